import { foldSpaces, normalizeText } from '../../lib/text.ts';
import type { Link } from '../../model/article.ts';
import type { LineMark, PageLine } from './page.ts';
import { joinWrapped, type RawLine } from './unwrap.ts';

const HEADING = /^#{1,6}\s+(?=\S)/;
const BULLET = /^[•‣▪◦●*]\s+(?=\S)/;
const HYPHEN = /^-\s+(?=\S)/;
const NUMBERED = /^\d{1,2}[.)]\s+(?=\p{Lu})/u;
const QUOTED = /^>\s?(?=\S)/;
const RULE = /^(?:[-=_*~#—–•.·]\s?){3,}$/;

/**
 * The lines of a plain text: canonical, wrapped lines put together again, rules ("-----") taken for empty lines. Marks of plain text (a bullet, "#"
 * or ">" before a line) are removed and kept as `mark`; tags of links become links.
 */
export function readLines(text: string): PageLine[] {
  const lines: PageLine[] = [];
  for (const raw of withBorders(joinWrapped(rawLines(text)))) {
    const { mark, text: marked } = readMark(raw.text, lines.at(-1));
    const { text: plain, links } = readLinks(marked);
    if (plain !== '') lines.push({ text: plain, links, isAfterBlank: raw.isAfterBlank, ...(mark && { mark }) });
  }
  return lines;
}

/** In a text without empty lines every line is a block of its own: nothing is known of what belongs together. */
function withBorders(lines: readonly RawLine[]): readonly RawLine[] {
  const borders = lines.slice(1).filter(line => line.isAfterBlank).length;
  return borders > lines.length / 20 ? lines : lines.map(line => ({ ...line, isAfterBlank: true }));
}

function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let isAfterBlank = true;
  for (const part of normalizeText(text).split('\n')) {
    const line = foldSpaces(part);
    if (line === '' || RULE.test(line)) {
      isAfterBlank = true;
      continue;
    }
    lines.push({ text: line, isAfterBlank });
    isAfterBlank = false;
  }
  return lines;
}

/** A hyphen opens a list item only in a list that a colon or a marked heading announced: elsewhere it is a dialogue dash. The figure of a numbered item stays. */
function readMark(text: string, before: PageLine | undefined): { text: string; mark?: LineMark } {
  if (HEADING.test(text)) return { text: text.replace(HEADING, ''), mark: 'heading' };
  if (BULLET.test(text)) return { text: text.replace(BULLET, ''), mark: 'list-item' };
  if (QUOTED.test(text)) return { text: text.replace(QUOTED, ''), mark: 'quote' };
  const isInList =
    before !== undefined && (before.mark === 'list-item' || before.mark === 'heading' || before.text.endsWith(':'));
  if (isInList && HYPHEN.test(text)) return { text: text.replace(HYPHEN, ''), mark: 'list-item' };
  return NUMBERED.test(text) && (isInList || /^1[.)]/.test(text)) ? { text, mark: 'list-item' } : { text };
}

/** Lengths are bounded so that a damaged tag costs no more than its own line. */
const ANCHOR = /<a\s[^<>]{0,200}?href\s{0,3}=\s{0,3}["']?([^"'\s<>]{1,2000})[^<>]{0,300}>([^<>]{0,500})<\/a>/gi;
const ADDRESS = /(?<![\p{L}\p{N}"'=(])https?:\/\/[^\s<>"'”»]{2,2000}/giu;

/** Takes the tags of links out of a line; addresses printed in full become links of themselves. */
function readLinks(line: string): { text: string; links: Link[] } {
  if (!/<a\s|https?:/i.test(line)) return { text: line, links: [] };
  const links: Link[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(ANCHOR)) {
    text += line.slice(from, match.index);
    const [whole, url = '', words = ''] = match;
    if (words !== '') links.push({ start: text.length, end: text.length + words.length, url });
    text += words;
    from = match.index + whole.length;
  }
  text += line.slice(from);
  if (text !== text.trim()) return { text: line, links: [] };
  // Both come in the order of the text: one walk finds the addresses that stand inside the words of a link.
  const tagged = links.length;
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const url = match[0].replace(/(?<![.,;:!?)\]])[.,;:!?)\]]+$/, '');
    const end = match.index + url.length;
    for (; at < tagged && (links[at]?.end ?? 0) <= match.index; at++);
    if (at === tagged || (links[at]?.start ?? 0) >= end) links.push({ start: match.index, end, url });
  }
  return { text, links: links.sort((a, b) => a.start - b.start) };
}
