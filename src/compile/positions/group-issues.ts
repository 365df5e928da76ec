import { daysBetween } from '../../lib/calendar.ts';
import type { Act } from '../../model/annotation.ts';
import { similarityOf, type Terms } from '../common/neutral-space.ts';
import { isAnswerTo } from './answering-acts.ts';
import type { Claim } from './claims.ts';

/** A claim with its terms. */
export interface TermedClaim {
  readonly claim: Claim;
  readonly terms: Terms;
}

/** Mean similarity from which two groups of claims are about one issue. Tuned on the sample corpus; between .06 and .13 nothing changes there. */
const MIN_SIMILARITY = 0.13;

/**
 * What two claims gain that are likely one stand told in two languages (same actor, act and day), that ask and answer within one article, and of which one
 * says whom it answers ("rejected Velmar's demands"): words alone cannot show it.
 */
const BONUS = { sameStand: 0.15, answer: 0.08, namedAnswer: 0.25 } as const;

/** Sentences between a demand and its answer in one article. */
const MAX_SENTENCES_APART = 3;

/** Claims that are compared with each other; the newest beyond them join the closest group one by one. */
const MAX_COMPARED = 240;

/** Groups claims by issue: average-linkage clustering of their terms. Groups are in the order of their first claim, claims in the given order. */
export function groupIssues(claims: readonly TermedClaim[]): TermedClaim[][] {
  const compared = claims.slice(0, MAX_COMPARED);
  const similarities = compared.map(a => Float64Array.from(compared, b => (a === b ? 0 : affinityOf(a, b))));
  const groups = linkGroups(similarities).map(members =>
    members.map(i => claims[i]).filter(claim => claim !== undefined),
  );
  for (const claim of claims.slice(MAX_COMPARED)) joinClosest(groups, claim);
  return groups;
}

/** Groups of indices, merged while the best mean similarity reaches the least; `sums` between groups are kept up to date. */
function linkGroups(similarities: readonly Float64Array[]): number[][] {
  const groups: (number[] | undefined)[] = similarities.map((_, i) => [i]);
  const sums = similarities.map(row => Float64Array.from(row));
  for (let pair = closestPair(groups, sums); pair !== undefined; pair = closestPair(groups, sums)) {
    const [a, b] = pair;
    groups[a] = [...(groups[a] ?? []), ...(groups[b] ?? [])];
    groups[b] = undefined;
    for (let i = 0; i < groups.length; i++) {
      const sum = (sums[a]?.[i] ?? 0) + (sums[b]?.[i] ?? 0);
      const [rowA, rowI] = [sums[a], sums[i]];
      if (rowA && rowI) rowA[i] = rowI[a] = sum;
    }
  }
  return groups.filter(group => group !== undefined).map(group => group.toSorted((a, b) => a - b));
}

function closestPair(
  groups: readonly (readonly number[] | undefined)[],
  sums: readonly Float64Array[],
): [number, number] | undefined {
  let best: [number, number] | undefined;
  let highest: number = MIN_SIMILARITY;
  for (let a = 0; a < groups.length; a++) {
    const [groupA, row] = [groups[a], sums[a]];
    if (groupA === undefined || row === undefined) continue;
    for (let b = a + 1; b < groups.length; b++) {
      const groupB = groups[b];
      if (groupB === undefined) continue;
      const mean = (row[b] ?? 0) / (groupA.length * groupB.length);
      if (mean > highest) [best, highest] = [[a, b], mean];
    }
  }
  return best;
}

function joinClosest(groups: TermedClaim[][], claim: TermedClaim): void {
  const scored = groups.map(group => ({ group, mean: meanAffinity(group.slice(0, MAX_MEMBERS), claim) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>((a, b) => (a && a.mean >= b.mean ? a : b), undefined);
  if (best && best.mean >= MIN_SIMILARITY) best.group.push(claim);
  else groups.push([claim]);
}

/** Members of a group that a later claim is compared with. */
const MAX_MEMBERS = 20;

const meanAffinity = (members: readonly TermedClaim[], claim: TermedClaim): number =>
  members.reduce((sum, other) => sum + affinityOf(other, claim), 0) / members.length;

function affinityOf(a: TermedClaim, b: TermedClaim): number {
  const similarity = similarityOf(a.terms, b.terms);
  const named = isNamedAnswer(a.claim, b.claim) || isNamedAnswer(b.claim, a.claim) ? BONUS.namedAnswer : 0;
  if (similarity === 0) return named;
  return (
    similarity +
    named +
    (isSameStand(a.claim, b.claim) ? BONUS.sameStand : 0) +
    (isExchange(a.claim, b.claim) ? BONUS.answer : 0)
  );
}

/** Acts that "demands", "calls" and "offers" speak of. */
const REQUESTS: ReadonlySet<Act> = new Set(['demand', 'propose', 'offer']);

/** True when a claim answers a demand or offer, not told which, of the other claim's actor. */
export const isNamedAnswer = (answer: Claim, asked: Claim): boolean =>
  REQUESTS.has(asked.act) &&
  isAnswerTo(answer.act, asked.act) &&
  answer.answersTo.includes(asked.actor) &&
  (answer.date ?? '') >= (asked.date ?? '');

function isSameStand(a: Claim, b: Claim): boolean {
  const isAlike = a.actor === b.actor && a.act === b.act && a.negated === b.negated;
  return (
    isAlike &&
    a.article.language !== b.article.language &&
    a.date !== undefined &&
    b.date !== undefined &&
    Math.abs(daysBetween(a.date, b.date)) <= 1
  );
}

function isExchange(a: Claim, b: Claim): boolean {
  if (a.article !== b.article || a.actor === b.actor || !a.sentence || !b.sentence) return false;
  const isNear = Math.abs(a.sentence.position - b.sentence.position) <= MAX_SENTENCES_APART;
  return isNear && (isAnswerTo(a.act, b.act) || isAnswerTo(b.act, a.act));
}
