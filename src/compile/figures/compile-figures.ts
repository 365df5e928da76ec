import type { Figure } from '../../model/dossier.ts';
import type { StoryView } from '../common/story-view.ts';

/** The quantities that a story tracks. */
export function compileFigures(_story: StoryView): Figure[] {
  return [];
}
