import { instantOf } from '../../lib/instant.ts';
import { isElsewhere } from '../html/furniture.ts';
import { findAge, resolveAge } from '../text/ages.ts';
import { chooseDate, type DateWitness } from './choose-date.ts';
import { dateLanguage } from './date-language.ts';
import { dayPart, parseDateValue } from './date-value.ts';
import type { JsonObject } from './json-ld.ts';
import { findArticleObject, isArticleObject, textProperty, typesOf } from './json-ld.ts';
import { findPrintedDates, type PrintedDate, type PrintedDateContext } from './printed-dates.ts';
import type { PageHead } from './read-head.ts';
import { scriptedDate } from './scripted-date.ts';
import { dayOfUrl, monthOfUrl } from './url-date.ts';

/** ISO 8601, a day alone where the page gives no time; absent where the page gives no date. */
export interface PageDates {
  readonly published?: string;
  readonly modified?: string;
}

/** Everything on a page that dates are read from. */
export interface DateContext extends PrintedDateContext {
  readonly head: PageHead;
  readonly url?: string | undefined;
  readonly fetchedAt?: string | undefined;
}

const OPEN_GRAPH = ['article:published_time', 'og:article:published_time', 'article:published', 'og:published_time'];
/** Meta names of the date of first publication, most explicit first: Open Graph, then the conventions of analytics and archives, then Dublin Core. */
const PUBLISHED_METAS = (
  'og:pubdate datepublished article.published article_date_original ' +
  'originalpublicationdate parsely-pub-date sailthru.date cxenseparse:recs:publishtime bt:pubdate rnews:datepublished publishdate publish-date publish_date pubdate ' +
  'sw-pubdate pdate vr:published-time published_time published-date publication_date publicationdate publication-date article:publicationdate article:post_date ' +
  'citation_publication_date citation_date citation_online_date date_published dateposted zdf:publicationdate og:release_date gentime date dc.date.issued dcterms.issued dc.date.created ' +
  'dc:date.created dcterms.created dcterms:created dc.created dc:created datecreated article.created created dc.date dc:date dcterms.date dcterms:date timestamp'
).split(' ');
const MODIFIED_METAS =
  'article:modified_time og:article:modified_time datemodified article:modified bt:moddate og:updated_time dateupdate dcterms.modified dc.date.modified dc.modified last-modified lastmod revised modified'.split(
    ' ',
  );

/** Weights of the places that give a date. Set by hand and checked on 498 dated pages in 20 languages; only their order and rough distance matter. */
const WEIGHTS = {
  jsonLd: 5,
  openGraph: 5,
  meta: 4,
  microdata: 4,
  url: 4.5,
  otherObject: 2.5,
  created: 2,
  image: 1,
  script: 1.5,
  urlMonth: 1.5,
} as const;
/** A printed date weaker than this is taken for one that the article tells of, unless nothing else on the page gives a date. */
const MIN_PRINTED_WEIGHT = 2;
const MIN_ONLY_WEIGHT = -0.5;

/** When a page says that its article was first published and last changed. Every place that gives a date is a witness; the day most agree on wins. */
export function findPageDates(page: DateContext): PageDates {
  const context = { ...page, language: dateLanguage(page.language, page.url) };
  const isPossible = ({ value }: { value: string }): boolean => !isAhead(value, context.fetchedAt);
  const month = monthOfUrl(page.url);
  const isInMonth = ({ value }: { value: string }): boolean => month !== undefined && value.startsWith(month);
  const printed = findPrintedDates(context)
    .filter(isPossible)
    .map(date => (isInMonth(date) ? { ...date, weight: date.weight + WEIGHTS.urlMonth } : date));
  const object = findDatedObject(context.head.jsonLd);
  const modifiedValues = [textProperty(object, 'dateModified'), ...metas(context.head, MODIFIED_METAS)];
  const modified =
    parsed(modifiedValues, context.language).find(value => isPossible({ value })) ?? heaviest(printed, true)?.value;
  const witnesses = [...statedWitnesses(context, object), ...printedWitnesses(printed)].filter(isPossible);
  const inMonth = witnesses.filter(isInMonth).map(w => ({ ...w, source: 'urlMonth', weight: WEIGHTS.urlMonth }));
  const published = chooseDate([...witnesses, ...inMonth]) ?? printedAge(context) ?? modified ?? weakDate(printed);
  return {
    ...(published !== undefined && { published }),
    ...(modified !== undefined && modified !== published && { modified }),
  };
}

