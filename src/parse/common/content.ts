import { isUtf8 } from 'node:buffer';
import { decodeHTML, decodeHTMLStrict, escapeUTF8 } from 'entities';
import { foldSpaces } from '../../lib/text.ts';
import type { XmlElement, XmlText } from '../xml/xml-element.ts';
import type { Reading } from './reading.ts';
import { sanitize } from './sanitize.ts';

/** Markup inside an element is read no deeper than this; `read-tree` holds the tree to it already. */
const HAS_MARKUP = /<\/?[a-z!][^<>]{0,4000}>|<!--/i;
const HAS_REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** The text of an element with references decoded once; elements inside give their text. */
export function textOf(element: XmlElement): string {
  return element.children.map(child => (child.kind === 'element' ? textOf(child) : textOfNode(child))).join('');
}

const textOfNode = (node: XmlText): string => (node.isCdata ? node.text : decodeHTMLStrict(node.text));

/** The text of an element on one line, or undefined where it is blank. */
export function lineOf(element: XmlElement | undefined): string | undefined {
  return element === undefined ? undefined : foldSpaces(textOf(element)) || undefined;
}

/** What stands inside an element as HTML: markup that was escaped or in CDATA, or XHTML written out. Atom's `type` and `mode` decide. */
export function rawHtmlOf(element: XmlElement): string {
  const type = (element.attributes.type ?? '').trim().toLowerCase();
  if (element.attributes.mode === 'base64' || isBase64(type)) return fromBase64(textOf(element)) ?? textOf(element);
  if (type === 'xhtml' || /xhtml\+xml|\+xml$|\/xml$/.test(type)) return innerMarkup(element);
  const hasElements = element.children.some(child => child.kind === 'element');
  if (type === 'text' || type === 'text/plain') return hasElements ? innerMarkup(element) : escapeUTF8(textOf(element));
  return hasElements ? innerMarkup(element) : textOf(element);
}

/** RFC 4287 section 4.1.3.3: what is of other media types than text and XML is base64; JSON is written plainly all the same. */
const isBase64 = (type: string): boolean => /^[a-z]+\/[\w.+-]+$/.test(type) && !/^text\/|html|xml|json/.test(type);

/** RFC 4648 section 4, over several lines or not; undefined where the text is none, or means no text, whatever its type says. */
function fromBase64(text: string): string | undefined {
  const bare = text.replace(/\s+/g, '');
  if (bare.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(bare)) return undefined;
  const bytes = Buffer.from(bare, 'base64');
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

function innerMarkup(element: XmlElement): string {
  return element.children.map(markupOf).join('');
}

function markupOf(node: XmlElement | XmlText): string {
  if (node.kind === 'text') return node.isCdata ? node.text : node.text.replace(/&(?![#a-z])/gi, '&amp;');
  const name = node.name.replace(/^.*:/, '');
  const attributes = Object.entries(node.attributes)
    .filter(([key]) => !key.startsWith('xmlns'))
    .map(([key, value]) => ` ${key}="${escapeUTF8(value)}"`);
  return `<${name}${attributes.join('')}>${innerMarkup(node)}</${name}>`;
}

/** The sanitised HTML of an element with absolute addresses, or undefined where nothing is left. */
export function htmlOf(element: XmlElement | undefined, { url }: Reading): string | undefined {
  if (element === undefined) return undefined;
  const html = sanitize(rawHtmlOf(element), element.base ?? url).trim();
  return html === '' ? undefined : html;
}

/**
 * The plain text of a title: markup removed, references decoded once. In RSS, and where Atom says so, a title may hold HTML; one that shows
 * neither a tag nor a reference once it has been decoded is plain already.
 */
export function titleOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const html = rawHtmlOf(element);
  return plainOf(html);
}

/** HTML as one line of plain text; undefined where nothing is left. */
export function plainOf(html: string): string | undefined {
  if (!HAS_MARKUP.test(html) && !HAS_REFERENCE.test(html)) return foldSpaces(html) || undefined;
  const bare = sanitize(html).replace(/<\/?[a-z][^<>]*>/gi, tag => (INLINE.test(tag) ? '' : ' '));
  return foldSpaces(decodeHTML(bare)) || undefined;
}

/** Tags that may stand inside a word. */
const INLINE =
  /^<\/?(?:a|abbr|acronym|b|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var)\b/i;
