import { decodeHTML, decodeHTMLAttribute } from 'entities';
import type { TagHandler } from './tokenize.ts';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const VOID = setOf('br img');
/** Open and close nothing but themselves. */
const INLINE = setOf('a b br code em i img small span strong sub sup u');
const BLOCKS = setOf('blockquote div h1 h2 h3 h4 h5 h6 li ol p ul');
/** Blocks that hold no other. */
const LINES = setOf('h1 h2 h3 h4 h5 h6 p');
/** Deeper markup is not plain. */
const MAX_DEPTH = 100;

/** A tag in lower case, its attributes in double quotes and with nothing left out. */
const TAG = /<(?:\/([a-z][a-z\d]{0,9})>|([a-z][a-z\d]{0,9})((?:[ \n\t]+[a-z]+="[^"<>]*")*)[ \n\t]*(\/?)>)/y;
const ATTRIBUTE = /([a-z]+)="([^"<>]*)"/g;

/**
 * Tells of markup that every parser reads alike: the commonest elements, each closed where it should be, nothing else with a "<". False, perhaps after some of it was told,
 * for any other, which is most often not markup of a publishing system. Linear in time.
 */
export function readPlainMarkup(html: string, handler: Required<TagHandler>): boolean {
  const open: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', from)) {
    if (at > from) handler.ontext(decoded(html, from, at));
    TAG.lastIndex = at;
    const tag = TAG.exec(html);
    if (tag === null || !readTag(tag, open, handler)) return false;
    from = at + tag[0].length;
  }
  if (from < html.length) handler.ontext(decoded(html, from, html.length));
  return open.length === 0;
}

function decoded(html: string, from: number, to: number): string {
  const text = html.slice(from, to);
  return text.includes('&') ? decodeHTML(text) : text;
}

function readTag(
  [, end, start = '', attributes = '', slash]: RegExpExecArray,
  open: string[],
  handler: TagHandler,
): boolean {
  if (end !== undefined) {
    if (open.pop() !== end) return false;
    handler.onclosetag(end);
    return true;
  }
  const isVoid = VOID.has(start);
  if (!mayOpen(start, open) || (slash === '/' && !isVoid)) return false;
  handler.onopentag(start, attributes === '' ? {} : attributesIn(attributes));
  if (isVoid) handler.onclosetag(start);
  else open.push(start);
  return true;
}

/** A block closes the paragraph or heading around it, an item or a link the one before it (HTML standard): these are left to a parser. */
function mayOpen(tag: string, open: readonly string[]): boolean {
  if (open.length >= MAX_DEPTH) return false;
  if (INLINE.has(tag)) return tag !== 'a' || !open.includes('a');
  const top = open.at(-1);
  return BLOCKS.has(tag) && !LINES.has(top ?? '') && !(tag === 'li' && top === 'li');
}

/** The first of a name counts. */
function attributesIn(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(ATTRIBUTE))
    if (!Object.hasOwn(attributes, name)) attributes[name] = value.includes('&') ? decodeHTMLAttribute(value) : value;
  return attributes;
}
