import type { NameAnnotation } from '../../../model/annotation.ts';
import type { Lexicon } from './lexicon.ts';

/** What pronouns and forms of address tell apart. */
export type Gender = 'feminine' | 'masculine';

/** Longest title or role noun before a name that is read, in code units. */
const MAX_BEFORE = 40;

/**
 * Men's names that end like women's, folded to lower case: what every reader of news in our languages meets. Names of both kinds ("Andrea", "Sasha")
 * are among them, because they decide nothing.
 */
const UNCLEAR_NAMES: ReadonlySet<string> = new Set(
  'luca andrea nicola mattia joshua ezra elia ilya ilja ilia nikita mykola danila kuzma foma sasha sascha misha mischa kostya vanya petya senya mitya dima tema borja josé garcía bakhtiyar mustafa musa isa moussa issa dana sava savva kolya kolja gianluca noa илья никита микола ілля кузьма фома лука саша миша ваня петя дима мустафа муса савва коля мікіта сава женя слава валя'.split(
    ' ',
  ),
);

/**
 * The gender of each person of a text, where a title, an article, the form of the role or the ending of the given name tells it; persons of whom the text says two
 * things are left out.
 */
export function gendersOf(text: string, names: readonly NameAnnotation[], lexicon: Lexicon): Map<string, Gender> {
  const sure = new Map<string, Gender | 'both'>();
  const byName = new Map<string, Gender>();
  for (const name of names) {
    if (name.type !== 'person' || name.entity === undefined) continue;
    const stated = statedGender(text, name, lexicon);
    const known = sure.get(name.entity);
    if (stated) sure.set(name.entity, known !== undefined && known !== stated ? 'both' : stated);
    const given = /^(\p{L}{3,})\s+\p{Lu}/u.exec(text.slice(name.start, name.end))?.[1]?.toLowerCase();
    if (given && /[aая]$/.test(given) && !UNCLEAR_NAMES.has(given)) byName.set(name.entity, 'feminine');
  }
  for (const [entity, gender] of sure) {
    if (gender === 'both') byName.delete(entity);
    else byName.set(entity, gender);
  }
  return byName;
}

/** What a title before the name, an article before the role, the form of the role or of the surname say; undefined where they disagree. */
function statedGender(text: string, { start, end, role }: NameAnnotation, { genders }: Lexicon): Gender | undefined {
  const words = [
    wordBefore(text, start),
    ...(role ? [wordBefore(text, role.start), wordBefore(text, role.end + 1)] : []),
  ];
  const name = text.slice(start, end);
  const isFeminine = words.some(word => genders.feminine.test(word)) || genders.feminineName?.test(name) === true;
  const isMasculine = words.some(word => genders.masculine.test(word)) || genders.masculineName?.test(name) === true;
  return isFeminine === isMasculine ? undefined : isFeminine ? 'feminine' : 'masculine';
}

/** The word that ends one character before a place, lower case; empty where none does. */
function wordBefore(text: string, at: number): string {
  let start = at - 1;
  while (start > 0 && at - start < MAX_BEFORE && /\S/.test(text.charAt(start - 1))) start--;
  return text.slice(Math.max(0, start), Math.max(0, at - 1)).toLowerCase();
}
