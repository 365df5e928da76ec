import type { Reason } from '../model/story.ts';
import { SPACES } from './features.ts';
import type { Group } from './group.ts';
import { contributionsOf } from './scoring.ts';
import { entriesOf, type Sum } from './vector.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Terms named as evidence, at most. */
const MAX_EVIDENCE = 6;
/** A contribution smaller than this decided nothing. */
const MIN_WEIGHT = 0.005;

/** What made an article join a group, largest first: what each feature added to the score, with the terms that both have. */
export function reasonsOf(group: Group, article: Group, vocabulary: Vocabulary): Reason[] {
  const isMember = group.members.includes(article.key);
  const reasons = contributionsOf(group, article)
    .filter(({ weight, feature }) => weight >= MIN_WEIGHT && feature !== 'base' && feature !== 'length')
    .map(({ feature, weight }): Reason => {
      const space = SPACES.find(s => s === feature);
      const evidence = space ? sharedTerms(group.sums[space], article.sums[space], isMember) : [];
      return {
        feature,
        weight: Math.round(weight * 1000) / 1000,
        ...(evidence.length > 0 && { evidence: evidence.map(term => vocabulary.nameOf(term)) }),
      };
    });
  return reasons.sort((a, b) => b.weight - a.weight);
}

function sharedTerms(group: Sum, article: Sum, isMember: boolean): number[] {
  const weightIn = group instanceof Map ? group : new Map(entriesOf(group));
  const shared: [number, number][] = [];
  for (const [term, weight] of entriesOf(article)) {
    const others = (weightIn.get(term) ?? 0) - (isMember ? weight : 0);
    if (others > 1e-9) shared.push([term, weight * others]);
  }
  return shared
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_EVIDENCE)
    .map(([term]) => term);
}
