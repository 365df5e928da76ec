import { WORD } from './lexicon.ts';
import type { Token } from './read-tokens.ts';

/** A full name taken apart; each part as printed. */
export interface PersonParts {
  readonly given: string;
  readonly surname: string;
}

/** Patronymics of Russian and Ukrainian, in all cases and in transliteration. */
const PATRONYMIC =
  /(?:[oe]vi(?:ch|tch|tj|č)|[oe]vn[ay]|[oe]wi(?:tsch|cz)|[oe]wna)$|(?:ович|евич|йович|инич|овн|евн|івн|ївн|ичн)(?:а|у|ом|ем|ем|е|і|ой|ою|ы|и)?$/;

/** True for a patronymic in any case. */
export const isPatronymic = (plain: string): boolean => PATRONYMIC.test(plain);

/** Endings of names that follow the surname. */
const SUFFIX = /^(?:jr|sr|junior|senior|[ivx]{2,})$/;

/**
 * The given name and surname of a name of two tokens or more: patronymics, initials and suffixes left out; surname first where a patronymic ends the
 * name. In Spanish the first of two surnames counts.
 */
export function personParts(tokens: readonly Token[], language: string): PersonParts | undefined {
  const words = tokens.filter(token => !SUFFIX.test(token.plain) && !token.isInitial);
  const isSurnameFirst =
    words.length === 3 && PATRONYMIC.test(words[2]?.plain ?? '') && !PATRONYMIC.test(words[1]?.plain ?? '');
  if (isSurnameFirst) return { given: words[1]?.text ?? '', surname: words[0]?.text ?? '' };
  const kept = words.filter((token, i) => i === 0 || i === words.length - 1 || !PATRONYMIC.test(token.plain));
  const [first] = kept;
  const last = kept.at(surnameAt(kept, language));
  if (first === undefined || last === undefined || first === last) return undefined;
  return { given: first.text, surname: last.text };
}

function surnameAt(words: readonly Token[], language: string): number {
  if (language !== 'es' || words.length < 3) return -1;
  const first = words.findIndex((token, i) => i > 0 && token.isCapital && !(token.bits & WORD.given));
  return first === -1 ? -1 : first;
}

/** What a surname has in common in all its cases in one language; not comparable across languages. */
export function surnameStem(plain: string): string {
  if (!/\p{Script=Cyrillic}/u.test(plain)) return plain;
  const stem = plain.replace(
    /(?:ого|ому|его|ему|ові|еві|єві|ым|им|ом|ем|єм|ой|ою|ею|єю|ей|ої|ій|ий|ый|ая|яя|ую|[аяуюыиеіїєоьй])$/,
    '',
  );
  return stem.length < MIN_STEM ? plain : stem;
}

const MIN_STEM = 3;
