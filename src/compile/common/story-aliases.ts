import { personKey } from '../../lib/name-key.ts';
import { sliceOf } from '../../lib/span.ts';
import { foldCase } from '../../lib/text.ts';
import { unique } from '../../lib/unique.ts';
import { wordsOf } from '../../lib/words.ts';
import { caseOf, placeOf, placeStems, sisterNames } from './place-names.ts';
import { typeOfEntity } from './printed-forms.ts';
import type { StoryView } from './story-view.ts';

/** What the whole story decides about names that an article alone leaves open. */
export interface StoryAliases {
  /** The key under which an entity is told: that of the full name for a surname that only one person of the story has, that of the place for its adjective. */
  resolve(entity: string): string;
  /** The one person whose full name stands in a text ("the premier Ada Lund"); undefined where none or several do. */
  findPersonIn(text: string): string | undefined;
  /** True for an entity that is a place, or that has an adjective ("Velmarian"), as only places have. */
  isPlace(entity: string): boolean;
  /** The place that a word is an adjective of ("Velmarian"), for places that are not in any table. */
  findPlaceOf(word: string, language: string): string | undefined;
  /** The place that a word is an adjective or a case of ("Velmars"). */
  findPlaceForm(word: string, language: string): string | undefined;
}

const cache = new WeakMap<StoryView, StoryAliases>();

/** A story's {@link StoryAliases}, found once. */
export function aliasesOf(view: StoryView): StoryAliases {
  const known = cache.get(view) ?? findAliases(view);
  cache.set(view, known);
  return known;
}

function findAliases(view: StoryView): StoryAliases {
  const persons = personsBySurname(view);
  const fullNames = fullNamesOf(view);
  const places = placeStems(view);
  const sisters = sisterNames(view);
  const known = new Map<string, string>();
  const findPlaceOf = (word: string, language: string): string | undefined => placeOf(word, language, places);
  const resolve = (entity: string): string => {
    const cached = known.get(entity);
    if (cached !== undefined) return cached;
    const result =
      findSurname(entity, persons) ??
      findShorter(view, entity) ??
      sisters.get(entity) ??
      findOwnPlace(view, entity, findPlaceOf) ??
      entity;
    known.set(entity, result);
    return result;
  };
  const adjectives = new Set(view.entities.map(entity => findOwnPlace(view, entity, findPlaceOf)));
  const isPlace = (entity: string): boolean => adjectives.has(entity) || typeOfEntity(view, entity) === 'place';
  const findPlaceForm = (word: string, language: string): string | undefined => {
    const place = findPlaceOf(word, language) ?? caseOf(word, language, places);
    return place !== undefined && isPlace(resolve(place)) ? resolve(place) : undefined;
  };
  return { resolve, isPlace, findPlaceForm, findPersonIn: text => personIn(text, fullNames), findPlaceOf };
}

/** Keys of persons, by the surname in them: "p:lnd+ad" and "p:lnd+ls" under "lnd" (see the recipe of personKey in lib/name-key). */
function personsBySurname({ entities }: StoryView): ReadonlyMap<string, readonly string[]> {
  const persons = entities.filter(entity => entity.startsWith('p:') && entity.includes('+'));
  return Map.groupBy(persons, entity => entity.slice(2).split('+')[0] ?? '');
}

/** The only person whose surname a one-word name has. */
function findSurname(entity: string, persons: ReadonlyMap<string, readonly string[]>): string | undefined {
  const surname = /^(?:n:=?|p:)([^_/+]+)$/.exec(entity)?.[1];
  const holders = surname === undefined ? undefined : persons.get(surname);
  return holders?.length === 1 ? holders[0] : undefined;
}

/** The person whose name ends a longer one that swallowed the word before it ("Velmars Ada Lund"). */
function findShorter(view: StoryView, entity: string): string | undefined {
  if (!entity.startsWith('p:')) return undefined;
  const shorter = new Set<string | undefined>();
  for (const { article, name } of view.mentionsOf(entity)) {
    const words = sliceOf(article.text, name).split(/\s+/);
    if (words.length < 2) continue;
    const [given = '', surname = ''] = words.slice(-2);
    shorter.add(words.length < 3 ? undefined : personKey({ given, surname, language: article.language }));
  }
  const [key] = shorter;
  return shorter.size === 1 && key !== entity && key !== undefined && view.mentionsOf(key).length > 0 ? key : undefined;
}

/** Printed names of two words or more, folded, and whose they are; empty for one that several persons are printed with. */
function fullNamesOf(view: StoryView): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const entity of view.entities.filter(e => e.startsWith('p:'))) {
    for (const { article, name } of view.mentionsOf(entity)) {
      const words = wordsOf(foldCase(sliceOf(article.text, name)));
      const key = words.join(' ');
      if (words.length >= 2) names.set(key, (names.get(key) ?? entity) === entity ? entity : '');
    }
  }
  return names;
}

const MAX_NAME_WORDS = 4;

function personIn(text: string, fullNames: ReadonlyMap<string, string>): string | undefined {
  const words = wordsOf(foldCase(text));
  const found = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    for (let length = 2; length <= MAX_NAME_WORDS && start + length <= words.length; length++) {
      const entity = fullNames.get(words.slice(start, start + length).join(' '));
      if (entity) found.add(entity);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Share of an entity's mentions that must be adjectives of one place: in other languages its key may be that of the place's own name. */
const MIN_ADJECTIVES = 0.25;

/** The place of an entity that is printed as its adjective. */
function findOwnPlace(view: StoryView, entity: string, findPlaceOf: StoryAliases['findPlaceOf']): string | undefined {
  if (!entity.startsWith('n:')) return undefined;
  const mentions = view.mentionsOf(entity);
  const found = mentions.flatMap(
    ({ article, name }) => findPlaceOf(sliceOf(article.text, name), article.language) ?? [],
  );
  const places = unique(found);
  const isMostly = found.length >= mentions.length * MIN_ADJECTIVES;
  return places.length === 1 && isMostly && places[0] !== entity ? places[0] : undefined;
}
