import { CONCEPTS } from './concepts.data.ts';
import { foldCase } from './text.ts';

const LANGUAGES = ['en', 'sv', 'de', 'ru', 'uk', 'fr', 'es'];

/** Letters that a word may have more than the beginning in the table: endings, not other words. */
const MAX_ENDING = 6;
/** Short beginnings ("gas", "war") take short endings only. */
const SHORT = 4;
const MAX_SHORT_ENDING = 2;
/** Letters by which beginnings are looked up; none is shorter. */
const KEY_CHARS = 2;

interface Beginning {
  readonly stem: string;
  readonly concept: string;
  readonly isCompoundPart: boolean;
}

type Table = ReadonlyMap<string, readonly Beginning[]>;

const TABLES: ReadonlyMap<string, Table> = new Map(LANGUAGES.map((language, i) => [language, tableOf(i)]));

function tableOf(column: number): Table {
  const beginnings = CONCEPTS.flatMap(line => {
    const [concept = '', ...cells] = line.split('|').map(cell => cell.trim());
    return (cells[column] ?? '')
      .split(' ')
      .filter(word => word !== '' && !word.includes('_'))
      .map(word => ({ stem: foldCase(word.replace('*', '')), concept, isCompoundPart: word.startsWith('*') }));
  });
  return Map.groupBy(beginnings, ({ stem }) => stem.slice(0, KEY_CHARS));
}

const MAX_CACHED = 50_000;
const NONE: readonly string[] = [];
const caches = new Map<string, Map<string, readonly string[]>>();

/**
 * What a word is about, as keys that are the same in every language ("sanctions" for "sanctions", "Sanktionen", "санкций"): one, or for a compound
 * one for each part that is known ("Truppenabzug": "troops", "withdrawal"). Empty for words that are not in the table, and languages
 * without a column.
 */
export function conceptsOf(word: string, language: string): readonly string[] {
  const code = language.slice(0, 2);
  const table = TABLES.get(code);
  if (table === undefined) return NONE;
  const known = caches.get(code);
  const cache = known !== undefined && known.size < MAX_CACHED ? known : new Map<string, readonly string[]>();
  caches.set(code, cache);
  const concepts = cache.get(word) ?? findConcepts(foldCase(word), table);
  cache.set(word, concepts);
  return concepts;
}

function findConcepts(word: string, table: Table): readonly string[] {
  const found: string[] = [];
  let at = 0;
  while (at <= word.length - KEY_CHARS) {
    const best = longestAt(word, at, table);
    if (best !== undefined && !found.includes(best.concept)) found.push(best.concept);
    at += best?.stem.length ?? 1;
  }
  return found.length === 0 ? NONE : found;
}

/** Letters that the first part of a compound has at least. */
const MIN_FIRST_PART = 3;

/** The longest beginning that stands at a place of a word: at its start, or inside it where the table says so. */
function longestAt(word: string, at: number, table: Table): Beginning | undefined {
  let best: Beginning | undefined;
  for (const beginning of table.get(word.slice(at, at + KEY_CHARS)) ?? []) {
    const { stem, isCompoundPart } = beginning;
    if (stem.length <= (best?.stem.length ?? 0) || !word.startsWith(stem, at)) continue;
    if (at > 0 && (!isCompoundPart || at < MIN_FIRST_PART || stem.length < SHORT)) continue;
    const ending = word.length - at - stem.length;
    const isFit =
      (isCompoundPart && stem.length >= SHORT) || ending <= (stem.length < SHORT ? MAX_SHORT_ENDING : MAX_ENDING);
    if (isFit) best = beginning;
  }
  return best;
}
