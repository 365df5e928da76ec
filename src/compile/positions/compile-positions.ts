import type { Position, Voice } from '../../model/dossier.ts';
import type { StoryView } from '../common/story-view.ts';

/** Who took which stand on which issue, oldest first. */
export function compilePositions(_story: StoryView, _voices: readonly Voice[]): Position[] {
  return [];
}
