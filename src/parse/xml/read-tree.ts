import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import type { DamageKind } from '../../model/feed.ts';
import { MAX_OPEN, TOO_DEEP } from '../common/tokenize.ts';
import { findBadReference, type TextFault } from '../faults/fault-finder.ts';
import { canonicalPrefix } from './namespaces.ts';
import type { XmlElement, XmlText } from './xml-element.ts';

/** Elements nested deeper are dropped with what they hold: no feed format needs more than about 10, XHTML inside rarely 50. */
const MAX_DEPTH = 200;
/** More elements end the reading; the largest feeds seen hold below 500,000. */
const MAX_ELEMENTS = 1_000_000;

/**
 * Elements that hold text alone, and those that begin a field or an item: where one of the second kind opens inside one of the first, an end tag is missing. Without this a
 * title that is not closed would swallow the item.
 */
const TEXT_FIELDS = new Set(
  'title link atom:link guid pubdate id published updated dc:date dc:creator loc lastmod'.split(' '),
);
const FIELDS = new Set([
  ...TEXT_FIELDS,
  ...'item entry description summary content content:encoded category author url sitemap'.split(' '),
]);
/** Elements that never stand inside one of their own kind. */
const ITEMS = new Set(['item', 'entry']);

interface Open {
  readonly element: Mutable;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly outer: Open | undefined;
  readonly depth: number;
  /** The nearest item that is open, itself included. */
  item: Open | undefined;
  /** Closed before its end tag came. */
  isClosed: boolean;
}

interface Mutable {
  kind: 'element';
  name: string;
  tag: string;
  attributes: Record<string, string>;
  children: (XmlElement | XmlText)[];
  base?: string;
  language?: string;
}

/** What was read of an XML text: its first element, and the first fault that had to be read over. */
export interface ReadTree {
  readonly root?: XmlElement | undefined;
  readonly fault?: TextFault | undefined;
}

/**
 * Reads XML, however badly written, to a tree and gives its first element; none where there is none. Bare "&", HTML's named references, missing
 * ends and undeclared prefixes are taken as meant; what is cut off is closed. Entities that a document type declares are not expanded.
 */
export function readTree(source: string, documentUrl?: string): ReadTree {
  const reader = new TreeReader(documentUrl);
  const parser = new Parser(reader, {
    xmlMode: true,
    decodeEntities: false,
    lowerCaseTags: false,
    lowerCaseAttributeNames: true,
  });
  try {
    parser.write(source);
    reader.isAtEnd = true;
    parser.end();
  } catch (error) {
    if (error !== TOO_DEEP) throw error;
  }
  return { root: reader.root, fault: reader.fault };
}

class TreeReader {
  root: XmlElement | undefined;
  fault: TextFault | undefined;
  isAtEnd = false;
  private parser: Parser | undefined;
  /** The innermost element that is open. */
  private innermost: Open | undefined;
  /** What the tokeniser holds open: the elements here with those closed early, and undefined for those that are dropped. */
  private readonly pending: (Open | undefined)[] = [];
  private openedAt = -1;
  private elements = 0;
  private isInCdata = false;
  private rootNamespace: string | undefined;
  /** Names found already under the bindings that hold now: a feed has a few dozen names and thousands of elements. */
  private names = new Map<string, string>();
  private namesFor: ReadonlyMap<string, string> | undefined;
  private readonly documentUrl: string | undefined;

  constructor(documentUrl: string | undefined) {
    this.documentUrl = documentUrl;
  }

  onparserinit(parser: Parser): void {
    this.parser = parser;
  }

  onopentag(tag: string, written: Record<string, string>): void {
    this.openedAt = this.parser?.endIndex ?? -1;
    const attributes = this.decodeAll(written);
    const prefixes = bindings(attributes, this.innermost?.prefixes);
    const name = this.nameOf(tag, prefixes);
    this.closeBefore(name);
    const outer = this.innermost;
    if ((outer?.depth ?? 0) >= MAX_DEPTH || ++this.elements > MAX_ELEMENTS) {
      this.note('too-deep');
      if (this.pending.push(undefined) > MAX_OPEN) throw TOO_DEEP;
      return;
    }
    const element = this.createElement({ name, tag, attributes, parent: outer?.element });
    if (outer) outer.element.children.push(element as XmlElement);
    else this.root ??= element as XmlElement;
    const open: Open = { element, prefixes, outer, depth: (outer?.depth ?? 0) + 1, item: outer?.item, isClosed: false };
    if (ITEMS.has(name)) open.item = open;
    this.innermost = open;
    if (this.pending.push(open) > MAX_OPEN) throw TOO_DEEP;
  }

