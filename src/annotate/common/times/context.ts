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
  /** True for a time of day whose clause speaks of the past. */
  readonly isPast?: true;
  /** True for a "today" that may as well mean nowadays: nothing in its clause dates it. */
  readonly isOpenToday?: true;
  /** True where the words leave open what the value says: a year, a direction or a day was taken from around them. */
  readonly isImplied?: true;
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
  readonly text: string;
  readonly isDayFirst: boolean;
  lastDay: Mention | undefined;
  lastQuarter: Mention | undefined;
  /** The last month or year that stood without a day. */
  lastPeriod: Mention | undefined;
}

/** Turns a match into its meaning, or undefined where it has none (30 February, a relative day without an anchor). */
export type Meaning = (match: Match, context: Context) => Resolved | undefined;

/** Whether a match is all that the text says ("14:00" in a table, "mon." on a poster): then nothing around it can decide anything. */
export function isWholeText({ pattern, start, end }: Match, { tokens }: Context): boolean {
  return (
    start <= pattern.before.length &&
    (end === tokens.length || (end === tokens.length - 1 && tokens[end]?.text === '.'))
  );
}

/** How far back (characters) "the next day" finds the date that it leans on: about two sentences. */
const MENTION_REACH = 400;

/** How far back a comparison ("a year earlier") finds the quarter that it compares: about two paragraphs. */
const QUARTER_REACH = 1500;

/** The day that a text at `at` last spoke of, where that is near enough. */
export const recentDay = ({ lastDay }: Context, at: number): Day | undefined =>
  lastDay !== undefined && at - lastDay.at <= MENTION_REACH ? lastDay.value : undefined;

/** The same, where it stands in the same paragraph. */
export function dayOfParagraph(context: Context, at: number): Day | undefined {
  const day = recentDay(context, at);
  return day !== undefined && context.text.slice(context.lastDay?.at, at).includes('\n\n') ? undefined : day;
}

/** How far back a comparison ("a month earlier") finds the month or year that it compares: about a sentence. */
const PERIOD_REACH = 150;

/** The month ("YYYY-MM") or year that a text at `at` last named without a day, in the same sentence or so. */
export const recentPeriod = ({ lastPeriod }: Context, at: number): string | undefined =>
  lastPeriod !== undefined && at - lastPeriod.at <= PERIOD_REACH ? lastPeriod.value : undefined;

/** The quarter that a text at `at` last spoke of, as "YYYY-Qn". */
export const recentQuarter = ({ lastQuarter }: Context, at: number): string | undefined =>
  lastQuarter !== undefined && at - lastQuarter.at <= QUARTER_REACH ? lastQuarter.value : undefined;
