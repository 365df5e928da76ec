import { spanLength } from '../../lib/span.ts';
import { anchorsOf } from '../common/anchors.ts';
import type { StoryStatement } from '../common/story-statements.ts';
import { daysApart, type Utterance, utteranceOf, WEAK_ACTS } from './utterances.ts';

/** Days that may lie between an utterance and its print in another language. */
const MAX_DAYS = 1;

/** How much longer one language may be than another in letters: Russian to German news runs about 1 : 1.3, either way. */
const MAX_LENGTH_RATIO = 1.7;

/** Anchors that two wordings must share: verbatim ones are closer to each other than reported ones. */
const MIN_SHARED = { verbatim: 2, reported: 3 } as const;

/** Utterances of one speaker that are compared: the square of it bounds the cost. */
const MAX_COMPARED = 200;

interface Candidate {
  readonly utterance: Utterance;
  readonly anchors: ReadonlySet<string>;
  readonly language: string;
}

/**
 * Joins utterances of one speaker that are the same in two languages: said within a day, alike in form and length, and sharing names,
 * numbers and cognates, where each is the other's best match. Where that is not so they stay apart. In the order of their first print.
 */
export function joinTranslations(
  utterances: readonly Utterance[],
  { lane, mainLanguage }: { readonly lane: string; readonly mainLanguage: string },
): Utterance[] {
  const candidates = utterances.slice(0, MAX_COMPARED).map(utterance => candidateOf(utterance, lane));
  const joined = new Map<Utterance, Utterance[]>();
  const taken = new Set<Utterance>();
  for (const candidate of candidates) {
    const best = bestPartner(candidate, candidates);
    if (best === undefined || bestPartner(best, candidates) !== candidate || taken.has(best.utterance)) continue;
    if (taken.has(candidate.utterance)) continue;
    joined.set(candidate.utterance, [candidate.utterance, best.utterance]);
    taken.add(candidate.utterance).add(best.utterance);
  }
  return utterances.flatMap(utterance => {
    const pair = joined.get(utterance);
    if (pair)
      return [
        utteranceOf(
          pair.flatMap(({ statements }) => statements),
          mainLanguage,
        ),
      ];
    return taken.has(utterance) ? [] : [utterance];
  });
}

function candidateOf(utterance: Utterance, lane: string): Candidate {
  const { article, annotation } = utterance.main;
  const anchors = new Set(anchorsOf(article, annotation.content));
  anchors.delete(`@${lane}`);
  return { utterance, anchors, language: article.language.slice(0, 2) };
}

/** The one candidate in another language that shares most; undefined where two share as much, or none enough. */
function bestPartner(candidate: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const scored = candidates
    .filter(other => isComparable(candidate, other))
    .map(other => ({ other, shared: sharedAnchors(candidate, other) }))
    .sort((a, b) => b.shared - a.shared);
  const [best, next] = scored;
  if (best === undefined || best.shared < minShared(candidate, best.other)) return undefined;
  return next?.shared === best.shared ? undefined : best.other;
}

function isComparable(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.utterance.main, b.utterance.main];
  if (x.date === undefined || y.date === undefined) return false;
  if (a.language === b.language || daysApart(x, y) > MAX_DAYS || isVerbatim(x) !== isVerbatim(y)) return false;
  const ratio = spanLength(x.annotation.content) / spanLength(y.annotation.content);
  return ratio <= MAX_LENGTH_RATIO && ratio >= 1 / MAX_LENGTH_RATIO;
}

const isVerbatim = ({ annotation }: StoryStatement): boolean => annotation.form === 'direct';

/** Shared anchors; an act that takes a stand counts as one. */
function sharedAnchors(a: Candidate, b: Candidate): number {
  const shared = [...a.anchors].filter(anchor => b.anchors.has(anchor)).length;
  const isSameStand = a.utterance.act === b.utterance.act && !WEAK_ACTS.has(a.utterance.act);
  return shared + (shared > 0 && isSameStand ? 1 : 0);
}

const minShared = (a: Candidate, b: Candidate): number =>
  isVerbatim(a.utterance.main) && isVerbatim(b.utterance.main) ? MIN_SHARED.verbatim : MIN_SHARED.reported;
