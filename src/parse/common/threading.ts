import { unique } from '../../lib/unique.ts';
import { childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { lineOf } from './content.ts';
import { absoluteAddress, addressOf, webAddress } from './fields.ts';
import type { Reading } from './reading.ts';

/**
 * Addresses of what an item answers (`thr:in-reply-to`, RFC 4685 section 3): that of the page, else the id where it is an address; an id is never made absolute.
 * Those outside the web are left out.
 */
export function inReplyToOf(item: XmlElement, reading: Reading): string[] {
  return unique(
    childrenOf(item, 'thr:in-reply-to').flatMap(reply => {
      const { href, ref } = reply.attributes;
      return webAddress(addressOf(href, reply, reading)) ?? webAddress(absoluteAddress(ref, undefined)) ?? [];
    }),
  );
}

/** How many comments an item has: `thr:total` (RFC 4685 section 5), else `slash:comments` (web.resource.org/rss/1.0/modules/slash); undefined where neither is a count. */
export function commentCountOf(item: XmlElement): number | undefined {
  const counts = [...childrenOf(item, 'thr:total'), ...childrenOf(item, 'slash:comments')].map(lineOf);
  const count = counts.find(text => text !== undefined && /^\d{1,9}$/.test(text));
  return count === undefined ? undefined : Number(count);
}
