import { transliterated } from '../../src/lib/name-skeleton.ts';
import { sliceOf } from '../../src/lib/span.ts';
import { annotationsOf } from '../../src/model/annotation.ts';
import type { Seeds } from './read-seeds.ts';

/** Tells whether a printed name, or another printed name of its entity in any of the documents, is one that a key of the gold stands for. */
export type ActorTest = (printed: string, entity: string | undefined, key: string) => boolean;

/** The test for these documents. Names in other scripts are compared in Latin letters. */
export function actorTest({ found, gold }: Seeds): ActorTest {
  const forms = new Map<string, Set<string>>();
  for (const { article } of found) {
    for (const name of annotationsOf(article, 'name')) {
      if (name.entity === undefined) continue;
      const known = forms.get(name.entity) ?? new Set();
      forms.set(name.entity, known.add(plainName(sliceOf(article.text, name))));
    }
  }
  return (printed, entity, key) => {
    const own = plainName(printed);
    const party = gold.speakers[key];
    const names = [party ? own : withoutOwner(own), ...(forms.get(entity ?? '') ?? [])];
    const wanted = party ?? [key.replaceAll('-', ' ')];
    return names.some(name => wanted.some(form => holdsName(name, form)));
  };
}

/** Plain Latin words; a genitive's "’s" stays a word of its own. */
const plainName = (text: string): string =>
  (text.replace(/['’]s(?!\p{L})/gu, ' s').match(/[\p{L}\p{N}]+/gu) ?? []).map(transliterated).join(' ');

/** "Berg’s spokesman" does not name Berg: a person as owner counts only where nothing follows. */
const withoutOwner = (name: string): string => (/ s \S/.test(name) ? name.slice(name.indexOf(' s ') + 3) : name);

/** Letters that a case ending may add to a name. */
const MAX_ENDING = 2;

/** Names shorter than this take no ending: "us" is not in "user". */
const MIN_STEM = 4;

function holdsName(name: string, form: string): boolean {
  if (` ${name} `.includes(` ${form} `)) return true;
  const isInflected = (word: string): boolean => word.startsWith(form) && word.length <= form.length + MAX_ENDING;
  return form.length >= MIN_STEM && !form.includes(' ') && name.split(' ').some(isInflected);
}
