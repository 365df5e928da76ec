import { decodeHTML } from 'entities';
import { foldSpaces } from '../../lib/text.ts';

/** A JSON object of unknown make. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Objects beyond are lists of other articles; the depth is that of real graphs with room to spare. */
const MAX_OBJECTS = 400;
const MAX_DEPTH = 8;

/** Properties whose objects describe something else than the page's article. */
const ELSEWHERE = new Set([
  'itemListElement',
  'hasPart',
  'isPartOf',
  'comment',
  'liveBlogUpdate',
  'relatedLink',
  'isBasedOn',
  'citation',
  'mentions',
  'about',
  'subjectOf',
]);

/** The objects with a type in a JSON-LD script, outer before inner; broken JSON is repaired where that is simple, else gives none. */
export function parseJsonLd(source: string): JsonObject[] {
  const objects: JsonObject[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || objects.length >= MAX_OBJECTS) return;
    if (Array.isArray(value)) for (const inner of value) collect(inner, depth + 1);
    else if (isObject(value)) {
      if (value['@type'] !== undefined) objects.push(value);
      for (const [key, inner] of Object.entries(value))
        if (!ELSEWHERE.has(key) && typeof inner === 'object') collect(inner, depth + 1);
    }
  };
  collect(parseLeniently(source), 0);
  return objects;
}

function parseLeniently(source: string): unknown {
  const trimmed = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .replace(/;\s*$/, '');
  // Raw control characters inside strings and commas before a closing bracket are what most broken scripts have.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is repaired
  const repaired = trimmed.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1');
  for (const text of [trimmed, repaired]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return salvaged(repaired);
}

/** The text of a JSON string's source; the source where it is no JSON. */
function unescaped(source: string): string {
  try {
    return String(JSON.parse(`"${source}"`));
  } catch {
    return source;
  }
}

const SALVAGED = /"(headline|datePublished|dateModified|dateCreated)"\s*:\s*"((?:[^"\\]|\\.){1,400})"/g;
const ARTICLE_IN_SOURCE = /"@type"\s*:\s*\[?\s*"([A-Za-z]{0,20}(?:Article|Posting|Report))"/;

/** The plain facts of an article in a script that is no JSON (quotation marks in a description, most often); undefined where it is about none. */
function salvaged(source: string): unknown {
  const type = ARTICLE_IN_SOURCE.exec(source)?.[1];
  if (type === undefined) return undefined;
  const object: Record<string, unknown> = { '@type': type };
  for (const [, name = '', value] of source.matchAll(SALVAGED)) object[name] ??= unescaped(value ?? '');
  return object;
}

/** True for a JSON object, false for arrays and plain values. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The types of an object, without the vocabulary's address. */
export function typesOf(object: JsonObject): string[] {
  const types = object['@type'];
  return (Array.isArray(types) ? types : [types])
    .filter((type): type is string => typeof type === 'string')
    .map(type => type.replace(/^.*[/:#]/, ''));
}

/** A property as one line of plain text: entities decoded, tags removed; undefined where it is no text. */
export function textProperty(object: JsonObject | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = object?.[name];
    const first = Array.isArray(value) ? value[0] : value;
    const text =
      typeof first === 'string'
        ? first
        : isObject(first) && typeof first['@value'] === 'string'
          ? first['@value']
          : undefined;
    const clean = text === undefined ? '' : foldSpaces(decodeHTML(text).replace(/<[^<>]{1,200}>/g, ' '));
    if (clean !== '') return clean;
  }
  return undefined;
}

const ARTICLE_TYPE =
  /(?:Article|BlogPosting|Posting|Report|Blog|Review|Recipe|Event|Interview|WebPage|Episode|VideoObject)$/;
/** True for the types that a page's article may have, its page and video included. */
export const isArticleObject = (object: JsonObject): boolean => typesOf(object).some(type => ARTICLE_TYPE.test(type));

/** The object that describes the page's article: an article type before a page, with a headline or a date before without. */
export function findArticleObject(objects: readonly JsonObject[]): JsonObject | undefined {
  let best: JsonObject | undefined;
  let bestScore = 0;
  for (const object of objects) {
    if (!isArticleObject(object)) continue;
    const score = scoreObject(object);
    if (score > bestScore) {
      best = object;
      bestScore = score;
    }
  }
  return best;
}

function scoreObject(object: JsonObject): number {
  const types = typesOf(object);
  const rank = types.some(t => /(?:Article|Posting|Report)$/.test(t))
    ? 8
    : types.some(t => /WebPage|VideoObject|Event|Review$/.test(t))
      ? 1
      : 3;
  const has = (name: string): number => (object[name] === undefined ? 0 : 1);
  return rank + 2 * has('headline') + 2 * has('datePublished') + has('author') + has('articleBody');
}
