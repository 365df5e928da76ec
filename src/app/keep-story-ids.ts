import { storyId } from '../model/ids.ts';
import type { Assignment } from '../model/story.ts';

/**
 * The assignments with the story ids that were given before an opening article changed: a story is called after the first version of its opening,
 * so that a correction does not move its page. `firstVersions`: for each later version, the id of its item's first.
 */
export function keepStoryIds(
  assignments: readonly Assignment[],
  firstVersions: ReadonlyMap<string, string>,
): readonly Assignment[] {
  if (firstVersions.size === 0) return assignments;
  const kept = new Map([...firstVersions].map(([now, first]) => [storyId(now), storyId(first)]));
  return assignments.map(assignment => ({ ...assignment, story: kept.get(assignment.story) ?? assignment.story }));
}