function statedWitnesses({ head, url, language }: DateContext, object: JsonObject | undefined): DateWitness[] {
  const witnesses: DateWitness[] = [];
  const add = (source: keyof typeof WEIGHTS, values: readonly (string | undefined)[]): void => {
    for (const value of parsed(values, language).slice(0, 1))
      witnesses.push({ source, value, weight: WEIGHTS[source] });
  };
  add('jsonLd', [textProperty(object, 'datePublished', 'uploadDate')]);
  add('openGraph', metas(head, OPEN_GRAPH));
  add('meta', metas(head, PUBLISHED_METAS));
  add('created', [textProperty(object, 'dateCreated')]);
  for (const other of head.jsonLd) {
    if (other !== object && isArticleObject(other)) add('otherObject', [textProperty(other, 'datePublished')]);
  }
  const dated = head.marked.filter(
    e =>
      /datePublished|dateCreated/i.test(`${e.attributes.itemprop ?? ''} ${e.attributes.property ?? ''}`) &&
      !isElsewhere(e),
  );
  add(
    'microdata',
    dated.slice(0, 3).flatMap(e => [e.attributes.datetime, e.attributes.content]),
  );
  if (witnesses.length < ENOUGH_WITNESSES) add('script', [scriptedDate(head)]);
  add('url', [dayOfUrl(url)]);
  add('image', [dayOfUrl(head.metas.get('og:image')?.[0])]);
  return witnesses;
}

/** Scripts are searched where fewer places state a date. */
const ENOUGH_WITNESSES = 3;

const parsed = (values: readonly (string | undefined)[], language: string | undefined): string[] =>
  values.flatMap(value => (value === undefined ? [] : (parseDateValue(value, language) ?? [])));

/** The heaviest printed date, and every other that is close to it in weight: they only add to what others say. */
function printedWitnesses(printed: readonly PrintedDate[]): DateWitness[] {
  const best = heaviest(printed, false);
  if (best === undefined || best.weight < MIN_PRINTED_WEIGHT) return [];
  const near = printed.filter(p => !p.isModified && p.weight >= best.weight - 0.5).slice(0, 5);
  return near.map(({ value, weight }) => ({
    value,
    source: 'printed',
    weight: (value === best.value ? 1 : 0.9) * printedWeight(weight),
  }));
}

/** Blocks after the headline in which an age ("5 hours ago") is the article's. */
const AGE_DISTANCE = 8;

/** When the age that a page prints under its headline points to; undefined where it prints none, and without a time of fetch. */
function printedAge({ page, titleIndex, fetchedAt }: DateContext): string | undefined {
  if (titleIndex === undefined || fetchedAt === undefined) return undefined;
  for (const { text, element } of page.blocks.slice(titleIndex + 1, titleIndex + 1 + AGE_DISTANCE)) {
    const age = isElsewhere(element) ? undefined : findAge(text);
    if (age !== undefined) return resolveAge(age, fetchedAt);
  }
  return undefined;
}

const printedWeight = (weight: number): number => (weight >= 5 ? 4.7 : weight >= 4 ? 3.6 : 2.2);

function weakDate(printed: readonly PrintedDate[]): string | undefined {
  const best = heaviest(printed, false);
  return best !== undefined && best.weight >= MIN_ONLY_WEIGHT ? best.value : undefined;
}

function heaviest(printed: readonly PrintedDate[], isModified: boolean): PrintedDate | undefined {
  let winner: PrintedDate | undefined;
  for (const date of printed)
    if (date.isModified === isModified && (winner === undefined || date.weight > winner.weight)) winner = date;
  return winner;
}

const metas = (head: PageHead, names: readonly string[]): string[] =>
  names.flatMap(name => head.metas.get(name)?.slice(0, 1) ?? []);

function findDatedObject(objects: readonly JsonObject[]): JsonObject | undefined {
  const article = findArticleObject(objects);
  if (article?.datePublished !== undefined) return article;
  return objects.find(o => o.datePublished !== undefined && !typesOf(o).includes('Comment')) ?? article;
}

/** A day of tolerance covers every time zone. */
const MS_PER_DAY = 86_400_000;

function isAhead(value: string, fetchedAt: string | undefined): boolean {
  const [day, now] = [instantOf(dayPart(value)), instantOf(fetchedAt)];
  return day !== undefined && now !== undefined && day > now + MS_PER_DAY;
}
