// https://html.spec.whatwg.org/multipage/parsing.html#tokenization, without the states that only browsers need
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { DECODED, TEXT_ONLY } from './nesting.data.ts';

/** What is told of a page's markup, in its order. */
export interface TagSink {
  open(tag: string, attributes: Readonly<Record<string, string>>, isSelfClosed: boolean): void;
  close(tag: string): void;
  text(data: string): void;
  /** Within SVG and MathML no element is special. */
  readonly isForeign: boolean;
  /** Reading stops where nothing more is taken. */
  readonly isFull: boolean;
}

const [TAB, LINE_FEED, FORM_FEED, RETURN, SPACE] = [9, 10, 12, 13, 32];
const [EXCLAMATION, DOUBLE_QUOTE, SINGLE_QUOTE, SLASH, EQUALS, GREATER, QUESTION] = [33, 34, 39, 47, 61, 62, 63];

const isSpace = (code: number): boolean =>
  code === SPACE || code === LINE_FEED || code === TAB || code === RETURN || code === FORM_FEED;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const endsName = (code: number): boolean => code === GREATER || code === SLASH || isSpace(code);

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/** The lengths of names by their first letters, as bits: rules out most names before they are cut out of the page. */
function lengthsOf(names: Iterable<string>): Uint32Array {
  const lengths = new Uint32Array(32);
  for (const name of names)
    lengths[name.charCodeAt(0) & 31] = (lengths[name.charCodeAt(0) & 31] ?? 0) | (1 << name.length);
  return lengths;
}

/** Tells a sink of the tags and the text of a page, entities decoded. Attributes are given only where `kept` has their names (lower case); the first of a name counts. */
export function scanTags(html: string, sink: TagSink, kept: ReadonlySet<string>): void {
  new TagScanner(html, sink, kept).scan();
}

class TagScanner {
  private readonly html: string;
  private readonly sink: TagSink;
  private readonly kept: ReadonlySet<string>;
  private readonly lengths: Uint32Array;
  /** Where reading goes on. */
  private at = 0;
  /** Where the value of the last attribute stands. */
  private valueStart = 0;
  private valueEnd = 0;

  constructor(html: string, sink: TagSink, kept: ReadonlySet<string>) {
    this.html = html;
    this.sink = sink;
    this.kept = kept;
    this.lengths = lengthsOf(kept);
  }

  scan(): void {
    const { html, sink } = this;
    // A "<" that opens nothing is text, and looked at once.
    let from = 0;
    while (this.at < html.length && !sink.isFull) {
      const opening = html.indexOf('<', this.at);
      if (opening === -1) break;
      const next = html.charCodeAt(opening + 1);
      const isMarkup = isLetter(next) || next === SLASH || next === EXCLAMATION || next === QUESTION;
      this.at = opening + 1;
      if (!isMarkup) continue;
      if (opening > from) this.text(from, opening);
      this.readMarkup(next);
      from = this.at;
    }
    if (from < html.length && !sink.isFull) this.text(from, html.length);
  }

  private text(from: number, to: number): void {
    const data = this.html.slice(from, to);
    this.sink.text(data.includes('&') ? decodeHTML(data) : data);
  }

  /** Reads what a "<" opens; `at` stands behind it. */
  private readMarkup(next: number): void {
    if (isLetter(next)) this.readStartTag();
    else if (next === SLASH) this.readEndTag();
    else if (next === EXCLAMATION) this.readDeclaration();
    else this.skipBehind('>');
  }

  private skipBehind(mark: string, from = this.at): void {
    const found = this.html.indexOf(mark, from);
    this.at = found === -1 ? this.html.length : found + mark.length;
  }

  private readDeclaration(): void {
    const { html } = this;
    const start = this.at + 1;
    if (html.startsWith('--', start)) this.skipComment(start + 2);
    else if (!html.startsWith('[CDATA[', start)) this.skipBehind('>', start);
    else {
      const end = html.indexOf(']]>', start);
      if (end !== -1 && this.sink.isForeign) this.sink.text(html.slice(start + '[CDATA['.length, end));
      this.skipBehind(']]>', start);
    }
  }

  /** A comment ends at "-->" or "--!>", or where it begins with ">" or "->". */
  private skipComment(start: number): void {
    const { html } = this;
    const isEmpty = html.startsWith('>', start) || html.startsWith('->', start);
    let end = isEmpty ? start : html.indexOf('--', start);
    while (!isEmpty && end !== -1 && !html.startsWith('>', end + 2) && !html.startsWith('!>', end + 2))
      end = html.indexOf('--', end + 1);
    if (end === -1) this.at = html.length;
    else this.skipBehind('>', end);
  }

