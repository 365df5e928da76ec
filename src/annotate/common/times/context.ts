import type { Day } from '../../../lib/calendar.ts';
import type { TimeType } from '../../../model/annotation.ts';
import type { Lexicon, Token } from './lexeme.ts';
import type { Match } from './pattern.ts';

/** What a match turned out to mean: TIMEX3 type and value. */
export interface Resolved {
  readonly type: TimeType;
  readonly value: string;
  /** True for a time of day whose day still has to be found beside it. */
  readonly isDayOpen?: true;
  /** True for a date that is only compared with ("a year earlier"): what follows does not lean on it. */
  readonly isComparison?: true;
}

/** A date that the text has named, for expressions that lean on it. */
export interface Mention {
  readonly value: string;
  /** Where it stands in the text. */
  readonly at: number;
}

/** What a meaning may know while a text is read. `lastDay` and `lastQuarter` move on as dates are found. */
export interface Context {
  /** The day from which relative expressions count; undefined where nothing gives one. */
  readonly anchor: Day | undefined;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly isDayFirst: boolean;
  lastDay: Mention | undefined;
  lastQuarter: Mention | undefined;
}

/** Turns a match into its meaning, or undefined where it has none (30 February, a relative day without an anchor). */
export type Meaning = (match: Match, context: Context) => Resolved | undefined;

/** How far back (characters) "the next day" finds the date that it leans on: about two sentences. */
const MENTION_REACH = 400;

/** How far back a comparison ("a year earlier") finds the quarter that it compares: about a paragraph. */
const QUARTER_REACH = 700;

/** The day that a text at `at` last spoke of, where that is near enough. */
export const recentDay = ({ lastDay }: Context, at: number): Day | undefined =>
  lastDay !== undefined && at - lastDay.at <= MENTION_REACH ? lastDay.value : undefined;

/** The quarter that a text at `at` last spoke of, as "YYYY-Qn". */
export const recentQuarter = ({ lastQuarter }: Context, at: number): string | undefined =>
  lastQuarter !== undefined && at - lastQuarter.at <= QUARTER_REACH ? lastQuarter.value : undefined;

/** Tokens on either side in which a verb or preposition decides between past and future. */
const TENSE_WINDOW = 8;

/** Shorter words with a future ending are rarely verbs. */
const MIN_VERB_LENGTH = 5;

/**
 * Whether the clause around a match speaks of the past (-1) or the future (1); 0 where nothing says so. The nearest cue decides, the
 * earlier one of two at the same distance.
 */
export function tenseAround({ start, end }: Match, { tokens, lexicon }: Context): -1 | 0 | 1 {
  let [left, right] = [true, true];
  for (let distance = 1; distance <= TENSE_WINDOW && (left || right); distance++) {
    for (const [isOpen, index] of [
      [left, start - distance],
      [right, end - 1 + distance],
    ] as const) {
      const token = isOpen ? tokens[index] : undefined;
      if (token === undefined) continue;
      const tense = tenseOf(token, lexicon);
      if (tense !== 0) return tense;
    }
    left &&= !isClauseEnd(tokens[start - distance]);
    right &&= !isClauseEnd(tokens[end - 1 + distance]);
  }
  return 0;
}

const isClauseEnd = (token: Token | undefined): boolean => token === undefined || '.;:!?'.includes(token.text);

const isLower = (word: string): boolean => word[0] === word[0]?.toLowerCase();

function tenseOf(token: Token, { data }: Lexicon): -1 | 0 | 1 {
  if (token.lexeme !== undefined && token.lexeme.tense !== 0) return token.lexeme.tense;
  if (token.lexeme !== undefined || token.text.length < MIN_VERB_LENGTH) return 0;
  if (data.futureEndings?.some(ending => token.text.endsWith(ending))) return 1;
  return isLower(token.text) && data.pastEndings?.some(ending => token.text.endsWith(ending)) ? -1 : 0;
}
