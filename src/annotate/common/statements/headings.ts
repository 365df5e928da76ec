import { isWithin, type Span, trimSpan } from '../../../lib/span.ts';
import type { NameAnnotation, StatementAnnotation } from '../../../model/annotation.ts';
import type { Block } from '../../../model/article.ts';
import type { ReadingWithNames } from '../../reading.ts';
import { contentOf } from './contents.ts';
import { type Finding, spanOfTokens } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import { firstEndingBehind, spansWithin } from './span-search.ts';
import { isMark } from './token-tests.ts';
import type { Unit } from './tokens.ts';

/** Longest heading, in code units; longer blocks are text whatever they are called. */
const MAX_HEADING = 120;

/**
 * The blocks under a heading such as "Berg's key points" are statements of the one it names, up to the next heading. Units that hold a report
 * of their own (`found`) are left to it.
 */
export function findKeyPoints(
  reading: ReadingWithNames,
  units: readonly Unit[],
  { found, lexicon }: { found: readonly Finding[]; lexicon: Lexicon },
): Finding[] {
  const taken = new Set(found.filter(f => f.speaker).map(f => f.unit));
  const own = units.filter(unit => !unit.isQuoted);
  return pointBlocks(reading, lexicon).flatMap(({ block, speaker }) => pointsOf(block, { units: own, taken, speaker }));
}

/** A block under a heading that names whose points follow. */
interface PointBlock {
  readonly block: Block;
  readonly speaker: Span;
}

function pointBlocks({ text, blocks }: ReadingWithNames, lexicon: Lexicon): PointBlock[] {
  if (!lexicon.keyPoints) return [];
  const result: PointBlock[] = [];
  let speaker: Span | undefined;
  for (const block of blocks) {
    const heading = findSpeaker(text, block, lexicon);
    if (heading) speaker = heading;
    else if (isHeading(text, block)) speaker = undefined;
    else if (speaker) result.push({ block, speaker });
  }
  return result;
}

/**
 * The same statements; those that report in their own words what the one named in the heading above them said are key points too. The speaker is the
 * same by entity with the other points under the heading, or by the last word of the name.
 */
export function markKeyPoints(
  statements: readonly StatementAnnotation[],
  reading: ReadingWithNames,
  lexicon: Lexicon,
): StatementAnnotation[] {
  const points = pointBlocks(reading, lexicon);
  if (points.length === 0) return [...statements];
  const blocks = points.map(({ block }) => block);
  const entities = new Set(statements.filter(s => s.isKeyPoint).map(s => s.speaker?.entity));
  const lastWord = ({ start, end }: Span): string =>
    /[\p{L}\p{M}-]+\P{L}*$/u.exec(reading.text.slice(start, end))?.[0] ?? '';
  return statements.map(statement => {
    const point = points[firstEndingBehind(blocks, statement.content.start)];
    const { speaker } = statement;
    if (!point || !isWithin(statement.content, point.block) || !speaker || statement.isKeyPoint || statement.reportedBy)
      return statement;
    const isSame =
      (speaker.entity !== undefined && entities.has(speaker.entity)) || lastWord(speaker) === lastWord(point.speaker);
    return isSame ? { ...statement, isKeyPoint: true as const } : statement;
  });
}

/** A heading by its kind, or a short paragraph that does not end like a sentence. */
function isHeading(text: string, { kind, start, end }: Block): boolean {
  return (
    kind === 'heading' || (kind === 'paragraph' && end - start < 60 && /[\p{L}\d”’»"']$/u.test(text.slice(start, end)))
  );
}

function findSpeaker(text: string, block: Block, lexicon: Lexicon): Span | undefined {
  if (block.end - block.start > MAX_HEADING) return undefined;
  const words = text.slice(block.start, block.end).trim();
  const match = lexicon.keyPoints?.exec(words);
  const name = match?.slice(1).find(Boolean);
  if (!name) return undefined;
  const start = text.indexOf(name, block.start);
  return trimSpan(text, { start, end: start + name.length });
}

interface Point {
  readonly units: readonly Unit[];
  readonly taken: ReadonlySet<Unit>;
  readonly speaker: Span;
}

/** A block whose units are all free is one point; else each free unit is. */
function pointsOf(block: Block, { units, taken, speaker }: Point): Finding[] {
  const inside: Unit[] = [];
  for (let i = firstFrom(units, block.start); i < units.length && (units[i]?.end ?? 0) <= block.end; i++) {
    const unit = units[i];
    if (unit) inside.push(unit);
  }
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return [];
  const base = {
    form: 'indirect' as const,
    speaker,
    cue: null,
    act: 'say' as const,
    isKeyPoint: true as const,
    rule: 'key-points',
  };
  if (!inside.some(unit => taken.has(unit)))
    return [{ ...base, unit: first, content: { start: first.start, end: last.end } }];
  return inside
    .filter(unit => !taken.has(unit))
    .map(unit => ({ ...base, unit, content: { start: unit.start, end: unit.end } }));
}

/** The index of the first unit, in text order, that starts at or behind a place. */
function firstFrom(units: readonly Unit[], at: number): number {
  let low = 0;
  for (let high = units.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Most words of a name before the colon of "Berg: The talks have failed". */
const MAX_NAME = 5;

/** How many lines with a colon are looked at in a text; each costs a search through the text. */
const MAX_TITLED = 100;

/** Headings and lines of the form "Berg: The talks have failed", where the words before the colon are a name that occurs elsewhere too. */
export function findTitled(reading: ReadingWithNames, units: readonly Unit[]): Finding[] {
  const titled = units.filter(unit => colonOf(unit) !== undefined).slice(0, MAX_TITLED);
  return titled.flatMap(unit => {
    const colon = colonOf(unit) ?? 0;
    const speaker = spanOfTokens(unit, { first: 0, last: colon - 1 });
    const content = contentOf(reading.text, unit.tokens, colon + 1, unit.tokens.length);
    if (!content || !isKnownName(reading, speaker)) return [];
    const cue = spanOfTokens(unit, { first: colon, last: colon });
    return [
      { unit, form: content.form, content: content.span, speaker, cue, act: 'say' as const, rule: 'title-colon' },
    ];
  });
}

/** The index of a colon behind a few capitalised words that open a unit, and before at least two more tokens. */
function colonOf({ tokens }: Unit): number | undefined {
  const colon = tokens.findIndex((token, k) => k <= MAX_NAME && isMark(token, ':'));
  if (colon < 1 || colon > tokens.length - 3) return undefined;
  return tokens.slice(0, colon).every(token => token.kind === 'word' && token.isCapital) ? colon : undefined;
}

/** True when a span holds a person or an organization, or its last word is printed elsewhere in the text. */
function isKnownName({ text, names, pack }: ReadingWithNames, span: Span): boolean {
  const isActor = (name: NameAnnotation) => name.type === 'person' || name.type === 'organization';
  if (spansWithin(names, span).some(isActor)) return true;
  if (pack.statements.hasCapitalNouns) return false;
  const word = /[\p{L}\p{M}’'-]+$/u.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return word.length > 2 && (text.indexOf(word) < span.start || text.indexOf(word, span.end) !== -1);
}
