import { addDays, type Day, dayOf } from '../../../lib/calendar.ts';
import type { TimeAnnotation, TimeBasis } from '../../../model/annotation.ts';
import type { Reading } from '../../reading.ts';
import { agreeWeekdays } from './agree-weekdays.ts';
import { intervalOf } from './calendar-value.ts';
import { candidatesBefore } from './candidates.ts';
import { closeDays, type OpenTime } from './close-days.ts';
import { type Context, isWholeText, type Resolved } from './context.ts';
import type { TimeData } from './data.ts';
import type { CompiledPattern, Lexicon, Token } from './lexeme.ts';
import { buildLexicon } from './lexicon.ts';
import { MEANINGS } from './meanings/meanings.ts';
import { mergeOffsets } from './merge-offsets.ts';
import { closeToday } from './open-today.ts';
import { type Match, matchPattern } from './pattern.ts';
import { tokenize } from './tokens.ts';
import { UNIVERSAL_RULES } from './universal-rules.ts';

const lexicons = new WeakMap<TimeData, Lexicon>();
const read = new WeakMap<Reading, readonly TimeAnnotation[]>();

/** The times of a text, in text order, none overlapping. Read once for each reading. */
export function annotateTimes(reading: Reading): TimeAnnotation[] {
  const known = read.get(reading);
  if (known) return [...known];
  const lexicon = lexiconOf(reading.pack.times);
  const tokens = tokenize(reading.text, lexicon);
  const times = refineTimes(findTimes(tokens, lexicon, reading), reading, lexicon).map(annotationOf);
  read.set(reading, times);
  return [...times];
}

/** Puts together what the rules found apart; times of day get their day last, when all days stand. */
function refineTimes(times: readonly OpenTime[], reading: Reading, lexicon: Lexicon): OpenTime[] {
  const merged = mergeOffsets(times, reading.text, lexicon);
  return closeToday(closeDays(agreeWeekdays(merged, reading.text), reading, lexicon), reading);
}

function lexiconOf(data: TimeData): Lexicon {
  const known = lexicons.get(data);
  if (known) return known;
  const lexicon = buildLexicon(data, UNIVERSAL_RULES);
  lexicons.set(data, lexicon);
  return lexicon;
}

function findTimes(tokens: readonly Token[], lexicon: Lexicon, reading: Reading): OpenTime[] {
  const context: Context = {
    anchor: anchorOf(reading, tokens),
    lexicon,
    tokens,
    text: reading.text,
    isDayFirst: isDayFirst(tokens, lexicon.data),
    lastDay: undefined,
    lastQuarter: undefined,
    lastPeriod: undefined,
  };
  const found: OpenTime[] = [];
  for (let i = 0; i < tokens.length; ) {
    const best = bestAt(tokens, i, context);
    if (best === undefined) {
      i++;
      continue;
    }
    i = best.match.end;
    if (best.resolved === undefined) continue;
    const time = openTime(best.match, best.resolved, tokens);
    remember(time, context);
    found.push(time);
  }
  return found;
}

interface Meant {
  readonly match: Match;
  /** Undefined where the words are known to be no time. */
  readonly resolved: Resolved | undefined;
}

/** The longest match with a meaning that starts at a token; of equals, that of the earlier rule. */
function bestAt(tokens: readonly Token[], start: number, context: Context): Meant | undefined {
  const token = tokens[start] as Token;
  if (token.lexeme === undefined && token.numeral === undefined) return undefined;
  const matches = matchesAt(tokens, start, context.lexicon);
  if (matches.length > 1) matches.sort((a, b) => b.end - a.end || rankOf(a) - rankOf(b));
  for (const match of matches) {
    const { means, with: added } = match.pattern.rule;
    if (added?.WHOLE !== undefined && !isWholeText(match, context)) continue;
    if (added?.LINE !== undefined && !isLineStart(match, context)) continue;
    if (means === 'nothing') return { match, resolved: undefined };
    const resolved = MEANINGS[means](match, context);
    if (resolved) return { match, resolved };
  }
  return undefined;
}

/** Whether a match begins a paragraph, as the times of a live report do. */
const isLineStart = ({ start }: Match, { tokens, text }: Context): boolean =>
  start === 0 || text[(tokens[start]?.start ?? 0) - 1] === '\n';

/** Of equally long matches one that is known to be no time goes first, then the earlier rule. */
const rankOf = ({ pattern }: Match): number => (pattern.rule.means === 'nothing' ? 0 : pattern.order);

