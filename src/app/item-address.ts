import type { PlacedArticle } from '../store/article-versions.ts';
import type { FoundArticle } from './article-of-entry.ts';
import { isSameItem } from './is-same-item.ts';

/** Parameters that only count visitors: campaign tags (support.google.com/analytics/answer/10917952) and click ids of the large networks. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|at_medium|at_campaign|ns_campaign|ns_mchannel)$/i;

/** What two ways of writing one web address have in common: no scheme, no fragment, no parameters that only count visitors. Undefined for what is none, and for a site's root. */
export function itemAddress(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  if (parsed.pathname === '/' && parsed.search === '') return undefined;
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  return `//${parsed.host}${parsed.pathname}${parsed.search}`;
}

/**
 * The articles of a document with what makes versions of them: its address, or for a file without one the address that the page claims. Where a document holds
 * several at one address, their own addresses and titles tell them apart. `source` names the document where it has no address: a path.
 */
export function placeFound(
  found: readonly FoundArticle[],
  document: { readonly url?: string },
  source: string,
): PlacedArticle[] {
  const witness = document.url ?? source;
  const keys = found.map(one => keyOf(one, found, witness));
  const uses = Map.groupBy(keys, key => key);
  return found.map(({ article, origin }, i) => {
    const address = keys[i];
    const isOne = address !== undefined && uses.get(address)?.length === 1;
    return { article, origin, witness, ...(isOne && { address }), isSameItem: kept => isSameItem(kept, article) };
  });
}

function keyOf({ article, origin }: FoundArticle, found: readonly FoundArticle[], witness: string): string | undefined {
  if (origin === 'page' && found.length === 1)
    return itemAddress(witness) ?? itemAddress(article.url) ?? titled(witness, article);
  if (origin !== 'page') return itemAddress(article.url) ?? titled(witness, article);
  return titled(`${witness} ${article.url ?? ''}`, article);
}

const titled = (place: string, { title }: FoundArticle['article']): string | undefined =>
  title === undefined ? undefined : `${place}\n${title}`;
