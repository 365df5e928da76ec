import { getDomainWithoutSuffix } from 'tldts';
import { isObject, textProperty, typesOf } from './json-ld.ts';
import { metaOf, type PageHead } from './read-head.ts';

/** The letters and figures of a text in lower case: names are printed with and without blanks, dots and capitals. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Shorter names ("SZ") are compared whole only. */
const MIN_PART_LETTERS = 4;

/** Every name that a page and its address give their outlet, as letters only ({@link lettersOf}). */
export function outletNames(head: PageHead, url: string | undefined): readonly string[] {
  const sites = head.jsonLd.filter(o => typesOf(o).some(t => /^(?:WebSite|NewsMediaOrganization)$/.test(t)));
  const publishers = head.jsonLd.flatMap(o => (isObject(o.publisher) ? [o.publisher] : []));
  const stated = [
    metaOf(head, 'og:site_name'),
    metaOf(head, 'application-name'),
    metaOf(head, 'apple-mobile-web-app-title'),
    ...[...sites, ...publishers].flatMap(o => [textProperty(o, 'name'), textProperty(o, 'alternateName')]),
  ];
  const domain = domainOf(url);
  const names = [...stated, domain].map(name => lettersOf(name ?? ''));
  return [...new Set(names.filter(name => name !== ''))];
}

/** An archive keeps the address of the page inside its own. */
function domainOf(url: string | undefined): string | undefined {
  const inner = url?.slice(1).match(/https?:\/\/.+/)?.[0];
  return url === undefined ? undefined : (getDomainWithoutSuffix(inner ?? url) ?? undefined);
}

/** True for a text that is one of these names, or a name with a little more or a little less ("Norland Post Online"). */
export function isOutletName(text: string, names: readonly string[]): boolean {
  const letters = lettersOf(text);
  if (letters === '') return false;
  return names.some(name => {
    if (name === letters) return true;
    const [short, long] = name.length < letters.length ? [name, letters] : [letters, name];
    return short.length >= MIN_PART_LETTERS && long.includes(short) && long.length <= 2.5 * short.length;
  });
}
