import { getDomain } from 'tldts';
import { metaOf, type PageHead } from './read-head.ts';

/** Marks of variants that publishing systems make of a page for phones, printers and syndication: AMP, mobile and print. */
const VARIANT =
  /^https?:\/\/(?:m|mobile|amp|touch|mobil|print)\.|[/.?&=_-](?:amp|print|printable|drucken|druckversion|imprimer|imprimir|skriv-ut|mobile|plain)(?:[/.?&=]|$)|ampproject\.org|outputtype=|view=print/i;

/**
 * The address of a page's article: the one that it was fetched from, without its fragment; that of the article itself (`rel="canonical"`) where the page says that
 * it is a variant (AMP, print, mobile) of it, or where both differ in parameters alone. The stated address where it was not fetched. Absolute, http(s); undefined
 * where there is none.
 */
export function findAddress(head: PageHead, fetched: string | undefined): string | undefined {
  const canonical = canonicalAddress(head, fetched);
  if (fetched === undefined || canonical === undefined) return fetched ?? canonical;
  const [own, other] = [URL.parse(fetched), URL.parse(canonical)];
  if (own === null || other === null) return fetched;
  const isOneSite = getDomain(own.hostname) === getDomain(other.hostname) || /ampproject\.org$/.test(own.hostname);
  // A wrong template sends every page to the start page.
  const isPage = other.pathname !== '/' || other.search !== '' || own.pathname === '/';
  const isTracked =
    own.host === other.host && own.pathname === other.pathname && own.search !== '' && other.search === '';
  const isVariant = VARIANT.test(fetched) && !VARIANT.test(canonical);
  return isOneSite && isPage && (isVariant || (isTracked && isTracking(own.search))) ? canonical : fetched;
}

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|ref|rss|source|src|cmpid|cid|mc_[ce]id|xtor|wt_mc|wtmc|at_\w+|partner|feed|maca)$/i;

const isTracking = (search: string): boolean =>
  [...new URLSearchParams(search).keys()].every(key => TRACKING.test(key));

function canonicalAddress(head: PageHead, fetched: string | undefined): string | undefined {
  const stated = head.links.find(link => link.rel === 'canonical')?.href ?? metaOf(head, 'og:url');
  const parsed = stated === undefined ? null : URL.parse(stated, fetched);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
}
