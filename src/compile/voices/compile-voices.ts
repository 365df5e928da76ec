import type { Voice } from '../../model/dossier.ts';
import type { StoryView } from '../common/story-view.ts';

/** What each speaker of a story said, most heard first. */
export function compileVoices(_story: StoryView): Voice[] {
  return [];
}
