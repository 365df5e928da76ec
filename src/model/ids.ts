import { sha256 } from '../lib/hash.ts';

// DO NOT CHANGE these recipes: ids are kept in stores, addresses and published proofs. ids.test.ts holds golden values.

/**
 * The id of an article: the first 16 hexadecimal digits of the SHA-256 over its address (or nothing), title and canonical text, each on a line of
 * its own. The same words at the same address give the same id on every run.
 */
export function articleId({
  url,
  title,
  text,
}: {
  url?: string | undefined;
  title?: string | undefined;
  text: string;
}): string {
  return sha256(`article\n${url ?? ''}\n${title ?? ''}\n${text}`).slice(0, 16);
}

/** The id of a story: from the article that opened it, so that it survives whatever joins later. */
export function storyId(openingArticle: string): string {
  return `s${sha256(`story\n${openingArticle}`).slice(0, 12)}`;
}

/** The id of a document: the SHA-256 of its bytes. */
export function documentId(bytes: Uint8Array): string {
  return sha256(bytes);
}

/**
 * The key by which an entry is looked for among those of its feed: its id without what servers change and mean the same by it, which is http or https, the case and default port of
 * a host, and the case of a UUID (RFC 3986 section 6.2.2, RFC 9562 section 4).
 */
export function entryKey(id: string): string {
  if (/^(?:urn:uuid:)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return id.toLowerCase();
  const [, host, rest] = /^https?:\/\/([^/?#]+)(.*)$/is.exec(id) ?? [];
  if (host === undefined) return id;
  return `https://${host.toLowerCase().replace(/:(?:80|443)$/, '')}${rest ?? ''}`;
}
