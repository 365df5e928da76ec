import { decodeWords, type Email } from 'postal-mime';
import { getDomain } from 'tldts';
import { foldSpaces } from '../../../lib/text.ts';
import type { Document } from '../../../model/document.ts';
import { documentOf } from '../container.ts';
import { readMailDate } from '../mail-date.ts';
import { cleanMailHtml } from './clean-html.ts';
import { cleanMailText } from './clean-text.ts';
import { isToken, publicAddress } from './mail-links.ts';
import { type CleanMail, escapeHtml } from './private-text.ts';

/** What a mail is made into a document with. */
export interface MailContext {
  /** Those of its receivers, in lower case. */
  readonly addresses: readonly string[];
  readonly fetchedAt?: string | undefined;
  /** True where it holds other mails: its own words may be no more than "see below". */
  readonly isWrapper: boolean;
}

/** A wrapper with less text of its own is no article. */
const MIN_WRAPPER_CHARS = 250;

/**
 * A mail as an HTML document. What its headers state stands in the head as pages state it (title element, Open Graph, JSON-LD), so that the document
 * alone, as the store keeps it, tells everything. The time of sending is its `fetchedAt`: "yesterday" in a mail is the day before it was sent. Undefined where it has no text.
 */
export function composeMail(email: Email, { addresses, fetchedAt, isWrapper }: MailContext): Document | undefined {
  const body = chooseBody(email, addresses);
  const chars = textLength(body.html);
  if (chars === 0 || (isWrapper && chars < MIN_WRAPPER_CHARS)) return undefined;
  const header = (name: string): string | undefined => email.headers.find(({ key }) => key === name)?.value;
  const published = readMailDate(header('date'));
  const url = statedAddress(header, addresses) ?? body.onlineUrl;
  const facts: MailFacts = {
    title: withoutReceivers(foldSpaces(email.subject ?? '').replace(PREFIX, ''), addresses),
    outlet: withoutReceivers(outletOf(email, header('list-id')), addresses),
    published,
    url,
    language: /^\s*([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\s*$/i.exec(header('content-language') ?? '')?.[1],
  };
  const bytes = new TextEncoder().encode(renderMail(facts, body.html));
  return documentOf(bytes, {
    url,
    contentType: 'text/html; charset=utf-8',
    fetchedAt: published === undefined ? fetchedAt : new Date(published).toISOString().replace('.000Z', 'Z'),
  });
}

/** What mail programs put before the subject of a mail that is sent on. */
const PREFIX = /^(?:(?:fwd?|wg|vb|tr|rv|re|aw|sv)\s*:\s*)+/i;

/** HTML, unless it says much less than the text beside it: some newsletters send one picture, or "your program cannot show HTML". */
function chooseBody(email: Email, addresses: readonly string[]): CleanMail {
  const text = cleanMailText(email.text ?? '', addresses);
  if (email.html === undefined) return text;
  const html = cleanMailHtml(email.html, addresses);
  if (textLength(text.html) <= 2 * textLength(html.html)) return html;
  return { ...text, ...(html.onlineUrl !== undefined && { onlineUrl: html.onlineUrl }) };
}

const textLength = (html: string): number =>
  html.replace(/<[^<>]*>|&nbsp;|\u034f|\u200d|[\s\u00a0\u200b\u200c\u2060\ufeff]+/g, '').length;

/** The mail's own page, as its headers state it: Archived-At (RFC 5064), or the post that Substack and others name. */
function statedAddress(header: (name: string) => string | undefined, addresses: readonly string[]): string | undefined {
  for (const name of ['archived-at', 'list-post']) {
    const address = /https?:\/\/[^\s<>]+/i.exec(header(name) ?? '')?.[0];
    const url = address === undefined ? undefined : publicAddress(address, addresses);
    if (url !== undefined && new URL(url).pathname !== '/') return url;
  }
  return undefined;
}

/** The sender's name; else what the list calls itself (RFC 2919); else the sender's domain. */
function outletOf(email: Email, listId: string | undefined): string {
  const name = foldSpaces(email.from?.name ?? '');
  if (/\p{L}/u.test(name) && !name.includes('@')) return name;
  const list = foldSpaces(decodeWords(listId ?? '').split('<')[0] ?? '').replace(/^"|"$/g, '');
  if (/\p{L}/u.test(list) && !/\d{4}/.test(list) && !isToken(list)) return list;
  return getDomain(email.from?.address?.split('@')[1] ?? '') ?? '';
}

const withoutReceivers = (text: string, addresses: readonly string[]): string =>
  foldSpaces(addresses.reduce((left, address) => left.replaceAll(address, ''), text));

/** What a mail's headers state; empty and undefined where they do not. */
interface MailFacts {
  readonly title: string;
  readonly outlet: string;
  readonly published: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
}

function renderMail({ title, outlet, published, url, language }: MailFacts, body: string): string {
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...(title && { headline: title }),
    ...(published && { datePublished: published }),
    ...(outlet && { publisher: { '@type': 'Organization', name: outlet } }),
    ...(url && { url }),
  };
  const meta = (name: string, value: string | undefined): string =>
    value ? `<meta property="${name}" content="${escapeHtml(value)}">\n` : '';
  return (
    `<!doctype html>\n<html${language ? ` lang="${language}"` : ''}>\n<head>\n<meta charset="utf-8">\n` +
    `<title>${escapeHtml(title)}</title>\n` +
    meta('og:title', title) +
    meta('og:site_name', outlet) +
    meta('article:published_time', published) +
    (url ? `<link rel="canonical" href="${escapeHtml(url)}">\n` : '') +
    `<script type="application/ld+json">${JSON.stringify(linked).replaceAll('<', '\\u003c')}</script>\n` +
    `</head>\n<body>\n${body}\n</body>\n</html>\n`
  );
}