  private readEndTag(): void {
    const start = this.at + 1;
    if (!isLetter(this.html.charCodeAt(start))) {
      this.skipBehind('>', start);
      return;
    }
    this.at = start;
    const tag = this.readName();
    if (this.at < this.html.length) this.sink.close(tag);
    this.skipBehind('>');
  }

  /** The lower-case name at the place of reading. */
  private readName(): string {
    const { html } = this;
    const start = this.at;
    let isLower = true;
    for (let code = html.charCodeAt(start); this.at < html.length; code = html.charCodeAt(++this.at)) {
      if (endsName(code)) break;
      if (code < 97 || code > 122) isLower = false;
    }
    const name = html.slice(start, this.at);
    return isLower ? name : name.toLowerCase();
  }

  /** A tag that the page ends in is none. */
  private readStartTag(): void {
    const isForeign = this.sink.isForeign;
    const tag = this.readName();
    let attributes = NO_ATTRIBUTES;
    let isSelfClosed = false;
    for (;;) {
      const code = this.skipSpaces();
      if (Number.isNaN(code)) return;
      if (code === GREATER) break;
      if (code === SLASH) {
        this.at++;
        isSelfClosed = this.skipSpaces() === GREATER;
        continue;
      }
      isSelfClosed = false;
      attributes = this.readAttribute(attributes);
    }
    this.at++;
    this.sink.open(tag, attributes, isSelfClosed);
    if (!isForeign && TEXT_ONLY.has(tag)) this.readTextOnly(tag);
  }

  /** The character after white space, where reading then stands; NaN at the end of the page. */
  private skipSpaces(): number {
    let code = this.html.charCodeAt(this.at);
    while (isSpace(code)) code = this.html.charCodeAt(++this.at);
    return code;
  }

  private readAttribute(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const { html } = this;
    const start = this.at;
    let isLower = true;
    // The first character belongs to the name whatever it is.
    for (let code = html.charCodeAt(start); this.at < html.length; code = html.charCodeAt(++this.at)) {
      if (this.at > start && (code === EQUALS || endsName(code))) break;
      if (code >= 65 && code <= 90) isLower = false;
    }
    const end = this.at;
    this.skipValue();
    const lengths = this.lengths[html.charCodeAt(start) & 31] ?? 0;
    if (end - start > 31 || (lengths & (1 << (end - start))) === 0) return attributes;
    const written = html.slice(start, end);
    const name = isLower ? written : written.toLowerCase();
    if (!this.kept.has(name) || Object.hasOwn(attributes, name)) return attributes;
    const value = html.slice(this.valueStart, this.valueEnd);
    const known: Record<string, string> = attributes === NO_ATTRIBUTES ? {} : attributes;
    known[name] = value.includes('&') ? decodeHTMLAttribute(value) : value;
    return known;
  }

  /** Reads over the value behind a name, and leaves where it stands; nothing where there is none. */
  private skipValue(): void {
    const { html } = this;
    if (this.skipSpaces() !== EQUALS) {
      this.valueStart = this.valueEnd = this.at;
      return;
    }
    this.at++;
    const quote = this.skipSpaces();
    if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
      this.valueStart = this.at + 1;
      this.skipBehind(quote === DOUBLE_QUOTE ? '"' : "'", this.valueStart);
      this.valueEnd = this.at - 1;
      return;
    }
    this.valueStart = this.at;
    for (let code = quote; this.at < html.length; code = html.charCodeAt(++this.at))
      if (code === GREATER || isSpace(code)) break;
    this.valueEnd = this.at;
  }

  /** Takes all up to the end tag of the same name for text. */
  private readTextOnly(tag: string): void {
    const { html } = this;
    const start = this.at;
    let end = tag === 'plaintext' ? -1 : html.indexOf('</', start);
    for (; end !== -1; end = html.indexOf('</', end + 1)) {
      const behind = end + 2 + tag.length;
      if (endsName(html.charCodeAt(behind)) && html.slice(end + 2, behind).toLowerCase() === tag) break;
    }
    this.at = end === -1 ? html.length : end;
    if (this.at === start) return;
    if (DECODED.has(tag)) this.text(start, this.at);
    else this.sink.text(html.slice(start, this.at));
  }
}
