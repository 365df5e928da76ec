import { foldSpaces } from '../../lib/text.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childrenOf, findChild } from '../xml/xml-element.ts';
import { lineOf } from './content.ts';
import { parseFeedDate } from './feed-date.ts';

/** An object without the keys that hold nothing: absent, never empty (stage contract). */
export function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const isHeld = (v: unknown): boolean => v !== undefined && v !== '' && !(Array.isArray(v) && v.length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, v]) => isHeld(v))) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** The instant in the first of the named children that holds a date. */
export function dateIn(element: XmlElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const date = parseFeedDate(lineOf(child) ?? '');
      if (date) return date;
    }
  }
  return undefined;
}

/** The name of a person that RSS writes as "name (address)", "address (name)", "name <address>", or one of the two alone. */
export function personName(text: string): string | undefined {
  const line = foldSpaces(text).replace(/^mailto:/i, '');
  const address = /[^\s@<>()]+@[^\s@<>()]+/.exec(line)?.[0];
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
export function addressOf(
  text: string | undefined,
  element: XmlElement,
  documentUrl: string | undefined,
): string | undefined {
  const line = text?.trim();
  if (!line) return undefined;
  const url = URL.parse(line, element.base ?? documentUrl);
  if (url !== null) return /^(?:javascript|vbscript|data):/i.test(url.protocol) ? undefined : url.href;
  return /^\S+$/.test(line) ? line : undefined;
}

/** A language tag as written, without blanks; undefined where there is none. */
export const languageIn = (element: XmlElement, ...names: readonly string[]): string | undefined =>
  lineOf(findChild(element, ...names)) ?? (element.language || undefined);
