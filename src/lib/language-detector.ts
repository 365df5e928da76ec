import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { eld } from 'eld/large';

/** What {@link createDetector} gives: the detector of the package "eld". */
export type Detector = Pick<typeof eld, 'detect'>;

interface DetectorModule {
  createEld(): { instance: Detector; loadData(data: object): void };
}

/** `'key':{44:0,7:12}`, the key in quotes or, where it is a name or number, without. */
const ENTRY = /(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^\s'",:{}]+)):\{([\d:,]*)\}/g;
const LANGUAGES = /languages:\{([^{}]*)\}/;
const NGRAMS = 'ngrams:{';

/**
 * The detector of "eld" with its large table, packed. The package ships the table as one object literal with an object for each n-gram: to load that takes 390 MB
 * of memory, of which 90 stay. Here the same file is read as text into one map and one array of bytes (some 20 MB), and the detector is given objects made on demand.
 */
export async function createDetector(): Promise<Detector> {
  const folder = join(dirname(findPackageJSON('eld', import.meta.url) ?? ''), 'src');
  const { createEld } = (await import(pathToFileURL(join(folder, 'languageDetector.js')).href)) as DetectorModule;
  const { instance, loadData } = createEld();
  loadData(readTable(readFileSync(join(folder, 'ngrams', 'large.js'), 'utf8')));
  return instance;
}

/** N-grams kept ready as objects: about those of a day's news in seven languages, in some 3 MB. */
const MAX_READY = 20_000;

/** The table in the shape that the detector looks n-grams up in. */
function readTable(source: string): { type: string; languages: Record<string, string>; ngrams: object } {
  const languages = Object.fromEntries(
    [...(LANGUAGES.exec(source)?.[1] ?? '').matchAll(/(\d+):'(\w+)'/g)].map(([, id, code]) => [id, code]),
  );
  const places = new Map<string, number>();
  const packed = new Uint8Array(source.length);
  let size = 0;
  ENTRY.lastIndex = source.indexOf(NGRAMS) + NGRAMS.length;
  for (let entry = ENTRY.exec(source); entry !== null; entry = ENTRY.exec(source)) {
    const key = entry[1] ?? entry[2] ?? entry[3] ?? '';
    places.set(key.includes('\\') ? key.replace(/\\(.)/g, '$1') : key, size);
    size += packScores(entry[4] ?? '', packed, size);
  }
  const bytes = packed.slice(0, size);
  const ready = new Map<string, Record<number, number> | undefined>();
  const scoresOf = (key: string): Record<number, number> | undefined => {
    if (ready.has(key)) return ready.get(key);
    if (ready.size >= MAX_READY) ready.clear();
    const scores = scoresAt(bytes, places.get(key));
    ready.set(key, scores);
    return scores;
  };
  const ngrams = new Proxy({}, { get: (_, key) => scoresOf(key as string) });
  return { type: 'L60', languages, ngrams };
}

/** Writes "44:0,7:12" as a count and that many pairs of bytes; gives back the number of bytes. */
function packScores(list: string, packed: Uint8Array, at: number): number {
  let end = at + 1;
  let value = 0;
  for (let i = 0; i <= list.length; i++) {
    const code = list.charCodeAt(i);
    if (code >= 48 && code <= 57) value = 10 * value + code - 48;
    else {
      packed[end++] = value;
      value = 0;
    }
  }
  packed[at] = (end - at - 1) / 2;
  return end - at;
}

/** Scores by language id, as the literal has them: a count, then that many pairs. */
function scoresAt(bytes: Uint8Array, at: number | undefined): Record<number, number> | undefined {
  if (at === undefined) return undefined;
  const scores: Record<number, number> = {};
  const end = at + 1 + 2 * (bytes[at] ?? 0);
  for (let i = at + 1; i < end; i += 2) scores[bytes[i] as number] = bytes[i + 1] as number;
  return scores;
}
