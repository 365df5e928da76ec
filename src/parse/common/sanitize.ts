import { Parser } from 'htmlparser2';
import { normalizeText } from '../../lib/text.ts';
import { readPlainMarkup } from './plain-markup.ts';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that carry text, structure, pictures, sound or film, and cannot run anything. */
const ALLOWED_TAGS = setOf(
  'a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn dir div dl dt em ' +
    'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main map area mark menu meter nav ol p picture pre progress q rp rt ruby s ' +
    'samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr',
);

const ALLOWED_ATTRIBUTES = setOf(
  'abbr align alt cite class colspan datetime dir height href hreflang id lang name poster rel rowspan scope span src srcset start summary title type width',
);

/** Elements whose text no reader sees. Of all other elements that are left out the text stays. */
const HIDDEN = setOf('script style textarea option noscript xml template');

/** Elements without an end tag (HTML standard, void elements). */
const VOID = setOf('area br col hr img source track wbr');

/** Attributes that hold one address. */
const ADDRESSES = setOf('href src cite poster');

/** Schemes that a reader may follow. */
const ALLOWED_SCHEMES = setOf('http: https: mailto: tel: ftp: news: nntp: magnet: xmpp: feed: irc: geo:');

/** "feed:javascript:": a scheme that hands the rest of the address on, to one that is not checked. */
const WRAPPED = /^feed:(?!\/\/|https?:)/i;

/** What begins like a scheme in an address that the URL standard cannot read. */
const SCHEME = /^[\s\p{C}]*[a-z][a-z0-9+.-]*\s*:/iu;

/** Tags nested deeper are left out, their text stays; articles nest about 10 deep. */
const MAX_DEPTH = 200;
/** Where reading stops: the parser's cost for a tag grows with the number of elements open. */
const MAX_OPEN = 2000;
/** The parser is fed in pieces so that reading can stop between them. */
const CHUNK_CHARS = 16_384;

/** HTML in canonical text (NFC, no control characters) without anything that can run or reach out on its own; relative addresses are made absolute against `base`. Linear in time and bounded in depth. */
export function sanitize(html: string, base?: string): string {
  if (!html.includes('<') && !html.includes('&')) return escaped(normalizeText(html));
  const plain = new Writer(base);
  if (readPlainMarkup(html, plain)) {
    plain.onend();
    return plain.html;
  }
  const source = withoutUnclosedComments(html);
  const writer = new Writer(base);
  const parser = new Parser(writer, { decodeEntities: true });
  for (let at = 0; at < source.length && writer.depth < MAX_OPEN; at += CHUNK_CHARS)
    parser.write(source.slice(at, at + CHUNK_CHARS));
  parser.end();
  return writer.html;
}

/** A comment that never ends hides nothing but itself. */
function withoutUnclosedComments(html: string): string {
  const end = html.lastIndexOf('-->') - 1;
  const from = html.indexOf('<!--', Math.max(0, end - 2));
  return from === -1 ? html : html.slice(0, from) + html.slice(from).replaceAll('<!--', '');
}

/** Writes what the parser reads back as the plainest HTML: lower-case names, values in double quotes, nothing that is not allowed. */
class Writer {
  html = '';
  /** Elements open. */
  depth = 0;
  /** The depth of the hidden element that is being left out. */
  private hiddenAt = Number.POSITIVE_INFINITY;
  private text = '';
  private readonly written: boolean[] = [];
  private readonly base: string | undefined;

  constructor(base: string | undefined) {
    this.base = base;
  }

  onopentag(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.flush();
    this.depth++;
    if (HIDDEN.has(tag)) this.hiddenAt = Math.min(this.hiddenAt, this.depth);
    const isWritten = this.depth < this.hiddenAt && this.depth <= MAX_DEPTH && ALLOWED_TAGS.has(tag);
    this.written.push(isWritten);
    if (!isWritten) return;
    this.html += `<${tag}`;
    for (const name in attributes) if (ALLOWED_ATTRIBUTES.has(name)) this.writeAttribute(name, attributes[name] ?? '');
    this.html += VOID.has(tag) ? ' />' : '>';
  }

  onclosetag(tag: string): void {
    this.flush();
    if (this.hiddenAt === this.depth) this.hiddenAt = Number.POSITIVE_INFINITY;
    this.depth--;
    if (this.written.pop() && !VOID.has(tag)) this.html += `</${tag}>`;
  }

  ontext(text: string): void {
    if (this.depth < this.hiddenAt) this.text += text;
  }

  onend(): void {
    this.flush();
  }

  /** Text is normalised whole, since references may stand between a letter and its accent. */
  private flush(): void {
    if (this.text === '') return;
    // U+0338 would melt into the ">" of the tag before it as soon as somebody normalises the whole.
    this.html += escaped(normalizeText(this.text)).replace(/^\u0338/, '&#824;');
    this.text = '';
  }

  private writeAttribute(name: string, value: string): void {
    const kept = ADDRESSES.has(name)
      ? safeAddress(value, this.base)
      : name === 'srcset'
        ? safeSources(value, this.base)
        : value;
    if (kept !== undefined) this.html += ` ${name}="${escaped(normalizeText(kept))}"`;
  }
}

/** The address, absolute where there is a base; undefined where a reader must not follow it. */
function safeAddress(value: string, base: string | undefined): string | undefined {
  const url = URL.parse(value, base);
  if (url === null) return SCHEME.test(value) ? undefined : value.trim();
  if (!ALLOWED_SCHEMES.has(url.protocol) || WRAPPED.test(url.href)) return undefined;
  return base === undefined ? value.trim() : url.href;
}

/** The candidates of a `srcset` (HTML standard, "parse a srcset attribute") whose addresses are safe; undefined where there is none. */
function safeSources(value: string, base: string | undefined): string | undefined {
  const kept: string[] = [];
  let candidate: string[] = [];
  const finish = (): void => {
    const address = candidate[0] === undefined ? undefined : safeAddress(candidate[0], base);
    if (address) kept.push([address, ...candidate.slice(1)].join(' '));
    candidate = [];
  };
  for (const word of value.split(/\s+/)) {
    const comma = candidate.length === 0 ? trailingCommas(word) : word.indexOf(',');
    candidate.push(comma === -1 ? word : word.slice(0, comma));
    if (comma === -1) continue;
    finish();
    const next = word.slice(comma).replace(/^,+/, '');
    if (next !== '') candidate.push(next);
  }
  finish();
  return kept.length === 0 ? undefined : kept.join(', ');
}

/** Where the commas at a word's end begin, or -1. */
function trailingCommas(word: string): number {
  let at = word.length;
  while (at > 0 && word[at - 1] === ',') at--;
  return at === word.length ? -1 : at;
}

const SPECIAL = /[&<>"]/;
const escaped = (text: string): string =>
  SPECIAL.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text;
