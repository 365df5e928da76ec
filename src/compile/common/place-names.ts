import { transliterated } from '../../lib/name-skeleton.ts';
import { sliceOf } from '../../lib/span.ts';
import { foldCase } from '../../lib/text.ts';
import { wordsOf } from '../../lib/words.ts';
import { CASE_ENDINGS, DEMONYM_ENDINGS } from './demonym-endings.data.ts';
import type { StoryView } from './story-view.ts';

/** Letters of a place's name that its adjective keeps at least, and the letters at its end that it may lose ("Velmaria": "velmarisch"). */
const MIN_STEM = 4;
const MAX_LOST = 3;

/**
 * The stems of names that may be places and are in no table, with their keys. Shorter names come first, so that an adjective that was taken for a
 * name ("Velmarian") does not stand beside its place.
 */
export function placeStems(view: StoryView): ReadonlyMap<string, string> {
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

type Endings = ReadonlyMap<string, readonly string[]>;

/** Lists of endings by language, folded, the longest first. */
function endingsOf(table: Readonly<Record<string, string>>): Endings {
  const lists = Object.entries(table).map(([language, endings]) => {
    const sorted = endings.split(' ').map(foldCase);
    return [language, sorted.sort((a, b) => b.length - a.length)] as const;
  });
  return new Map(lists);
}

const ADJECTIVES = endingsOf(DEMONYM_ENDINGS);
const CASES = endingsOf(CASE_ENDINGS);

/** The place that a word is an adjective of ("Velmarian"); `places` as {@link placeStems} gives them. */
export const placeOf = (word: string, language: string, places: ReadonlyMap<string, string>): string | undefined =>
  placeWith(word, places, ADJECTIVES.get(language.slice(0, 2)) ?? []);

/** The place that a word is a case of ("Velmars"). */
export const caseOf = (word: string, language: string, places: ReadonlyMap<string, string>): string | undefined =>
  placeWith(word, places, CASES.get(language.slice(0, 2)) ?? []);

function placeWith(word: string, places: ReadonlyMap<string, string>, endings: readonly string[]): string | undefined {
  const folded = foldCase(word);
  for (const ending of endings) {
    const place = folded.endsWith(ending) ? places.get(folded.slice(0, -ending.length)) : undefined;
    if (place) return place;
  }
  return undefined;
}

/** Endings by which one country's name differs between languages ("Velmaria", "Velmarien", "Velmarie", "Вельмария"), with the genitive's -s. */
const PLACE_ENDING = /(?:iia|ien|ia|ie|en|e|a|i)s?$/;

/** Letters that a country's name keeps without its ending. */
const MIN_SISTER = 4;

/** One-word names that differ only by their language's ending, with the key that most mentions have: those of places that no table joins. */
export function sisterNames(view: StoryView): ReadonlyMap<string, string> {
  const groups = new Map<string, Map<string, number>>();
  for (const entity of view.entities.filter(e => e.startsWith('n:'))) {
    for (const { word } of oneWordNames(view, entity)) {
      const stem = transliterated(word).replaceAll('w', 'v').replaceAll('c', 'k').replace(PLACE_ENDING, '');
      if (stem.length < MIN_SISTER || !PLACE_ENDING.test(transliterated(word))) continue;
      const group = groups.get(stem) ?? new Map<string, number>();
      groups.set(stem, group.set(entity, (group.get(entity) ?? 0) + 1));
    }
  }
  const sisters = new Map<string, string>();
  for (const group of groups.values()) {
    const [main, ...others] = [...group].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    for (const [entity] of others) if (main) sisters.set(entity, main[0]);
  }
  return sisters;
}
