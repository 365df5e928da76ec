import { OTHER_GIVEN_NAMES, SLAVIC_GIVEN_NAMES } from './given-names.data.ts';
import { foldName, skeletonOf } from './name-skeleton.ts';

/** What the table of given names knows of a name. */
export interface GivenName {
  readonly skeleton: string;
  readonly isSlavic: boolean;
}

/** A given name that is in the table, in any of its spellings and Russian or Ukrainian cases. */
export function findGivenName(name: string): GivenName | undefined {
  const folded = foldName(name);
  const known = GIVEN.get(folded);
  if (known || folded.length > MAX_LETTERS || !/\p{Script=Cyrillic}/u.test(folded)) return known;
  return GIVEN.get(`${stemOfGiven(folded)}|`);
}

function givenNames(): Map<string, GivenName> {
  const names = new Map<string, GivenName>();
  for (const [rows, isSlavic] of [[SLAVIC_GIVEN_NAMES, true] as const, [OTHER_GIVEN_NAMES, false] as const]) {
    for (const row of rows) {
      const spellings = row.split(' ').map(foldName);
      const skeleton = skeletonOf(spellings[0] ?? '', { language: 'en', isSlavic });
      for (const spelling of spellings) {
        names.set(spelling, { skeleton, isSlavic });
        if (/\p{Script=Cyrillic}/u.test(spelling)) names.set(`${stemOfGiven(spelling)}|`, { skeleton, isSlavic });
      }
    }
  }
  return names;
}

/** Longer words are no given names, and would be slow to take apart. */
const MAX_LETTERS = 40;

/** A folded Cyrillic given name without its case ending (folding has made й an и). */
const stemOfGiven = (folded: string): string =>
  folded.replace(/(?<=..)(?:ами|ям|ем|ом|ою|ею|ове|ові|еві|[аеиоуыэюяіьє]+)$/, '');

const GIVEN: ReadonlyMap<string, GivenName> = givenNames();
