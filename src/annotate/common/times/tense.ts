import { type Context, isWholeText } from './context.ts';
import type { Lexicon, Token } from './lexeme.ts';
import type { Match } from './pattern.ts';

export type Tense = -1 | 0 | 1;

/**
 * Tokens on either side in which a verb or preposition decides between past and future: of a weekday, and of a date without a year, which a
 * distant verb says less about. Chosen on TempEval-3 and KRAUTS, where 8 to 14 differ by less than 0.001.
 */
const TENSE_WINDOW = { weekday: 12, date: 8, today: 8 };

/** Shorter words with a past or future ending are rarely verbs. */
const MIN_VERB_LENGTH = 5;

/** Tokens before a participle among which its auxiliary stands ("WILL have been opened"). */
const AUXILIARY_REACH = 3;

/** Commas and brackets after which a cue no longer speaks of the match at all. */
const MAX_CROSSINGS = 1;

/** Steps of rank: one more comma between outweighs a weak cue, that outweighs any distance. */
const RANK = { crossing: 1000, weak: 100 };

interface Cue {
  readonly tense: Tense;
  /** Lower is stronger. */
  readonly rank: number;
}

/**
 * Whether the clause around a match speaks of the past (-1) or the future (1); 0 where nothing says so. Cues of its own clause go before
 * those beyond a comma, verbs before words that only hint at the future ("next", "may"), then the nearest decides, the earlier one of two
 * at the same distance. A preposition of deadlines ("by Friday") looks ahead where no verb says otherwise,
 * and so does a date that is all of its text: it stands in a diary.
 */
export function tenseAround(match: Match, context: Context, kind: keyof typeof TENSE_WINDOW = 'weekday'): Tense {
  const sides = { ...context, window: TENSE_WINDOW[kind], isVerbOnly: kind === 'today' };
  const left = sideCue(match.start, -1, sides);
  const right = sideCue(match.end - 1, 1, sides);
  const best = right === undefined || (left !== undefined && left.rank <= right.rank) ? left : right;
  const isLate = best === undefined || best.rank > RANK.crossing + RANK.weak;
  if ((isLate && isDeadline(match, context)) || isStrongDeadline(match, context)) return 1;
  return best?.tense ?? (isWholeText(match, context) || (kind === 'weekday' && isAfterDash(match, context)) ? 1 : 0);
}

/** "The funeral — on Saturday": a clause with a dash for its verb announces. */
const isAfterDash = ({ start }: Match, { tokens }: Context): boolean =>
  [1, 2].some(back => ['–', '—'].includes(tokens[start - back]?.text ?? ''));

interface Sides extends Context {
  readonly window: number;
  /** Whether forms that are as often the present ("has", "ist") are passed over. */
  readonly isVerbOnly: boolean;
}

function sideCue(from: number, step: -1 | 1, context: Sides): Cue | undefined {
  const { tokens, text } = context;
  let best: Cue | undefined;
  let crossings = 0;
  for (let distance = 1; distance <= context.window; distance++) {
    const [token, inner] = [tokens[from + step * distance], tokens[from + step * (distance - 1)]];
    if (token === undefined || inner === undefined || isApart(text, token, inner)) break;
    if (isSentenceEnd(token) && !isInitialDot(from + step * distance, tokens)) break;
    if (isComma(token) && ++crossings > MAX_CROSSINGS) break;
    const { tense, isWeak } = tenseAt(from + step * distance, context);
    if (tense === 0 || (context.isVerbOnly && (isWeak || context.lexicon.copulas.has(token.text)))) continue;
    const rank = crossings * RANK.crossing + (isWeak ? RANK.weak : 0) + distance;
    if (best === undefined || rank < best.rank) best = { tense, rank };
  }
  return best;
}

/** Two tokens in different paragraphs. */
const isApart = (text: string, a: Token, b: Token): boolean =>
  text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n\n');

const isSentenceEnd = (token: Token): boolean => '.;:!?'.includes(token.text);
/** The dot of "J. Doe" and "p.m.", which ends no sentence. */
const isInitialDot = (index: number, tokens: readonly Token[]): boolean => {
  const [before, dot] = [tokens[index - 1], tokens[index]];
  return dot?.text === '.' && before !== undefined && before.end === dot.start && before.text.length === 1;
};
const isComma = (token: Token): boolean => ',()[]–—'.includes(token.text);
const isLower = (word: string): boolean => word[0] === word[0]?.toLowerCase();

