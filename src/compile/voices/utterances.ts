import { daysBetween } from '../../lib/calendar.ts';
import { functionWords } from '../../lib/function-words.ts';
import type { Act } from '../../model/annotation.ts';
import type { StoryStatement } from '../common/story-statements.ts';
import { countOrigins } from '../common/story-view.ts';
import { commonShare, overlapOf } from '../common/word-overlap.ts';

/** One thing that a speaker said, with all the places that print it. */
export interface Utterance {
  /** The fullest wording: verbatim before reported, then the longest, then the first. */
  readonly main: StoryStatement;
  /** The other wordings in other articles and languages, in the story's order; copies of one origin that print the same are left out. */
  readonly variants: readonly Variant[];
  /** All that belong to it, copies included, in the story's order. */
  readonly statements: readonly StoryStatement[];
  readonly act: Act;
  readonly origins: number;
}

export interface Variant {
  readonly statement: StoryStatement;
  /** True where both are direct quotations of one language and words of one are not in the other. */
  readonly isAltered: boolean;
}

/** A group while it grows: `words` of its longest statement. */
interface Group {
  readonly statements: StoryStatement[];
  longest: StoryStatement;
}

/** Share of the shorter wording that makes two the same utterance, and that makes one an altered version (methods: containment .8 and .5). */
const SAME = 0.8;
const ALTERED = 0.5;

/** Days within which an altered quotation is one of the same utterance. */
const MAX_DAYS_ALTERED = 2;

/** Words below which a fragment must stand in the other wording in one stretch, within days: it could be said again. */
const SHORT = 6;
const MIN_FRAGMENT = 2;
const MAX_DAYS_FRAGMENT = 3;

/** Words in one stretch that an altered quotation keeps at least. */
const MIN_RUN_ALTERED = 4;

/** Share of words in common from which two direct quotations of one language count as printed alike. */
const UNALTERED = 0.999;

/** The utterances among one speaker's statements, by the day and place of their first print. Statements come in the story's order. */
export function groupUtterances(statements: readonly StoryStatement[], mainLanguage: string): Utterance[] {
  const groups: Group[] = [];
  for (const statement of statements) {
    const group = groups.find(({ longest }) => isSameUtterance(longest, statement));
    if (group === undefined) groups.push({ statements: [statement], longest: statement });
    else {
      group.statements.push(statement);
      if (statement.words.length > group.longest.words.length) group.longest = statement;
    }
  }
  return groups.map(({ statements: members }) => utteranceOf(members, mainLanguage));
}

/** The utterance that a list of statements is. Its main wording is one in the main language, where there is one. */
export function utteranceOf(statements: readonly StoryStatement[], mainLanguage: string): Utterance {
  const own = statements.filter(({ article }) => article.language === mainLanguage);
  const [main] = (own.length > 0 ? own : statements).toSorted(byFullness);
  if (main === undefined) throw new RangeError('an utterance has at least one statement');
  const variants = statements.filter((s, i) => s !== main && !isReprint(s, [main, ...statements.slice(0, i)]));
  return {
    main,
    variants: variants.map(statement => ({ statement, isAltered: isAltered(main, statement) })),
    statements,
    act: strongestAct(statements),
    origins: countOrigins(statements),
  };
}

const FORM_ORDER = { direct: 0, mixed: 1, indirect: 2 } as const;

const byFullness = (a: StoryStatement, b: StoryStatement): number =>
  FORM_ORDER[a.annotation.form] - FORM_ORDER[b.annotation.form] || b.words.length - a.words.length;

/** True when a statement is printed in the same words by an earlier article of its origin. */
const isReprint = (statement: StoryStatement, earlier: readonly StoryStatement[]): boolean =>
  earlier.some(e => e.origin === statement.origin && e.words.join(' ') === statement.words.join(' '));

/** Acts that take no stand. */
export const WEAK_ACTS: ReadonlySet<Act> = new Set(['say', 'ask', 'announce']);

/** The first act that says more than that something was said. */
const strongestAct = (statements: readonly StoryStatement[]): Act =>
  statements.find(({ annotation }) => annotation.act !== 'say')?.annotation.act ?? 'say';

const codeOf = ({ article }: StoryStatement): string => article.language.slice(0, 2);

function isSameUtterance(a: StoryStatement, b: StoryStatement): boolean {
  if (codeOf(a) !== codeOf(b) || a.annotation.negated !== b.annotation.negated) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (a.origin === b.origin && a.article !== b.article && a.words.join(' ') === b.words.join(' ')) return true;
  if (commonShare(short.words, new Set(long.words)) < ALTERED) return false;
  const { share, run } = overlapOf(short.words, long.words);
  const days = daysApart(a, b);
  if (short.words.length < SHORT) {
    if (run < short.words.length) return false;
    return short.words.length >= MIN_FRAGMENT && days <= MAX_DAYS_FRAGMENT;
  }
  if (share >= SAME && run >= short.words.length / 3) return true;
  const isVerbatim = a.annotation.form !== 'indirect' && b.annotation.form !== 'indirect';
  return (
    isVerbatim &&
    share >= ALTERED &&
    tellingShare(short, long) >= ALTERED &&
    run >= MIN_RUN_ALTERED &&
    days <= MAX_DAYS_ALTERED
  );
}

/** Share of the shorter statement's words that say something which the other has: articles and conjunctions are alike everywhere. */
function tellingShare(short: StoryStatement, long: StoryStatement): number {
  const common = functionWords(short.article.language);
  return commonShare(
    short.words.filter(word => !common.has(word)),
    new Set(long.words),
  );
}

/** Days between two statements; 0 where one of them is undated. */
export const daysApart = (a: StoryStatement, b: StoryStatement): number =>
  a.date === undefined || b.date === undefined ? 0 : Math.abs(daysBetween(a.date, b.date));

function isAltered(a: StoryStatement, b: StoryStatement): boolean {
  if (codeOf(a) !== codeOf(b) || a.annotation.form !== 'direct' || b.annotation.form !== 'direct') return false;
  return overlapOf(a.words, b.words).share < UNALTERED;
}
