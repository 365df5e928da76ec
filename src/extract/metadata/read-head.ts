import { foldSpaces } from '../../lib/text.ts';
import { elementsOf, type PageElement, textOf } from '../html/tree.ts';
import { type JsonObject, parseJsonLd } from './json-ld.ts';

/** What stands in a page for machines, as it stands there. */
export interface PageHead {
  /** Of the html element. */
  readonly language?: string;
  /** The title element. */
  readonly title?: string;
  /** Values of meta elements by name, property, itemprop or http-equiv, in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  readonly base?: string;
  /** All JSON-LD objects that have a type, outer before inner. */
  readonly jsonLd: readonly JsonObject[];
  /** Elements with an itemprop that says headline, author or a date; `time` and `abbr` elements; in page order. */
  readonly marked: readonly PageElement[];
  /** Scripts that are no JSON-LD. */
  readonly scripts: readonly PageElement[];
}

const MARKED_PROPERTIES = /headline|author|date|publisher/i;
/** Elements beyond are a list of other articles. */
const MAX_MARKED = 300;

/** Reads the head and the marked-up facts of a page. */
export function readHead(root: PageElement): PageHead {
  const metas = new Map<string, string[]>();
  const links: { rel: string; href: string }[] = [];
  const jsonLd: JsonObject[] = [];
  const marked: PageElement[] = [];
  const scripts: PageElement[] = [];
  const found: { language?: string; title?: string; base?: string } = {};
  for (const element of elementsOf(root)) {
    const { tag, attributes } = element;
    if (tag === 'meta') addMeta(metas, attributes);
    else if (tag === 'html' && attributes.lang) found.language ??= attributes.lang;
    else if (tag === 'title' && element.parent?.tag !== 'svg') found.title ??= foldSpaces(textOf(element));
    else if (tag === 'base' && attributes.href) found.base ??= attributes.href;
    else if (tag === 'link' && attributes.rel && attributes.href)
      links.push({ rel: attributes.rel.toLowerCase(), href: attributes.href });
    else if (tag === 'script') {
      if (/ld\+json/i.test(attributes.type ?? '')) jsonLd.push(...parseJsonLd(scriptText(element)));
      else if (element.children.length > 0) scripts.push(element);
    } else if (marked.length < MAX_MARKED && isMarked(element)) marked.push(element);
  }
  return { metas, links, jsonLd, marked, scripts, ...found };
}

function addMeta(metas: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const value = foldSpaces(attributes.content ?? attributes.value ?? '');
  if (value === '') return;
  const keys = [attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']];
  for (const key of new Set(keys.map(k => k?.trim().toLowerCase()))) {
    if (key) metas.set(key, [...(metas.get(key) ?? []), value].slice(0, 50));
  }
}

function isMarked({ tag, attributes }: PageElement): boolean {
  if (tag === 'time' || (tag === 'abbr' && attributes.title !== undefined)) return true;
  return MARKED_PROPERTIES.test(attributes.itemprop ?? '') || /\bauthor\b/i.test(attributes.rel ?? '');
}

/** The source of a script. */
export const scriptText = (element: PageElement): string =>
  element.children.map(child => (child.kind === 'text' ? child.data : '')).join('');

/** The first value of the first of these meta names that has one. */
export function metaOf(head: PageHead, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = head.metas.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}
