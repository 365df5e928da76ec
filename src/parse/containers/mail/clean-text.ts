import { isAboutSubscription } from './mail-links.ts';
import { type CleanMail, createHider, escapeHtml, MAX_NOTE_CHARS } from './private-text.ts';

/** Shorter lines than this were ended by their writer, not by a mail program (RFC 3676 wraps at 66 to 78). */
const MIN_WRAPPED_CHARS = 55;

/** The plain text of a mail as HTML: a paragraph for each, wrapped lines joined, the signature (RFC 3676, section 4.3) and notes on the subscription left out. */
export function cleanMailText(source: string, addresses: readonly string[]): CleanMail {
  const hide = createHider(addresses);
  const body = source.replace(/\r\n?/g, '\n').split(/\n-- \n/)[0] ?? '';
  const paragraphs = body.split(/\n[^\S\n]*\n\s*/).filter(p => !(p.length <= MAX_NOTE_CHARS && isAboutSubscription(p)));
  const html = paragraphs
    .map(paragraph => joinWrapped(escapeHtml(hide(paragraph).trim())))
    .filter(paragraph => paragraph !== '' && !/^[-=_*~#]{3,}$/.test(paragraph))
    .map(paragraph => `<p>${paragraph}</p>`);
  return { html: html.join('\n') };
}

function joinWrapped(paragraph: string): string {
  const lines = paragraph.split('\n');
  return lines
    .map((line, i) => (i === lines.length - 1 ? line : line.length >= MIN_WRAPPED_CHARS ? `${line} ` : `${line}<br>`))
    .join('');
}
