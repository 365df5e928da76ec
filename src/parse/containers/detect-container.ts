import { isGzip, unpackHead } from './byte-stream.ts';
import type { ContainerKind } from './container.ts';
import { MBOX_SEPARATOR } from './mail/split-mbox.ts';
import { findSavedFrom } from './saved/saved-from.ts';

/**
 * What container a file is, told from its first 4096 bytes (packed by gzip or not), its name and its content type; undefined where it is none, so that it
 * is read as one document.
 */
export function detectContainer(
  head: Uint8Array,
  { name = '', contentType = '' }: { readonly name?: string; readonly contentType?: string } = {},
): ContainerKind | undefined {
  const plain = isGzip(head) ? unpackHead(head) : head;
  const text = Buffer.from(plain)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  if (/^\s{0,8}WARC\/\d\.\d/.test(text)) return 'warc';
  if (MBOX_SEPARATOR.test(text)) return 'mbox';
  const headers = headerNames(text);
  if (isMhtml(headers, text) || (/\.mht(?:ml)?$/i.test(name) && headers.size > 0)) return 'mhtml';
  const saysMail = /^\s*message\/rfc822\b/i.test(contentType) || /\.eml(?:\.gz)?$/i.test(name);
  if ((saysMail && headers.size > 0) || isMail(headers)) return 'mail';
  return findSavedFrom(text) === undefined ? undefined : 'saved-page';
}

/** The lower-case names of the header fields at the start (RFC 5322, section 2.2); none where the text starts otherwise. */
function headerNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  // The last line of a longer file is cut off somewhere.
  for (const line of text.slice(0, text.lastIndexOf('\n') + 1).split(/\r?\n/)) {
    if (line === '') break;
    if (/^[ \t]/.test(line)) continue;
    const name = /^([!-9;-~]{1,76}):/.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return new Set();
    names.add(name);
  }
  return names;
}

/** Fields that a mail has from its way; a text that opens with "From:" and "Subject:" is not yet a mail. */
const WAY_FIELDS = ['message-id', 'received', 'return-path', 'mime-version', 'delivered-to', 'dkim-signature'];

const isMail = (names: ReadonlySet<string>): boolean =>
  names.has('from') && (names.has('date') || names.has('subject')) && WAY_FIELDS.some(field => names.has(field));

/** Browsers write "From: <Saved by …>" and no way; mails with pictures are multipart/related too. */
const isMhtml = (names: ReadonlySet<string>, text: string): boolean =>
  names.has('snapshot-content-location') || (names.has('mime-version') && /^From: *"?<?Saved by /im.test(text));