interface TokenTense {
  readonly tense: Tense;
  readonly isWeak: boolean;
}

const NONE: TokenTense = { tense: 0, isWeak: false };

function tenseAt(index: number, { tokens, lexicon }: Context): TokenTense {
  const token = tokens[index] as Token;
  const own = tenseOf(token, lexicon);
  const before = tokens[index - 1]?.lexeme?.values;
  if (own.tense > 0 && (before?.DET !== undefined || before?.ONE !== undefined)) return { tense: 1, isWeak: true };
  if (isFuturePhrase(index, tokens, lexicon)) return { tense: 1, isWeak: false };
  if (own.tense < 0 && lexicon.presentAuxiliaries.has(tokens[index - 1]?.text ?? '')) return NONE;
  return own.tense < 0 && hasFutureAuxiliary(index, tokens, lexicon) ? { tense: 1, isWeak: false } : own;
}

/** "is TO", "plans TO", seen from either word. */
function isFuturePhrase(index: number, tokens: readonly Token[], { futurePhrases }: Lexicon): boolean {
  if (futurePhrases.size === 0) return false;
  const [before, here, after] = [tokens[index - 1]?.text, tokens[index]?.text, tokens[index + 1]?.text];
  return futurePhrases.has(`${here} ${after}`) || futurePhrases.has(`${before} ${here}`);
}

/** "will be opened", "would have been": the form is that of the past, the auxiliary before it decides. */
function hasFutureAuxiliary(index: number, tokens: readonly Token[], lexicon: Lexicon): boolean {
  for (let i = index - 1; i >= index - AUXILIARY_REACH; i--) {
    const token = tokens[i];
    if (token === undefined || isSentenceEnd(token) || isComma(token)) return false;
    if (lexicon.auxiliaries.has(token.text)) return true;
  }
  return false;
}

function tenseOf({ text, lexeme }: Token, { data }: Lexicon): TokenTense {
  if (lexeme !== undefined && lexeme.tense !== 0) return { tense: lexeme.tense, isWeak: lexeme.isWeakTense };
  if (lexeme !== undefined || text.length < MIN_VERB_LENGTH) return NONE;
  const endsWith = (endings: readonly string[] | undefined): boolean =>
    endings?.some(ending => text.endsWith(ending)) === true;
  if (endsWith(data.futureEndings)) return { tense: 1, isWeak: false };
  if (!isLower(text)) return NONE;
  if (endsWith(data.pastEndings)) return { tense: -1, isWeak: false };
  return endsWith(data.presentEndings) ? { tense: 1, isWeak: true } : NONE;
}

/** The first word of a sentence: "By Friday, the letters had been found" may as well look back. */
const isOpening = (index: number, tokens: readonly Token[]): boolean => {
  const before = tokens[index - 1];
  return before === undefined || isSentenceEnd(before);
};

/** "Until Friday", where the language says that it looks ahead whatever the tense around it. */
function isStrongDeadline({ start }: Match, { tokens, lexicon }: Context): boolean {
  const isStrong = (index: number): boolean =>
    lexicon.strongDeadlines.has(tokens[index]?.text ?? '') && !isOpening(index, tokens);
  const isElided = (index: number): boolean => /^['’]$/.test(tokens[index]?.text ?? '') && isStrong(index - 1);
  const before = tokens[start - 1]?.lexeme?.values;
  const isArticle = before?.DET !== undefined || before?.LINK !== undefined || before?.TO !== undefined;
  return isStrong(start - 1) || isStrong(start) || (isArticle && (isStrong(start - 2) || isElided(start - 2)));
}

/** "by Friday", "bis Freitag": as the first word of the match or the one before it (an article may stand between). */
function isDeadline({ start }: Match, { tokens, lexicon }: Context): boolean {
  return [start, start - 1, start - 2].some((index, i) => {
    const text = tokens[index]?.text;
    if (text === undefined || !lexicon.deadlines.has(text)) return false;
    return (
      i < 2 ||
      tokens[start - 1]?.lexeme?.values.DET !== undefined ||
      tokens[start - 1]?.lexeme?.values.LINK !== undefined
    );
  });
}
