import { personKey } from '../../lib/name-key.ts';
import { sliceOf } from '../../lib/span.ts';
import { foldCase } from '../../lib/text.ts';
import { unique } from '../../lib/unique.ts';
import { wordsOf } from '../../lib/words.ts';
import { DEMONYM_ENDINGS } from './demonym-endings.data.ts';
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
  const known = new Map<string, string>();
  const findPlaceOf = (word: string, language: string): string | undefined => placeOf(word, language, places);
  const resolve = (entity: string): string => {
    const cached = known.get(entity);
    if (cached !== undefined) return cached;
    const result =
      findSurname(entity, persons) ?? findShorter(view, entity) ?? findOwnPlace(view, entity, findPlaceOf) ?? entity;
    known.set(entity, result);
    return result;
  };
  const adjectives = new Set(view.entities.map(entity => findOwnPlace(view, entity, findPlaceOf)));
  const isPlace = (entity: string): boolean => adjectives.has(entity) || typeOfEntity(view, entity) === 'place';
  return { resolve, isPlace, findPersonIn: text => personIn(text, fullNames), findPlaceOf };
}

/** Keys of persons, by the surname in them: "p:lnd+ad" and "p:lnd+ls" under "lnd" (see the recipe of personKey in lib/name-key). */
function personsBySurname({ entities }: StoryView): ReadonlyMap<string, readonly string[]> {
  const persons = entities.filter(entity => entity.startsWith('p:'));
  return Map.groupBy(persons, entity => entity.slice(2).split('+')[0] ?? '');
}

/** The only person whose surname a one-word name has. */
function findSurname(entity: string, persons: ReadonlyMap<string, readonly string[]>): string | undefined {
  const surname = /^n:=?([^_/]+)$/.exec(entity)?.[1];
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

/** Letters of a place's name that its adjective keeps at least, and the letters at its end that it may lose ("Velmaria": "velmarisch"). */
const MIN_STEM = 4;
const MAX_LOST = 3;

/**
 * The stems of names that may be places and are in no table, with their keys. Shorter names come first, so that an adjective that was taken for a
 * name ("Velmarian") does not stand beside its place.
 */
function placeStems(view: StoryView): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const names = view.entities.filter(entity => entity.startsWith('n:')).flatMap(entity => oneWordNames(view, entity));
  for (const { word, language, entity } of names.toSorted((a, b) => a.word.length - b.word.length)) {
    if (placeOf(word, language, stems) !== undefined) continue;
    for (let lost = 0; lost <= MAX_LOST && word.length - lost >= MIN_STEM; lost++) {
      const stem = word.slice(0, word.length - lost);
      if (!stems.has(stem)) stems.set(stem, entity);
    }
  }
  return stems;
}

interface OneWordName {
  readonly word: string;
  readonly language: string;
  readonly entity: string;
}

function oneWordNames(view: StoryView, entity: string): OneWordName[] {
  return view.mentionsOf(entity).flatMap(({ article, name }) => {
    const [word, ...more] = wordsOf(foldCase(sliceOf(article.text, name)));
    const isFit = word !== undefined && more.length === 0 && name.type !== 'person';
    return isFit ? [{ word, language: article.language, entity }] : [];
  });
}

const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(DEMONYM_ENDINGS).map(([language, endings]) => [
    language,
    endings
      .split(' ')
      .map(foldCase)
      .sort((a, b) => b.length - a.length),
  ]),
);

function placeOf(word: string, language: string, places: ReadonlyMap<string, string>): string | undefined {
  const folded = foldCase(word);
  for (const ending of ENDINGS.get(language.slice(0, 2)) ?? []) {
    const place = folded.endsWith(ending) ? places.get(folded.slice(0, -ending.length)) : undefined;
    if (place) return place;
  }
  return undefined;
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
