import { getDomain } from 'tldts';
import { type ItemPage, otherPage } from './item-page.ts';
import type { Segment } from './segment.ts';

/** The address of an item: the first of its links that leads to another page, else its own place on this page; undefined where it has neither. */
export function addressOf(
  segment: Segment,
  page: ItemPage,
  links: readonly (string | undefined)[],
): string | undefined {
  const other = links.map(url => otherPage(url, page)).find(url => url !== undefined);
  if (other !== undefined) return other;
  const id = page.facts.idOf(segment);
  const own = page.metadata.url;
  return id === undefined || own === undefined ? undefined : URL.parse(`#${id}`, own)?.href;
}

/** The address of an update: its own place on the page, else the page's, where its text stands too. */
export const addressOfUpdate = (segment: Segment, page: ItemPage, link: string | undefined): string | undefined =>
  addressOf(segment, page, [link]) ?? page.metadata.url;

/** The publisher of an item: that of the page for its own addresses, else the domain that the item links to. */
export function outletOf(address: string | undefined, { metadata }: ItemPage): string | undefined {
  const domain = address === undefined ? undefined : (getDomain(address) ?? undefined);
  const isOwn = domain === undefined || domain === getDomain(metadata.url ?? '');
  return isOwn ? metadata.outlet : domain;
}
