import { shortHash } from '../../lib/hash.ts';
import type { Passage } from '../../model/passage.ts';

/** An id as a path segment: itself where it is safe on every file system and in every address, else its hash. */
export const pathSegment = (id: string): string => (/^[a-z0-9][a-z0-9_-]{0,63}$/.test(id) ? id : shortHash(id));

/** The folder of a story's files, from the site's root, with a final "/". */
export const storyFolder = (id: string): string => `stories/${pathSegment(id)}/`;

/** The folder of an article's files, from the site's root, with a final "/". */
export const articleFolder = (id: string): string => `articles/${pathSegment(id)}/`;

/** The id of the element that holds a passage on its article's page: `p-12-80` in the text, `p-title-0-40` in another part. */
export function passageAnchor(passage: Pick<Passage, 'part' | 'start' | 'end'>): string {
  const part = passage.part ? `${passage.part.replace('.', '-')}-` : '';
  return `p-${part}${passage.start}-${passage.end}`;
}

/** The page of an article at a passage, from the site's root. Names index.html, so that it also works from a folder on disk. */
export const passagePath = (passage: Passage): string =>
  `${articleFolder(passage.article)}index.html#${passageAnchor(passage)}`;