function matchesAt(tokens: readonly Token[], start: number, lexicon: Lexicon): Match[] {
  const { lexeme, numeral } = tokens[start] as Token;
  const next = tokens[start + 1];
  const isAlone = next === undefined || (next.lexeme === undefined && next.numeral === undefined);
  const matches: Match[] = [];
  const tryAll = (patterns: readonly CompiledPattern[]): void => {
    for (const pattern of isAlone ? patterns : candidatesBefore(patterns, next, lexicon)) {
      const match = isAlone && pattern.minLength > 1 ? undefined : matchPattern(pattern, tokens, start);
      if (match) matches.push(match);
    }
  };
  if (lexeme !== undefined) tryAll(isAlone ? lexeme.patternsAlone : lexeme.patterns);
  if (numeral !== undefined) for (const name of Object.keys(numeral)) tryAll(lexicon.patternsOfClass.get(name) ?? NONE);
  return matches;
}

const NONE: readonly CompiledPattern[] = [];

function openTime(match: Match, resolved: Resolved, tokens: readonly Token[]): OpenTime {
  const start = tokens[match.start]?.start ?? 0;
  const end = tokens[match.end - 1]?.end ?? start;
  return { start, end, rule: match.pattern.ruleId, ...resolved };
}

const DAY = /^\d{4}-\d\d-\d\d/;
const PERIOD = /^\d{4}(?:-\d\d|-H\d)?$/;
const QUARTER = /^\d{4}-Q\d$/;

function remember({ value, start, type, isComparison }: OpenTime, context: Context): void {
  if (isComparison) return;
  if (type !== 'DATE' && type !== 'TIME') return;
  if (DAY.test(value)) context.lastDay = { value: value.slice(0, 10), at: start };
  else if (QUARTER.test(value)) context.lastQuarter = { value, at: start };
  else if (PERIOD.test(value)) context.lastPeriod = { value, at: start };
}

/** How far into a text its dateline is looked for (characters). */
const DATELINE_REACH = 300;

/** The day of publication as its own zone has it; else the first whole date near the top of the text. */
function anchorOf({ published, text }: Reading, tokens: readonly Token[]): Day | undefined {
  if (published !== undefined && DAY.test(published)) return published.slice(0, 10);
  for (const [i, token] of tokens.entries()) {
    if (token.start > Math.min(DATELINE_REACH, text.length)) return undefined;
    const iso = /^(\d{4})-(\d+)-(\d+)$/.exec(String(token.numeral?.NDATE ?? ''));
    const day = iso ? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : writtenDay(tokens, i);
    if (day) return day;
  }
  return undefined;
}

/** "5 March 2022", "March 5, 2022" beginning at a token. */
function writtenDay(tokens: readonly Token[], start: number): Day | undefined {
  let [day, month]: (number | undefined)[] = [];
  for (const { numeral, lexeme } of tokens.slice(start, start + 6)) {
    if (typeof numeral?.DAY === 'number') day = numeral.DAY;
    else if (typeof lexeme?.values.M === 'number') month = lexeme.values.M;
    else if (typeof numeral?.YEAR === 'number') {
      return day !== undefined && month !== undefined ? dayOf(numeral.YEAR, month, day) : undefined;
    }
    if (day === undefined && month === undefined) return undefined;
  }
  return undefined;
}

/** Whether 03/04 is 3 April: as the text's dates that can only be read one way have it, else as the language has it. */
function isDayFirst(tokens: readonly Token[], data: TimeData): boolean {
  let balance = 0;
  for (const { numeral } of tokens) {
    const match = numeral === undefined ? null : /^(\d+)\/(\d+)/.exec(String(numeral.NDATE ?? numeral.NDM ?? ''));
    if (match) balance += Math.sign(Number(Number(match[1]) > 12) - Number(Number(match[2]) > 12));
  }
  return balance === 0 ? data.isDayFirst : balance > 0;
}

/** "XXXX-03-05", "PAST_REF", "PX": something is left open. */
const OPEN_VALUE = /^XXXX-..-..|^XXXX-\d\d$|^P?X|_REF$|^PT?X/;

function basisOf({ type, value, isImplied }: OpenTime): TimeBasis {
  if (type !== 'SET' && OPEN_VALUE.test(value)) return 'unknown';
  return isImplied ? 'implied' : 'said';
}

function annotationOf(time: OpenTime): TimeAnnotation {
  const { start, end, rule, type, value } = time;
  const base = { kind: 'time' as const, start, end, type, value, basis: basisOf(time), rule };
  if (type !== 'DATE' && type !== 'TIME') return base;
  const clock = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/.exec(value);
  if (clock) return { ...base, from: value, to: minuteAfter(clock) };
  const interval = intervalOf(value);
  return interval ? { ...base, ...interval } : base;
}

function minuteAfter([, day = '', hour, minute]: RegExpExecArray): string {
  const minutes = Number(hour) * 60 + Number(minute) + 1;
  const pad = (n: number): string => String(n).padStart(2, '0');
  return minutes >= 1440 ? `${addDays(day, 1)}T00:00` : `${day}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
