import { decodeText } from '../lib/decode.ts';
import { failed, type Result } from '../lib/result.ts';
import type { Article } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import { type Failure, failure } from '../model/failures.ts';
import { extractHtml } from './html/extract-html.ts';
import { extractText } from './text/extract-text.ts';

/** Bytes looked at to tell text from binary data. */
const PROBE_BYTES = 4096;
/** Characters looked at to tell HTML from plain text where the content type does not decide. */
const PROBE_CHARS = 20_000;

/** The articles of a page or text, in page order. Fails with `input/empty`, `input/binary` or `extract/no-article`; never throws on any bytes. */
export function extractDocument(document: Document): Result<readonly Article[], Failure> {
  const { bytes, contentType = '' } = document;
  if (bytes.length === 0) return failed(failure('input/empty'));
  if (isBinary(bytes)) return failed(failure('input/binary'));
  const text = decodeText(bytes, contentType);
  if (text.trim() === '') return failed(failure('input/empty'));
  return isHtml(text, contentType) ? extractHtml(text, document) : extractText(text, document);
}

/** Signatures of files that are often given by mistake: PDF, PNG, GIF, ZIP (office files too), JPEG, gzip. */
const SIGNATURES = ['25504446', '89504e47', '47494638', '504b0304', 'ffd8ff', '1f8b'];

/** Zero bytes stand in no text but UTF-16, which a byte order mark announces. */
function isBinary(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (start.startsWith('fffe') || start.startsWith('feff')) return false;
  return SIGNATURES.some(signature => start.startsWith(signature)) || bytes.subarray(0, PROBE_BYTES).includes(0);
}

/** Tags that only HTML has; plain text about HTML seldom opens with one. */
const MARKUP = /<(?:!doctype\s+html|html|head|body|meta|title|div|p|article|section|table|h[1-6]|ul|ol|li)\b[^<>]*>/i;

/** Tags that plain text quotes too (a link in a credit line): they decide where they outnumber the empty lines between paragraphs. */
const INLINE_MARKUP = /<(?:a\s|span|br|img)[^<>]{0,2000}>/gi;
const EMPTY_LINES = /\n[^\S\n]*\r?\n/g;

/** Decides where the sender says that it is HTML. */
const ANY_TAG = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,2000})?>/i;

function isHtml(text: string, contentType: string): boolean {
  const isPlain = /^\s*text\/(?:plain|markdown)\b/i.test(contentType);
  const probe = text.slice(0, PROBE_CHARS);
  if (isPlain) return /^\s*(?:<!doctype\s+html|<html)\b/i.test(probe);
  if (MARKUP.test(probe) || (/html/i.test(contentType) && ANY_TAG.test(text))) return true;
  const inline = probe.match(INLINE_MARKUP)?.length ?? 0;
  return inline > (probe.match(EMPTY_LINES)?.length ?? 0);
}
