import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { canonicalPrefix } from './namespaces.ts';
import type { XmlElement, XmlText } from './xml-element.ts';

/** Elements nested deeper are dropped with what they hold: no feed format needs more than about 10, XHTML inside rarely 50. */
const MAX_DEPTH = 200;
/** More elements end the reading; the largest feeds seen hold below 500,000. */
const MAX_ELEMENTS = 1_000_000;

interface Open {
  readonly element: Mutable;
  readonly prefixes: ReadonlyMap<string, string>;
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

/**
 * Reads XML, however badly written, to a tree and gives its first element; undefined where there is none. Bare "&", HTML's named references, missing
 * ends and undeclared prefixes are taken as meant; what is cut off is closed. Entities that a document type declares are not expanded.
 */
export function readTree(source: string, documentUrl?: string): XmlElement | undefined {
  const reader = new TreeReader(documentUrl);
  const parser = new Parser(reader, {
    xmlMode: true,
    decodeEntities: false,
    lowerCaseTags: false,
    lowerCaseAttributeNames: true,
  });
  parser.write(source);
  parser.end();
  return reader.root;
}

class TreeReader {
  root: XmlElement | undefined;
  private readonly open: Open[] = [];
  private skipped = 0;
  private elements = 0;
  private isInCdata = false;
  private rootNamespace: string | undefined;
  private readonly documentUrl: string | undefined;

  constructor(documentUrl: string | undefined) {
    this.documentUrl = documentUrl;
  }

  onopentag(tag: string, attributes: Record<string, string>): void {
    if (this.skipped > 0 || this.open.length >= MAX_DEPTH || ++this.elements > MAX_ELEMENTS) {
      this.skipped++;
      return;
    }
    const parent = this.open.at(-1);
    const decoded = Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, decodeHTMLStrict(value)]),
    );
    const prefixes = bindings(decoded, parent?.prefixes);
    const element = this.createElement(tag, { attributes: decoded, prefixes, parent: parent?.element });
    if (parent) parent.element.children.push(element as XmlElement);
    else this.root ??= element as XmlElement;
    this.open.push({ element, prefixes });
  }

  onclosetag(): void {
    if (this.skipped > 0) this.skipped--;
    else this.open.pop();
  }

  ontext(text: string): void {
    if (this.skipped > 0) return;
    this.open.at(-1)?.element.children.push({ kind: 'text', text, isCdata: this.isInCdata });
  }

  oncdatastart(): void {
    this.isInCdata = true;
  }

  oncdataend(): void {
    this.isInCdata = false;
  }

  private createElement(
    tag: string,
    {
      attributes,
      prefixes,
      parent,
    }: { attributes: Record<string, string>; prefixes: ReadonlyMap<string, string>; parent: Mutable | undefined },
  ): Mutable {
    const element: Mutable = { kind: 'element', name: this.nameOf(tag, prefixes), tag, attributes, children: [] };
    const base = resolve(attributes['xml:base'], parent?.base ?? this.documentUrl) ?? parent?.base;
    const language = attributes['xml:lang'] ?? parent?.language;
    if (base !== undefined) element.base = base;
    if (language !== undefined) element.language = language;
    return element;
  }

  /** The prefix of the root's own namespace is left out, so that `atom:title` is "title" in an Atom feed and "atom:title" in others. */
  private nameOf(tag: string, prefixes: ReadonlyMap<string, string>): string {
    const colon = tag.indexOf(':');
    const written = colon === -1 ? '' : tag.slice(0, colon).toLowerCase();
    const local = tag.slice(colon + 1).toLowerCase();
    const uri = prefixes.get(written);
    const prefix = uri === undefined ? written : (canonicalPrefix(uri) ?? written);
    this.rootNamespace ??= prefix;
    return prefix === '' || prefix === this.rootNamespace ? local : `${prefix}:${local}`;
  }
}

function bindings(
  attributes: Readonly<Record<string, string>>,
  outer: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const own = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (own.length === 0) return outer;
  return new Map([...outer, ...own.map(([name, uri]) => [name.slice('xmlns:'.length), uri] as const)]);
}

function resolve(address: string | undefined, base: string | undefined): string | undefined {
  return address === undefined ? undefined : (URL.parse(address.trim(), base)?.href ?? undefined);
}
