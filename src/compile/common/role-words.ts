import { foldCase } from '../../lib/text.ts';
import { ROLE_WORDS } from './role-words.data.ts';

/** Whom an office or organ speaks for: its country (`body`, `state`), what it is named with (`voice`), or nobody but its holder (`own`). */
export type RoleKind = 'body' | 'state' | 'voice' | 'own';

/** Letters that an inflected form may have more than the word in the list: "министр" + "ами", "talesman" + "nen". */
const MAX_ENDING = 3;

/** The same for words of up to four letters, which are the beginnings of many others ("king" + "dom"). */
const MAX_SHORT_ENDING = 2;

interface RoleWord {
  readonly stem: string;
  readonly isCompoundEnd: boolean;
}

const LISTS: ReadonlyMap<string, readonly (readonly [RoleKind, readonly RoleWord[]])[]> = new Map(
  Object.entries(ROLE_WORDS).map(([language, { own, voice, body, state }]) => [
    language,
    [
      ['own', wordsIn(own)] as const,
      ['voice', wordsIn(voice)] as const,
      ['body', wordsIn(body)] as const,
      ['state', wordsIn(state)] as const,
    ],
  ]),
);

function wordsIn(list: string): RoleWord[] {
  return list.split(' ').map(word => ({ stem: foldCase(word.replace('*', '')), isCompoundEnd: word.startsWith('*') }));
}

/** What sort of role a word names, in any of its forms, by the longest word of the lists that it may be one of; undefined for words that name none, and languages without a list. */
export function findRoleKind(word: string, language: string): RoleKind | undefined {
  const folded = foldCase(word).replace(/['’]s?$/, '');
  let best: RoleKind | undefined;
  let longest = 0;
  for (const [kind, words] of LISTS.get(language.slice(0, 2)) ?? []) {
    for (const role of words) {
      if (role.stem.length > longest && isFormOf(folded, role)) [best, longest] = [kind, role.stem.length];
    }
  }
  return best;
}

function isFormOf(word: string, { stem, isCompoundEnd }: RoleWord): boolean {
  const at = isCompoundEnd ? word.lastIndexOf(stem) : word.startsWith(stem) ? 0 : -1;
  return at >= 0 && word.length - at - stem.length <= (stem.length <= 4 ? MAX_SHORT_ENDING : MAX_ENDING);
}
