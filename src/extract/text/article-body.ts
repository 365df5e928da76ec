import type { BlockKind } from '../../model/article.ts';
import { type Credit, readCredit, readDateline } from './credits.ts';
import { trimFurniture } from './furniture.ts';
import { endsSentence, isHeadingLike, isProse } from './line-shape.ts';
import type { DraftBlock, PageLine } from './page.ts';
import type { DateReading } from './page-dates.ts';

/** The blocks of a text and what its credit lines say. */
export interface ArticleBody {
  readonly blocks: readonly DraftBlock[];
  /** Agencies and people credited, as printed; lists that credit the whole page are in `pageCredits` as well. */
  readonly credits: readonly string[];
  readonly pageCredits: readonly string[];
  readonly outlet?: string;
  readonly published?: string;
  /** The latest year of the rights printed below the text: it was published no later. */
  readonly rightsYear?: number;
  readonly isInterview: boolean;
}

/** Lines at either end of a text where credits stand. */
const CREDIT_ZONE = 8;
/** Questions that stand alone between answers and make an interview of a text. */
const MIN_QUESTIONS = 3;

/** Reads the lines of one text: without furniture, with headings, list items, quotations and credits told apart. */
export function readBody(source: readonly PageLine[], reading: DateReading): ArticleBody {
  const credits = findCredits(source, reading);
  const { lines, isEndTrimmed } = trimFurniture(source, line => credits.has(line));
  const kinds = lines.map((line, i) => (credits.has(line) ? 'credit' : kindOf(lines, i)));
  let end = lines.length;
  // A heading whose text was a box of the page heads nothing any more.
  while (isEndTrimmed && end > 1 && kinds[end - 1] === 'paragraph' && isHeadingLike(lines[end - 1] as PageLine)) end--;
  const blocks = lines
    .slice(0, end)
    .map((line, i) => ({ kind: kinds[i] as BlockKind, text: line.text, links: line.links }));
  const first = blocks.find(block => block.kind === 'paragraph');
  const found = [...credits.values()];
  return {
    blocks,
    credits: [...readDateline(first?.text ?? ''), ...found.flatMap(credit => credit.names)],
    pageCredits: found.flatMap(credit => (credit.isList ? credit.names : [])),
    ...pick(found),
    isInterview: isInterview(blocks),
  };
}

/** The credit lines at the two ends of a text and what they say. */
export function findCredits<T extends { readonly text: string }>(
  source: readonly T[],
  reading: DateReading,
): Map<T, Credit> {
  const credits = new Map<T, Credit>();
  for (const [i, line] of source.entries()) {
    if (i >= 2 && i < source.length - CREDIT_ZONE) continue;
    const credit = readCredit(line.text, reading);
    if (credit !== undefined) credits.set(line, credit);
  }
  return credits;
}

function pick(credits: readonly Credit[]): { outlet?: string; published?: string; rightsYear?: number } {
  const outlet = credits.find(credit => credit.outlet)?.outlet;
  const published = credits.find(credit => credit.published)?.published;
  const rightsYear = credits.find(credit => credit.year)?.year;
  return { ...(outlet && { outlet }), ...(published && { published }), ...(rightsYear && { rightsYear }) };
}

/**
 * A line between paragraphs that looks like a heading is one when running text follows it and what stands before it is complete. Of several
 * in a row the last one or two are headings; longer rows are lists.
 */
function kindOf(lines: readonly PageLine[], at: number): BlockKind {
  const line = lines[at] as PageLine;
  if (line.mark !== undefined) return line.mark;
  const before = lines[at - 1];
  const isAfterText =
    before === undefined || before.mark === 'list-item' || endsSentence(before.text) || isHeadingLike(before);
  if (!isHeadingLike(line) || !isAfterText) return 'paragraph';
  const next = lines[at + 1];
  if (next === undefined) return 'paragraph';
  if (isBodyLine(next)) return isAfterRow(lines, at) ? 'paragraph' : 'heading';
  const afterNext = lines[at + 2];
  const isPair = isHeadingLike(next) && afterNext !== undefined && isBodyLine(afterNext) && !isAfterRow(lines, at);
  return isPair && (before === undefined || !isHeadingLike(before)) ? 'heading' : 'paragraph';
}

const isBodyLine = (line: PageLine): boolean =>
  isProse(line) || line.mark === 'list-item' || line.mark === 'quote' || endsSentence(line.text);

/** True when two or more lines that look like headings stand directly before a line. */
const isAfterRow = (lines: readonly PageLine[], at: number): boolean =>
  [at - 1, at - 2].every(i => lines[i] !== undefined && lines[i].mark !== 'heading' && isHeadingLike(lines[i]));

function isInterview(blocks: readonly DraftBlock[]): boolean {
  const questions = blocks.filter(
    ({ text }, i) =>
      text.endsWith('?') && text.length <= 600 && blocks[i + 1] !== undefined && !blocks[i + 1]?.text.endsWith('?'),
  );
  return questions.length >= MIN_QUESTIONS && questions.length >= blocks.length / 5;
}