  onclosetag(_tag: string, isImplied: boolean): void {
    // The tokeniser calls the end of an empty-element tag implied too; it comes at the very tag that opened.
    const isEmptyElement = !this.isAtEnd && this.parser?.endIndex === this.openedAt;
    const open = this.pending.pop();
    if (open === undefined || open.isClosed) return;
    if (isImplied && !isEmptyElement) this.note(this.isAtEnd ? 'cut-off' : 'unclosed-element');
    this.innermost = open.outer;
  }

  ontext(text: string): void {
    if (this.pending.length > 0 && this.pending.at(-1) === undefined) return;
    const bad = this.isInCdata || this.fault ? -1 : findBadReference(text);
    if (bad !== -1 && this.innermost !== undefined) this.note('reference', bad);
    this.innermost?.element.children.push({ kind: 'text', text, isCdata: this.isInCdata });
  }

  oncdatastart(): void {
    this.isInCdata = true;
  }

  oncdataend(): void {
    this.isInCdata = false;
  }

  /** Closes what must have ended where an element of this name begins. */
  private closeBefore(name: string): void {
    const { innermost } = this;
    if (innermost === undefined || !FIELDS.has(name)) return;
    if (TEXT_FIELDS.has(innermost.element.name)) this.close(innermost);
    const item = this.innermost?.item;
    if (item !== undefined && ITEMS.has(name) && item.element.name === name) this.close(item);
  }

  /** Closes an open element with all that is open inside. */
  private close(open: Open): void {
    this.note('unclosed-element');
    for (let inner = this.innermost; inner !== undefined && inner !== open.outer; inner = inner.outer) {
      inner.isClosed = true;
    }
    this.innermost = open.outer;
  }

  private decodeAll(attributes: Record<string, string>): Record<string, string> {
    for (const [name, value] of Object.entries(attributes)) {
      if (!value.includes('&')) continue;
      if (findBadReference(value) !== -1) this.note('reference');
      attributes[name] = decodeHTMLStrict(value);
    }
    return attributes;
  }

  /** Keeps the first fault; `ahead` code units behind the start of what the parser is at. */
  private note(kind: DamageKind, ahead = 0): void {
    const index = this.isAtEnd ? (this.parser?.endIndex ?? -1) + 1 : (this.parser?.startIndex ?? 0) + ahead;
    this.fault ??= { kind, index };
  }

  private createElement({
    name,
    tag,
    attributes,
    parent,
  }: {
    readonly name: string;
    readonly tag: string;
    readonly attributes: Record<string, string>;
    readonly parent: Mutable | undefined;
  }): Mutable {
    const element: Mutable = { kind: 'element', name, tag, attributes, children: [] };
    const base = resolve(attributes['xml:base'], parent?.base ?? this.documentUrl) ?? parent?.base;
    const language = attributes['xml:lang'] ?? parent?.language;
    if (base !== undefined) element.base = base;
    if (language !== undefined) element.language = language;
    return element;
  }

  /** The prefix of the root's own namespace is left out, so that `atom:title` is "title" in an Atom feed and "atom:title" in others. */
  private nameOf(tag: string, prefixes: ReadonlyMap<string, string>): string {
    if (prefixes !== this.namesFor) [this.names, this.namesFor] = [new Map(), prefixes];
    const known = this.names.get(tag);
    if (known !== undefined) return known;
    const name = this.resolveName(tag, prefixes);
    this.names.set(tag, name);
    return name;
  }

  private resolveName(tag: string, prefixes: ReadonlyMap<string, string>): string {
    const colon = tag.indexOf(':');
    const written = colon === -1 ? '' : tag.slice(0, colon).toLowerCase();
    const local = tag.slice(colon + 1).toLowerCase();
    const uri = prefixes.get(written);
    if (uri === undefined && colon > 0 && written !== 'xml') this.note('undeclared-prefix');
    const prefix = uri === undefined ? written : (canonicalPrefix(uri) ?? written);
    this.rootNamespace ??= prefix;
    return prefix === '' || prefix === this.rootNamespace ? local : `${prefix}:${local}`;
  }
}

/** Namespaces bound at most: no feed binds more than about 30, and each element that binds one copies them all. */
const MAX_PREFIXES = 200;
const NO_PREFIXES: ReadonlyMap<string, string> = new Map();

function bindings(
  attributes: Readonly<Record<string, string>>,
  outer: ReadonlyMap<string, string> = NO_PREFIXES,
): ReadonlyMap<string, string> {
  let bound: Map<string, string> | undefined;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    bound ??= new Map(outer);
    if (bound.size < MAX_PREFIXES) bound.set(name.slice('xmlns:'.length), attributes[name] ?? '');
  }
  return bound ?? outer;
}

function resolve(address: string | undefined, base: string | undefined): string | undefined {
  return address === undefined ? undefined : (URL.parse(address.trim(), base)?.href ?? undefined);
}
