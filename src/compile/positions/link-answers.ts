import { daysBetween } from '../../lib/calendar.ts';
import { similarityOf } from '../common/neutral-space.ts';
import { isAnswerTo } from './answering-acts.ts';
import { isNamedAnswer, type TermedClaim } from './group-issues.ts';

/** Days within which an answer is one. */
const MAX_DAYS = 60;

/** What a day between demand and answer takes off their similarity: of two demands alike the later one is answered. */
const PER_DAY = 0.005;

/**
 * For each claim of one issue the id of the earlier claim that it answers: of another actor, with an act that asks for such an answer, the one most like
 * it; on one day the order of the reports says nothing. An act that is denied ("has not accepted") answers nothing.
 */
export function linkAnswers(claims: readonly TermedClaim[]): ReadonlyMap<string, readonly string[]> {
  const answers = new Map<string, readonly string[]>();
  for (const answer of claims) {
    const asked = claims
      .map(earlier => ({ earlier, fit: fitOf(answer, earlier) }))
      .filter(({ fit }) => fit !== undefined)
      .sort((a, b) => (b.fit ?? 0) - (a.fit ?? 0))[0];
    const isMutual = asked !== undefined && answers.get(asked.earlier.claim.id)?.includes(answer.claim.id);
    if (asked && !isMutual) answers.set(answer.claim.id, [asked.earlier.claim.id]);
  }
  return answers;
}

/** Similarity that an answer has to what it answers; on one issue there may be two demands. */
const MIN_FIT = 0.1;

/** What an answer gains that names the one it answers. */
const NAMED_BONUS = 0.2;

function fitOf(answer: TermedClaim, earlier: TermedClaim): number | undefined {
  const [a, b] = [answer.claim, earlier.claim];
  if (a.actor === b.actor || a.negated || b.negated || !isAnswerTo(a.act, b.act)) return undefined;
  if (a.date === undefined && b.date === undefined) return undefined;
  const days = a.date !== undefined && b.date !== undefined ? daysBetween(b.date, a.date) : 0;
  if (days < 0 || days > MAX_DAYS) return undefined;
  const similarity = similarityOf(answer.terms, earlier.terms) + (isNamedAnswer(a, b) ? NAMED_BONUS : 0);
  return similarity >= MIN_FIT ? similarity - days * PER_DAY : undefined;
}
