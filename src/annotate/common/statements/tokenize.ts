import type { Span } from '../../../lib/span.ts';
import type { NameAnnotation } from '../../../model/annotation.ts';
import type { ReadingWithNames } from '../../reading.ts';
import { CLASS, type Lexicon } from './lexicon.ts';
import type { Quotation } from './quotations.ts';
import { firstEndingBehind } from './span-search.ts';
import type { Token } from './tokens.ts';

const NUMBER = String.raw`\p{N}+(?:[.,]\p{N}+)+`;
const WORD = String.raw`${NUMBER}|[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ\-‑&]|(?<=\p{Lu}):(?=\p{Ll})|(?<=(?<!\p{L})\p{L})\.(?=\p{L}))[\p{L}\p{M}\p{N}]+)*`;
const TOKEN = new RegExp(`${WORD}|\\S`, 'gu');
/** French: elided words and inverted pronouns are words of their own ("qu'", "a-t-il"). */
const FRENCH_TOKEN =
  /(?:qu|jusqu|lorsqu|puisqu|[ldnsjmtc])['’]|-t-(?=(?:il|elle|on)s?(?!\p{L}))|-(?=(?:ils?|elles?|on|je|nous|vous)(?!\p{L}))|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:-(?!t-|(?:ils?|elles?|on|je|nous|vous)(?!\p{L}))[\p{L}\p{M}\p{N}]+|'(?=hui)hui)*|\S/giu;

/** What is known beside the text: quotations that become one token each, in order, and the tables of the language. */
interface Material {
  readonly quotations: readonly Quotation[];
  readonly lexicon: Lexicon;
}

/** The tokens of a span in order: words, marks and whole quotations. */
export function tokenize(
  { text, times, names }: ReadingWithNames,
  span: Span,
  { quotations, lexicon }: Material,
): Token[] {
  const pattern = lexicon.data.language === 'fr' ? FRENCH_TOKEN : TOKEN;
  pattern.lastIndex = 0;
  const tokens: Token[] = [];
  const slice = text.slice(span.start, span.end);
  const timeAt = coverOf(times, span);
  const nameAt = coverOf(names, span);
  let next = 0;
  for (let match = pattern.exec(slice); match; match = pattern.exec(slice)) {
    const start = span.start + match.index;
    const quotation = quotations[next];
    if (quotation && start >= quotation.start) {
      const { start: from, end } = quotation;
      tokens.push({
        kind: 'quote',
        start: from,
        end,
        lower: '',
        classes: 0,
        isCapital: false,
        isUpper: false,
        quotation,
      });
      next++;
      pattern.lastIndex = Math.max(quotation.end - span.start, match.index + 1);
      continue;
    }
    tokens.push(tokenAt(match[0], start, { lexicon, isTime: timeAt(start) !== undefined, name: nameAt(start) }));
  }
  return tokens;
}

/** Lower case with the plain apostrophe, as the tables have it. */
function plainLower(form: string): string {
  const lower = form.toLowerCase();
  return lower.includes('’') || lower.includes('ʼ') ? lower.replace(/[’ʼ]/g, "'") : lower;
}

interface Around {
  readonly lexicon: Lexicon;
  readonly isTime: boolean;
  readonly name: NameAnnotation | undefined;
}

function tokenAt(form: string, start: number, { lexicon, isTime, name }: Around): Token {
  const lower = plainLower(form);
  const isWord = form.length > 1 || lower !== form.toUpperCase() || /[\p{L}\p{N}]/u.test(form);
  const isCapital = isWord && form.charAt(0) !== lower.charAt(0);
  const isUpper = isCapital && form.length > 1 && form === form.toUpperCase();
  // "US" and "WHO" are names, not "us" and "who".
  const entry = isWord && !isUpper ? lexicon.entries.get(lower) : undefined;
  return {
    kind: isWord ? 'word' : 'mark',
    start,
    end: start + form.length,
    lower,
    classes: (entry?.classes ?? 0) | (isTime ? CLASS.time : 0),
    isCapital,
    isUpper,
    entry,
    name,
  };
}

/** Gives back the annotation that covers a place; places must be asked for in text order. */
function coverOf<T extends Span>(annotations: readonly T[], span: Span): (at: number) => T | undefined {
  let i = firstEndingBehind(annotations, span.start);
  return at => {
    while (i < annotations.length && (annotations[i]?.end ?? 0) <= at) i++;
    const next = annotations[i];
    return next !== undefined && at >= next.start ? next : undefined;
  };
}
