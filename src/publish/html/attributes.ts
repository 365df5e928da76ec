import type { Passage } from '../../model/passage.ts';
import { Attribute } from './printable.ts';

/** A language tag for `lang`; undefined where `language` is no well-formed BCP 47 tag. */
export function lang(language: string): Attribute | undefined {
  try {
    return new Attribute(Intl.getCanonicalLocales(language)[0] ?? 'und');
  } catch {
    return undefined;
  }
}

/** "rtl" for languages that are written from right to left (as ICU knows them), undefined for others. */
export function direction(language: string): Attribute | undefined {
  return isRightToLeft(language) ? new Attribute('rtl') : undefined;
}

const directions = new Map<string, boolean>();

function isRightToLeft(language: string): boolean {
  let known = directions.get(language);
  if (known === undefined) {
    known = readDirection(language) === 'rtl';
    directions.set(language, known);
  }
  return known;
}

/** `getTextInfo` stands in ECMA-402 (Intl Locale Info) and in Node, not yet in the type library. */
function readDirection(language: string): string {
  try {
    const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo?: () => { direction: string } };
    return locale.getTextInfo?.().direction ?? 'ltr';
  } catch {
    return 'ltr';
  }
}

/** An address outside the site for `href`: http and https only; undefined for any other scheme and for what is no address. */
export function findExternalHref(url: string | undefined): Attribute | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? new Attribute(href) : undefined;
}

/** A relative address within the site, as paths.ts makes them. Throws when it would leave the site. */
export function href(path: string): Attribute {
  if (/^[a-z][a-z0-9+.-]*:|^\/|[\s"'<>]/i.test(path)) throw new TypeError(`expected a relative address, got "${path}"`);
  return new Attribute(path);
}

/** A machine-readable instant or day for `datetime`: digits, T, Z and signs only. Throws for anything else. */
export function iso(value: string): Attribute {
  if (!/^\d{4}[\dTZ:.+-]*$/.test(value)) throw new TypeError(`expected an ISO 8601 value, got "${value}"`);
  return new Attribute(value);
}

/** An id, class or data key: one word of letters, digits and `_ - . :`. Throws for anything that a person could read as a sentence. */
export function token(value: string): Attribute {
  if (!/^[\w.:-]+$/.test(value)) throw new TypeError(`expected one word of letters, digits and "_-.:", got "${value}"`);
  return new Attribute(value);
}

/** Several {@link token}s, blank-separated; undefined and false ones left out. */
export function tokens(...values: readonly (string | false | undefined)[]): Attribute {
  return new Attribute(
    values
      .filter(value => typeof value === 'string')
      .map(value => token(value).value)
      .join(' '),
  );
}

/** A length in percent with two decimals, for positions in charts. */
export const percent = (share: number): Attribute => new Attribute(`${Math.round(share * 10_000) / 100}%`);

/** Where a passage stands, for `data-passage`: article, part, start and end, separated by colons. */
export const passageData = (passage: Passage): Attribute =>
  new Attribute(`${passage.article}:${passage.part ?? 'text'}:${passage.start}:${passage.end}`);

/** For links that leave the site: the target learns nothing of the page and gets no hold on it. */
export const externalRel: Attribute = new Attribute('noreferrer');

/** An address of the site itself inside a feed: absolute or relative, as feedAddress makes it. */
export const feedHref = (address: string): Attribute => new Attribute(address);
