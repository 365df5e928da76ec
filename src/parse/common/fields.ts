import { foldSpaces } from '../../lib/text.ts';
import type { Enclosure } from '../../model/feed.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childrenOf, findChild } from '../xml/xml-element.ts';
import { lineOf } from './content.ts';
import type { Reading } from './reading.ts';

/** An object without the keys that hold nothing: absent, never empty (stage contract). */
export function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const held: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const field = value[key as keyof T];
    if (field !== undefined && field !== '' && !(Array.isArray(field) && field.length === 0)) held[key] = field;
  }
  return held as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** The instant in the first of the named children that holds a date. */
export function dateIn(element: XmlElement, names: readonly string[], { parseDate }: Reading): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const date = parseDate(lineOf(child) ?? '');
      if (date) return date;
    }
  }
  return undefined;
}

/** The name of a person that RSS writes as "name (address)", "address (name)", "name <address>", or one of the two alone. */
export function personName(text: string): string | undefined {
  const line = foldSpaces(text).replace(/^mailto:/i, '');
  const address = /(?<![^\s@<>()])[^\s@<>()]+@[^\s@<>()]+/.exec(line)?.[0];
  if (address === undefined) return line || undefined;
  const rest = foldSpaces(line.replace(address, '').replace(/[()<>]/g, ' '));
  return rest || address;
}

/** The name of an Atom person construct (RFC 4287 section 3.2), or the text of one that is written without parts. */
export function atomPerson(element: XmlElement): string | undefined {
  const named = findChild(element, 'name', 'atom:name');
  const other = findChild(element, 'email', 'atom:email', 'uri', 'atom:uri', 'url');
  if (named === undefined && other === undefined) return personName(lineOf(element) ?? '');
  return lineOf(named) ?? lineOf(other);
}

/** An address made absolute against the element's base, or the document's; undefined where it is none. */
export function addressOf(text: string | undefined, element: XmlElement, { url }: Reading): string | undefined {
  return absoluteAddress(text, element.base ?? url);
}

/** An address made absolute; undefined where it is none, or one of a scheme that a reader may not follow. */
export function absoluteAddress(text: string | undefined, base: string | undefined): string | undefined {
  const line = text?.trim();
  if (!line) return undefined;
  const url = URL.parse(line, base);
  return url !== null && FOLLOWED_SCHEME.test(url.href) && !/[\s<>"]/.test(url.href) ? url.href : undefined;
}

/** An absolute address where it can be fetched; undefined otherwise. */
export const webAddress = (address: string | undefined): string | undefined =>
  address !== undefined && /^https?:/.test(address) ? address : undefined;

/** What links of feeds lead to: the web, files, mail and what podcasts and file sharing use; names (urn, tag) too, since some feeds have no other address. */
const FOLLOWED_SCHEME = /^(?:https?|ftp|mailto|magnet|feed(?=:\/\/|:https?:)|tel|news|nntp|xmpp|irc|geo|urn|tag):/;

/** A language tag as written; undefined where there is none. */
export const languageIn = (element: XmlElement, ...names: readonly string[]): string | undefined =>
  languageTag(lineOf(findChild(element, ...names))) ?? languageTag(element.language);

/** A text in the form of a language tag (RFC 5646 section 2.1), hyphens where it has underscores; undefined where it is none. */
export function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-');
  return tag !== undefined && /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,5}$/i.test(tag) ? tag : undefined;
}

/** An enclosure, in a list; an empty one where there is no address. A length that is no count of bytes, and a type that is no line, are left out. */
export function enclosureOf(url: string | undefined, type: string | undefined, length: unknown): Enclosure[] {
  if (url === undefined) return [];
  const bytes = typeof length === 'string' ? Number.parseInt(length, 10) : length;
  const isCount = typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes >= 0;
  return [compact({ url, type: foldSpaces(type ?? ''), length: isCount ? bytes : undefined })];
}
