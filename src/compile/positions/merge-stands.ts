import { daysBetween } from '../../lib/calendar.ts';
import { unique } from '../../lib/unique.ts';
import { similarityOf } from '../common/neutral-space.ts';
import type { TermedClaim } from './group-issues.ts';

/** Days between two reports of one stand. */
const MAX_DAYS = 1;

/** Similarity from which two reports in one language tell of one stand; in two languages they need only share a term, since words cannot be compared. */
const MIN_SIMILARITY = { sameLanguage: 0.3, otherLanguage: 0.02 } as const;

/**
 * The claims of one issue without repeats: one actor's same act on it, told by several articles within a day, is one claim. It is told by the
 * first report in the main language, where there is one, and keeps the first report's id.
 */
export function mergeStands(claims: readonly TermedClaim[], mainLanguage: string): TermedClaim[] {
  const groups: TermedClaim[][] = [];
  for (const claim of claims) {
    const group = groups.find(members => members.every(other => isSameStand(other, claim)));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups.flatMap(group => mergedOf(group, mainLanguage) ?? []);
}

function isSameStand(a: TermedClaim, b: TermedClaim): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.actor !== y.actor || x.act !== y.act || x.negated !== y.negated || x.article === y.article) return false;
  if (x.date === undefined || y.date === undefined || Math.abs(daysBetween(x.date, y.date)) > MAX_DAYS) return false;
  const isSameLanguage = x.article.language.slice(0, 2) === y.article.language.slice(0, 2);
  return (
    similarityOf(a.terms, b.terms) >= (isSameLanguage ? MIN_SIMILARITY.sameLanguage : MIN_SIMILARITY.otherLanguage)
  );
}

function mergedOf(group: readonly TermedClaim[], mainLanguage: string): TermedClaim | undefined {
  const [first] = group;
  const told = group.find(({ claim }) => claim.article.language === mainLanguage) ?? first;
  if (first === undefined || told === undefined) return undefined;
  const articles = unique(group.flatMap(({ claim }) => claim.articles));
  const { id, date } = first.claim;
  return { terms: told.terms, claim: { ...told.claim, id, ...(date && { date }), articles } };
}
