import { daysBetween } from '../../lib/calendar.ts';
import { readBody } from '../text/article-body.ts';
import { type ArticleHead, readHead } from '../text/article-head.ts';
import { findTitleKind, labelKey, labelSet } from '../text/labels.ts';
import { isHeadingLike, isProse } from '../text/line-shape.ts';
import type { Anatomy, ArticleDraft, Page, PageLine } from '../text/page.ts';
import { calculateDateReading, type DateReading, findLineDate } from '../text/page-dates.ts';
import { mayBeUpdateHeading, readUpdateHeading, type UpdateHeading } from '../text/update-heading.ts';

/** Share of the update headings that must have text below them. */
const MIN_FILLED_SHARE = 0.8;
/** A first report is at most this many days older than its first update, where its day is read from its own opening. */
const MAX_LEAD_DAYS = 7;

const originals = labelSet(({ update }) => update.original);

/** An update heading and the lines of its update. */
interface Section {
  readonly heading: UpdateHeading;
  readonly lines: readonly PageLine[];
  readonly source: readonly PageLine[];
}

/**
 * A rolling page: a first report and updates added to it under headings that say so with a date, a time or a number ("UPDATE 14/03/2024", "Uppdaterad 14 mars").
 * Two such headings with text below them make one; a single heading does when text stands above it and a title of its own below it or in it. Lines of dates
 * above the text ("Updated 14 March") and notes that go on as a sentence ("Update: the ministry has since …") are not headings. The confidence
 * is the share of headings with text below them, less a tenth for a single one.
 */
export const rollingPage: Anatomy = {
  name: 'rolling-page',
  read(page) {
    // Most pages have no such line, and are spared the reading of their dates.
    if (!page.lines.some(({ text }) => mayBeUpdateHeading(text))) return undefined;
    const dates = calculateDateReading(page);
    const headings = page.lines.flatMap(
      (line, at) => readUpdateHeading(line, dates)?.map(heading => ({ ...heading, at })) ?? [],
    );
    if (headings.length === 0) return undefined;
    const sections = headings.map((heading, i) => ({
      heading,
      lines: page.lines.slice(heading.at + 1, headings[i + 1]?.at),
      source: page.lines.slice(heading.at, headings[i + 1]?.at),
    }));
    const filled = sections.filter(({ lines }) => lines.some(isProse)).length;
    const share = filled / sections.length;
    const opening = page.lines.slice(0, headings[0]?.at);
    if (share < MIN_FILLED_SHARE || (sections.length === 1 && !isLoneUpdate(opening, sections[0] as Section)))
      return undefined;
    return {
      confidence: sections.length === 1 ? share - 0.1 : share,
      articles: readPage(page, { opening, sections, dates }),
    };
  },
};

function isLoneUpdate(opening: readonly PageLine[], { heading, lines }: Section): boolean {
  const [first, second] = lines;
  const hasTitle =
    heading.title !== undefined ||
    (first !== undefined && isHeadingLike(first) && second !== undefined && isProse(second));
  return heading.hasDate && hasTitle && opening.some(isProse);
}

function readPage(
  page: Page,
  { opening, sections, dates }: { opening: readonly PageLine[]; sections: readonly Section[]; dates: DateReading },
): ArticleDraft[] {
  const { updates, original } = splitOriginal(sections);
  const head = readHead(opening, { dates, fetchedAt: page.fetchedAt, url: page.url, isAlone: original.length > 0 });
  const days = dayOfEach(updates, head.published);
  const drafts = updates.map((update, i) => ({
    ...readUpdate(update, { day: days[i], dates, outlet: head.outlet }),
    source: update.source,
  }));
  const first = readFirstReport({ head, original, dates, firstDay: days.filter(day => day !== undefined).sort()[0] });
  const articles = first === undefined ? drafts : original.length > 0 ? [...drafts, first] : [first, ...drafts];
  // A list of contributors stands at the end of the page and credits all of it.
  const shared = articles.flatMap(({ pageCredits }) => pageCredits);
  return articles.map(({ pageCredits: _, ...draft }) => ({ ...draft, credits: [...(draft.credits ?? []), ...shared] }));
}

type Draft = ArticleDraft & { readonly pageCredits: readonly string[] };

/** On pages with the newest update on top the first report stands last, under a heading of its own ("Original report"). */
function splitOriginal(sections: readonly Section[]): { updates: readonly Section[]; original: readonly PageLine[] } {
  const last = sections.at(-1) as Section;
  const at = last.lines.findIndex(({ text }) => text.length < 80 && originals.has(labelKey(text)));
  if (at === -1) return { updates: sections, original: [] };
  return {
    updates: [...sections.slice(0, -1), { ...last, lines: last.lines.slice(0, at) }],
    original: last.lines.slice(at + 1),
  };
}

/** The date of every update; one with a clock time alone takes the day of the heading before it, the first one the page's. */
function dayOfEach(updates: readonly Section[], published: string | undefined): (string | undefined)[] {
  let day = published?.slice(0, 10);
  return updates.map(({ heading }) => {
    if (heading.date !== undefined) day = heading.date.slice(0, 10);
    if (heading.date !== undefined) return heading.date;
    return day !== undefined && heading.clock !== undefined ? `${day}T${heading.clock}` : undefined;
  });
}

function readUpdate(
  { heading, lines }: Section,
  { day, dates, outlet }: { day: string | undefined; dates: DateReading; outlet: string | undefined },
): Draft {
  const [first, second] = lines;
  const isTitled =
    heading.title === undefined &&
    first !== undefined &&
    second !== undefined &&
    isHeadingLike(first) &&
    (isProse(second) || first.mark === 'heading');
  const title = heading.title ?? (isTitled ? first.text : undefined);
  const body = readBody(isTitled ? lines.slice(1) : lines, dates);
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(day && { published: day }),
    kind: 'update',
    blocks: body.blocks,
    credits: body.credits.filter(name => !body.pageCredits.includes(name)),
    pageCredits: body.pageCredits,
  };
}

interface FirstReport {
  readonly head: ArticleHead;
  readonly original: readonly PageLine[];
  readonly dates: DateReading;
  readonly firstDay: string | undefined;
}

function readFirstReport({ head, original, dates, firstDay }: FirstReport): Draft | undefined {
  const body = readBody([...head.rest, ...original], dates);
  if (body.blocks.length === 0) return undefined;
  const lead = body.blocks.find(block => block.kind === 'paragraph')?.text;
  const published = head.published ?? body.published ?? impliedDay(lead, firstDay);
  const outlet = head.outlet ?? body.outlet;
  return {
    ...(head.title && { title: head.title }),
    ...(head.sections && { sections: head.sections }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(head.modified && { modified: head.modified }),
    byline: head.byline,
    kind: (head.title && findTitleKind(head.title)) || 'article',
    blocks: body.blocks,
    credits: body.credits.filter(name => !body.pageCredits.includes(name)),
    pageCredits: body.pageCredits,
  };
}

/**
 * The day of a first report that prints none: the date in its lead ("on Wednesday (March 12)"), where that lies at most a week before the first
 * update. The lead of a news report carries the day of the news, and the updates bound it from above.
 */
function impliedDay(lead: string | undefined, firstDay: string | undefined): string | undefined {
  if (lead === undefined || firstDay === undefined) return undefined;
  const found = findLineDate(lead, { order: 'day-first', year: Number(firstDay.slice(0, 4)) })?.day;
  const distance = found === undefined ? -1 : daysBetween(found, firstDay.slice(0, 10));
  return distance >= 0 && distance <= MAX_LEAD_DAYS ? found : undefined;
}
