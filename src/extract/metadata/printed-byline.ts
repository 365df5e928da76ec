import { isElsewhere } from '../html/furniture.ts';
import type { PageBlock, RenderedPage } from '../html/render-blocks.ts';
import type { PageElement } from '../html/tree.ts';
import * as names from './author-names.ts';
import { findDates } from './date-text.ts';

/** Names that a page prints, by how surely they are its author's. */
export interface PrintedByline {
  /** Beside the headline. */
  readonly near: readonly string[];
  /** In an element named for it, or after "Author:", elsewhere. */
  readonly named: readonly string[];
  /** After "by", linked to a page of their own, or alone under the text. */
  readonly weak: readonly string[];
  /** In elements named for authors: desks, accounts and the outlet itself. */
  readonly others: readonly string[];
  /** What looks like a name and stands alone on a line under the headline. */
  readonly alone: readonly string[];
}

const BYLINE_HINTS =
  /(?:^|[\s_-])(?:byline|bylines|authors?|autor|autoren|auteur|redakteur|journalist|reporter|post-author|entry-author|article-author|author-name|vcard|fn|writer|creator|username)(?:$|[\s_\d-])/;
/** Blocks around the headline in which bylines stand. */
const NEAR_TITLE = 12;
const BEFORE_TITLE = 4;
/** Blocks under the headline that are its own whatever their class says. */
const UNDER_TITLE = 5;
/** Longer lines are sentences. */
const MAX_BYLINE_CHARS = 160;
/** Blocks looked at; bylines stand on top. */
const MAX_BLOCKS = 3000;

interface Found extends PrintedByline {
  near: readonly string[];
  named: readonly string[];
  weak: readonly string[];
  others: readonly string[];
  alone: readonly string[];
}

/** Looks for bylines on a page whose headline is printed by the block `titleIndex`. A name that `isOther` holds for that of an outlet or desk is no author. */
export function findPrintedByline(
  page: RenderedPage,
  titleIndex: number | undefined,
  isOther: (name: string) => boolean,
): PrintedByline {
  const found: Found = { near: [], named: [], weak: [], others: [], alone: [] };
  let nearScore = 0;
  for (const [index, block] of page.blocks.slice(0, MAX_BLOCKS).entries()) {
    if (block.text.length > MAX_BYLINE_CHARS || index === titleIndex) continue;
    const distance = titleIndex === undefined ? Number.POSITIVE_INFINITY : index - titleIndex;
    if (nearScore > 0 && distance > NEAR_TITLE) break;
    const isUnder = distance > 0 && distance <= UNDER_TITLE;
    if (!isUnder && isElsewhere(block.element)) continue;
    const isNear = distance >= -BEFORE_TITLE && distance <= NEAR_TITLE;
    const reading = readBlock(block, isNear);
    const people = reading.names.filter(name => !isOther(name));
    if (isNear && people.length > 0 && reading.score > nearScore) {
      found.near = people;
      nearScore = reading.score;
    } else if (people.length > 0 && found[reading.place].length === 0) found[reading.place] = people;
    if ((reading.place === 'named' || isNear) && people.length === 0 && found.others.length === 0)
      found.others = reading.names;
    if (isUnder && isAlone(block)) found.alone = [...found.alone, block.text.replace(/(?<![\s|,·])[\s|,·]+$/, '')];
    if (found.weak.length === 0 && isSignature(page.blocks, index) && !isOther(block.text)) found.weak = [block.text];
  }
  return found;
}

interface BlockReading {
  readonly names: readonly string[];
  readonly place: 'named' | 'weak';
  readonly score: number;
}

/** The names of a block, and how much speaks for their being a byline: the element's class, a word, a link to an author's page, the form of the names. */
function readBlock(block: PageBlock, isNear: boolean): BlockReading {
  const { text } = block;
  const linked = linkedNames(block);
  const isNamed = isBylineElement(block.element);
  const found = linked.length > 0 ? linked : isNamed ? namedNames(text, isNear) : plainNames(text, isNear);
  if (found.length === 0) return { names: [], score: 0, place: 'weak' };
  const isByline = text.split(PART_BORDER).some(names.beginsLikeByline);
  const score =
    (isNamed ? 2 : 0) +
    (isByline ? 2 : 0) +
    (linked.length > 0 ? 2 : 0) +
    (found.some(names.looksLikeName) ? 1.5 : 0) +
    0.5;
  return { names: found, score, place: isNamed || names.isLabelledByline(text) ? 'named' : 'weak' };
}

const PART_BORDER = /(?<!\s)\s*[|•·]\s*/;

/** The names in an element named for them; far from the headline such elements hold much else. */
function namedNames(text: string, isNear: boolean): string[] {
  const found = names.namesFrom(text, { isStated: true });
  return isNear || names.beginsLikeByline(text)
    ? found
    : found.filter(name => names.looksLikeName(name) || names.isRole(name));
}

/** The names in a line that nothing marks: after "by", or beside the headline beside a date. */
function plainNames(text: string, isNear: boolean): string[] {
  const written = names.afterWrittenBy(text);
  if (written !== undefined) return names.namesFrom(written);
  const isByline = names.beginsLikeByline(text);
  if (text.length > 60 && /[.!?]$/.test(text) && !names.isLabelledByline(text)) return [];
  if (!isByline && !(isNear && findDates(text.slice(0, 100)).length > 0)) return [];
  const part = isByline ? text : (text.split(PART_BORDER).find(names.beginsLikeByline) ?? text);
  const found = names.namesFrom(part);
  if (names.beginsLikeByline(part)) return names.couldBeName(found[0] ?? '') ? found.filter(names.couldBeName) : [];
  return found.every(names.looksLikeName) ? found : [];
}

/** Letters of a paragraph under which a name alone is a signature. */
const MIN_PROSE_CHARS = 80;

/** True for a paragraph that is nothing but a name, between the last paragraph of a text and what is none. */
function isSignature(blocks: readonly PageBlock[], index: number): boolean {
  const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (before === undefined || block === undefined || block.kind !== 'paragraph' || block.standing === 'furniture')
    return false;
  if (!names.looksLikeName(block.text) || block.linkChars > 0 || block.element.parent !== before.element.parent)
    return false;
  const isLast =
    after === undefined || after.element.parent !== block.element.parent || after.text.length < MIN_PROSE_CHARS;
  return isLast && before.kind === 'paragraph' && before.text.length >= MIN_PROSE_CHARS;
}

const isAlone = ({ text, kind, linkChars }: PageBlock): boolean =>
  kind === 'paragraph' &&
  linkChars === 0 &&
  text.length < 40 &&
  names.looksLikeName(text.replace(/(?<![\s|,·])[\s|,·]+$/, ''));

const isBylineElement = (element: PageElement): boolean =>
  element.tag === 'byline' || BYLINE_HINTS.test(element.hints) || BYLINE_HINTS.test(element.parent?.hints ?? '');

/** Addresses of authors' own pages, as publishing systems make them. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|in|a)?|auteurs?|redakteure?|redaktion|skribent(?:er)?|staff|profile?s?|byline|reporters?|periodistas?|journalistes?|journalists?|contributors?|writers?|columnists?|redactie|user)\/[^/?#]{2,}/i;

const linkedNames = ({ links, text }: PageBlock): string[] =>
  names.unique(
    links
      .filter(l => AUTHOR_PAGE.test(l.url))
      .slice(0, 6)
      .flatMap(l => names.namesFrom(text.slice(l.start, l.end), { isStated: true })),
  );
