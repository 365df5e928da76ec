import { rememberWords } from '../../../lib/remember-words.ts';
import type { Span } from '../../../lib/span.ts';
import type { ReadingWithNames } from '../../reading.ts';
import { CLASS, type Entry, type Lexicon } from './lexicon.ts';
import type { Quotation } from './quotations.ts';
import { firstEndingBehind } from './span-search.ts';
import type { Token } from './tokens.ts';

const NUMBER = String.raw`\p{N}+(?:[.,]\p{N}+)+`;
const WORD = String.raw`${NUMBER}|[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ\-‑&]|:(?<=\p{Lu}:)(?=\p{Ll})|\.(?<=(?<!\p{L})\p{L}\.)(?=\p{L}))[\p{L}\p{M}\p{N}]+)*`;
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
  const formOf = formsOf(lexicon);
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
        entry: undefined,
        name: undefined,
        quotation,
      });
      next++;
      pattern.lastIndex = Math.max(quotation.end - span.start, match.index + 1);
      continue;
    }
    const { kind, lower, classes, isCapital, isUpper, entry } = formOf(match[0]);
    tokens.push({
      kind,
      start,
      end: start + match[0].length,
      lower,
      classes: timeAt(start) === undefined ? classes : classes | CLASS.time,
      isCapital,
      isUpper,
      entry,
      name: nameAt(start),
      quotation: undefined,
    });
  }
  return tokens;
}

/** Lower case with the plain apostrophe, as the tables have it. */
function plainLower(form: string): string {
  const lower = form.toLowerCase();
  return lower.includes('’') || lower.includes('ʼ') ? lower.replace(/[’ʼ]/g, "'") : lower;
}

/** What a word or mark is by itself, wherever it stands. */
interface Form {
  readonly kind: 'word' | 'mark';
  readonly lower: string;
  readonly classes: number;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly entry: Entry | undefined;
}

const forms = new WeakMap<Lexicon, (form: string) => Form>();

function formsOf(lexicon: Lexicon): (form: string) => Form {
  const known = forms.get(lexicon);
  if (known) return known;
  const read = rememberWords(form => readForm(form, lexicon));
  forms.set(lexicon, read);
  return read;
}

function readForm(form: string, lexicon: Lexicon): Form {
  const lower = plainLower(form);
  const isWord = form.length > 1 || lower !== form.toUpperCase() || /[\p{L}\p{N}]/u.test(form);
  const isCapital = isWord && form.charAt(0) !== lower.charAt(0);
  const isUpper = isCapital && form.length > 1 && form === form.toUpperCase();
  // "US" and "WHO" are names, not "us" and "who".
  const entry = isWord && !isUpper ? lexicon.entries.get(lower) : undefined;
  return { kind: isWord ? 'word' : 'mark', lower, classes: entry?.classes ?? 0, isCapital, isUpper, entry };
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
