import { encodeXML } from 'entities';
import type { Random } from './random.ts';
import { BAD_ADDRESSES, BAD_DATES, SMUGGLED } from './smuggling.data.ts';

/** What a mutation may draw from beside its own document. */
export interface Context {
  readonly random: Random;
  /** The text of another document, of the same form or not. */
  readonly other: string;
}

/** Changes a document's text. */
export type Mutation = (text: string, context: Context) => string;

/** Results are cut here: longer ones only repeat what shorter ones show, and ten thousand must be done in minutes. */
export const MAX_CHARS = 3_000_000;

const at = (text: string, random: Random): number => random.whole(0, text.length);
const insert = (text: string, place: number, what: string): string => text.slice(0, place) + what + text.slice(place);

/** A stretch of the text: most are short, some are half of it. */
function stretch(text: string, random: Random): readonly [from: number, to: number] {
  const from = at(text, random);
  return [from, Math.min(text.length, from + random.whole(1, random.pick([8, 80, 800, text.length])))];
}

/** A random place just behind a tag or between two, so that what is put there stands where content stands. */
function between(text: string, random: Random): number {
  const place = text.indexOf('>', at(text, random));
  return place === -1 ? at(text, random) : place + 1;
}

/** The insides of the leaf elements, CDATA sections, attribute values and JSON strings: where feeds and pages hold what others wrote. */
const FIELDS =
  /<!\[CDATA\[([\s\S]{0,5000}?)\]\]>|<[\w:.-]{1,40}(?:\s[^<>]{0,500})?>([^<]{1,5000})<\/|[\w:-]{1,40}=(?:"([^"<]{0,500})"|'([^'<]{0,500})')|:\s*"((?:[^"\\]|\\.){0,500})"/g;

function inField(text: string, random: Random, value: string): string {
  const fields = [...text.slice(0, 100_000).matchAll(FIELDS)];
  if (fields.length === 0) return insert(text, at(text, random), value);
  const field = random.pick(fields);
  const held = field.slice(1).find(group => group !== undefined) ?? '';
  const from = field.index + field[0].lastIndexOf(held);
  const form = field[5] === undefined ? dress(value, random) : JSON.stringify(value).slice(1, -1);
  const kept = random.chance(0.5) ? held : '';
  return text.slice(0, from) + kept + form + text.slice(from + held.length);
}

/** The same markup plain, escaped once or twice, in numeric references, or in a CDATA section. */
function dress(value: string, random: Random): string {
  return random.pick([
    value,
    value,
    encodeXML(value),
    encodeXML(value),
    encodeXML(encodeXML(value)),
    `<![CDATA[${value}]]>`,
    value.replace(/[<>&"']/g, c => `&#x${c.charCodeAt(0).toString(16)};`),
  ]);
}

const repeated = (what: string, times: number): string =>
  what.repeat(Math.min(times, Math.ceil(MAX_CHARS / what.length)));

const TAGS = [
  'div',
  'p',
  'b',
  'a',
  'table',
  'ul',
  'li',
  'item',
  'entry',
  'content',
  'svg',
  'math',
  'select',
  'x:y',
  'h1',
  'blockquote',
  'article',
  'font',
];
const MARKS = [
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE',
  '"',
  "'",
  '=',
  '&',
  '&#',
  '&#x',
  ';',
  '&amp',
  '{',
  '}',
  '[',
  ']',
  '\\',
  '\\u',
];
const LETTERS = [
  '\0',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u2028',
  '\u200b',
  '\u00ad',
  '\u0301',
  '\u0085',
  '\u007f',
  '\u0008',
  '\u{1f9d1}\u200d\u{1f680}',
  '\u1100\u1161\u11a8',
  'A\u030a',
  '\u212b',
  '\r',
  '\v',
];
const REFERENCES = [
  '&amp;',
  '&lt;',
  '&nbsp;',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&#128;',
  '&#x1F600;',
  '&bogus;',
  '&notin',
  '&CounterClockwiseContourIntegral;',
  '&x;',
  '&lol9;',
];

/** Ten levels of entities of ten references each, a thousand million times the last value, and one that reads a file. */
const LAUGHS = `<!DOCTYPE z [<!ENTITY lol0 "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join('')}<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1/x">%p;]>`;

/** All mutations of text, by name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncate: (text, { random }) => text.slice(0, at(text, random)),
  behead: (text, { random }) => text.slice(at(text, random)),
  cut(text, { random }) {
    const [from, to] = stretch(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  duplicate(text, { random }) {
    const [from, to] = stretch(text, random);
    return insert(text, at(text, random), text.slice(from, to));
  },
  splice: (text, { random, other }) => text.slice(0, at(text, random)) + other.slice(at(other, random)),
  embed: (text, { random, other }) => insert(text, between(text, random), dress(other, random)),
  marks(text, { random }) {
    let result = text;
    for (let i = random.whole(1, 12); i > 0; i--) result = insert(result, at(result, random), random.pick(MARKS));
    return result;
  },
  letters: (text, { random }) =>
    insert(text, at(text, random), repeated(random.pick(LETTERS), random.pick([1, 1, 3, 100, 50_000]))),
  references: (text, { random }) =>
    insert(text, between(text, random), repeated(random.pick(REFERENCES), random.pick([1, 5, 1000, 100_000]))),
  laughs: (text, { random }) =>
    `${LAUGHS}${random.chance(0.5) ? insert(text, between(text, random), '&lol9;&lol3;&x;') : inField(text, random, '&lol9;')}`,
  'laughs-in-place': (text, { random }) =>
    inField(text.replace(/<(?=rss|feed|rdf|html|urlset)/i, `${LAUGHS}<`), random, '&lol9;&x;'),
  soup(text, { random }) {
    const tags = text.match(/<[^<>]{1,200}>/g) ?? ['<p>'];
    return text
      .slice(0, 200_000)
      .replace(/<[^<>]{1,200}>/g, tag => (random.chance(0.1) ? random.pick(tags) : random.chance(0.05) ? '' : tag));
  },
  nest(text, { random }) {
    const tag = random.pick(TAGS);
    const depth = random.pick([10, 300, 3000, 60_000]);
    const ends = random.pick([repeated(`</${tag}>`, depth), '', repeated('</p>', depth)]);
    return insert(text, between(text, random), `${repeated(`<${tag}>`, depth)}deep${ends}`);
  },
  'nest-json': (text, { random }) =>
    text.replace(
      /[[{]/,
      mark => repeated(random.pick(['[', '{"a":', '{"items":[']), random.pick([100, 5000, 200_000])) + mark,
    ),
  'many-attributes': (text, { random }) =>
    insert(
      text,
      between(text, random),
      `<p ${Array.from({ length: random.pick([50, 20_000]) }, (_, i) => `a${i}=${i}`).join(' ')}>many</p>`,
    ),
  'huge-attribute': (text, { random }) =>
    insert(
      text,
      between(text, random),
      `<a ${random.pick(['href', 'title', 'class', 'style', 'xmlns:q', 'x'.repeat(100_000)])}="${repeated(random.pick(['x', ' ', '/', 'a b-', '&amp;', 'no-']), 500_000)}">huge</a>`,
    ),
  'huge-word': (text, { random }) =>
    insert(
      text,
      between(text, random),
      repeated(
        random.pick(['x', ' ', '\n', '-', '.', 'A ', '1', '“', '(', 'By ', '12:', '\n\n', 'a, ', 'é', '  \t']),
        random.pick([5_000, 400_000]),
      ),
    ),
  blocks(text, { random }) {
    const blocks = text
      .slice(0, 200_000)
      .match(/<(item|entry|url|p|li|tr|div|article|h2|a|outline)\b[\s\S]{0,2000}?<\/\1>/gi) ?? [text.slice(0, 200)];
    const block = random.pick(blocks) || 'x';
    return insert(text, between(text, random), repeated(block, 1000).slice(0, MAX_CHARS));
  },
  unclosed: (text, { random }) =>
    insert(
      text,
      between(text, random),
      random.pick([
        '<![CDATA[',
        '<!--',
        '<script>',
        '<style>',
        '<textarea>',
        '<title>',
        '<a href="',
        "<p title='",
        '<?xml',
        '<!DOCTYPE x [',
        '<plaintext>',
        '<noscript>',
        '<template>',
        '<svg><title>',
        '&',
      ]),
    ),
  smuggle: (text, { random }) => inField(text, random, random.pick(SMUGGLED)),
  'smuggle-more': (text, { random }) =>
    inField(inField(text, random, random.pick(SMUGGLED) + random.pick(SMUGGLED)), random, random.pick(SMUGGLED)),
  'smuggle-cut'(text, { random }) {
    const payload = random.pick(SMUGGLED);
    return inField(
      text,
      random,
      payload.slice(0, random.whole(1, payload.length)) + random.pick(SMUGGLED).slice(random.whole(0, 20)),
    );
  },
  addresses: (text, { random }) =>
    text
      .replace(/\b(href|src|url|xmlUrl|cite)="[^"<]*"/g, (whole, name) =>
        random.chance(0.5) ? `${name}="${encodeXML(random.pick(BAD_ADDRESSES))}"` : whole,
      )
      .replace(/(<(?:link|loc|guid|id)>)[^<]*/g, (_, tag) => tag + encodeXML(random.pick(BAD_ADDRESSES)))
      .replace(/"https?:[^"<>]{1,200}"/g, whole =>
        random.chance(0.3) ? JSON.stringify(random.pick(BAD_ADDRESSES)) : whole,
      ),
  dates: (text, { random }) =>
    text.replace(/\d{4}-\d\d-\d\d[T\d:.+Z-]*|\w{3}, \d\d \w{3} \d{4}[\d: +A-Z]*/g, date =>
      random.chance(0.5) ? random.pick(BAD_DATES) : date,
    ),
  numbers: (text, { random }) =>
    text.replace(/\d+/g, number =>
      random.chance(0.1) ? random.pick(['-1', '0', '1e999', '99999999999999999999', 'NaN', '٤', '½', '']) : number,
    ),
  'json-types': (text, { random }) =>
    text.replace(/:\s*(?:"(?:[^"\\]|\\.){0,300}"|\d+)/g, value =>
      random.chance(0.3)
        ? `:${random.pick(['null', 'true', '0', '-1', '1e999', '{}', '[]', '[null]', '""', '{"toString":1}', '{"__proto__":{"x":1}}', '"\\ud800"', '"\\u0000"', '[[[[]]]]'])}`
        : value,
    ),
  encoding: (text, { random }) =>
    text.replace(
      /(encoding=|charset=)["']?[\w-]+/i,
      (_, key) =>
        `${key}"${random.pick(['utf-16', 'utf-7', 'iso-8859-1', 'koi8-r', 'shift_jis', 'iso-2022-jp', 'gb18030', 'x-user-defined', 'replacement', 'no-such', 'ebcdic-cp-us'])}"`,
    ),
};
