import { isElsewhere } from '../html/furniture.ts';
import type { PageBlock, RenderedPage } from '../html/render-blocks.ts';
import { type PageElement, textOf } from '../html/tree.ts';
import { afterWrittenBy, beginsLikeByline, looksLikeName, namesFrom, unique } from './author-names.ts';
import { findDates } from './date-text.ts';
import { findArticleObject, isObject, type JsonObject } from './json-ld.ts';
import { metaOf, type PageHead } from './read-head.ts';

/** Where a byline is looked for, and the outlet whose name is none. */
export interface BylineContext {
  readonly head: PageHead;
  readonly page: RenderedPage;
  /** Index of the block that prints the headline. */
  readonly titleIndex?: number | undefined;
  readonly outlet?: string | undefined;
}

/** The names of the authors of a page's article, as printed, without "by", roles and addresses; empty where the page names none. */
export function findByline({ head, page, titleIndex, outlet }: BylineContext): string[] {
  const sources: (() => string[])[] = [
    () => namesOfObject(findArticleObject(head.jsonLd), head.jsonLd),
    () =>
      namesFrom(
        metaOf(
          head,
          'author',
          'article:author',
          'dc.creator',
          'dcterms.creator',
          'parsely-author',
          'sailthru.author',
          'byl',
          'cxenseparse:author',
          'citation_author',
        ),
      ),
    () => markedNames(head.marked),
    () => printedNames(page, titleIndex),
  ];
  let outlets: string[] = [];
  for (const source of sources) {
    const names = source();
    // An outlet that signs for its authors is what is left where no page element names one.
    const people = names.filter(name => !isOutlet(name, outlet));
    if (people.length > 0) return people;
    if (outlets.length === 0) outlets = names;
  }
  return outlets;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function isOutlet(name: string, outlet: string | undefined): boolean {
  if (outlet === undefined) return false;
  const [a, b] = [bare(name), bare(outlet)];
  return a === b || (a.length > 2 && b.startsWith(a)) || (b.length > 2 && a.startsWith(b));
}

/** The authors that a JSON-LD object names, itself or by reference to another object of `all`. */
export function namesOfObject(object: JsonObject | undefined, all: readonly JsonObject[]): string[] {
  const authors = object?.author ?? object?.creator;
  const list = Array.isArray(authors) ? authors : [authors];
  const names = list.flatMap(author => {
    if (typeof author === 'string') return namesFrom(author);
    if (!isObject(author)) return [];
    const target =
      author.name === undefined && typeof author['@id'] === 'string'
        ? all.find(o => o['@id'] === author['@id'] && o.name !== undefined)
        : author;
    const name = target?.name;
    return (Array.isArray(name) ? name : [name]).flatMap(n => (typeof n === 'string' ? namesFrom(n) : []));
  });
  return unique(names);
}

function markedNames(marked: readonly PageElement[]): string[] {
  const authors = marked.filter(
    e =>
      (/^author$/i.test(e.attributes.itemprop ?? '') || /\bauthor\b/i.test(e.attributes.rel ?? '')) && !isElsewhere(e),
  );
  return unique(authors.slice(0, 4).flatMap(e => namesFrom(e.attributes.content ?? textOf(e, 200))));
}

const BYLINE_HINTS =
  /(?:^|[\s_-])(?:byline|bylines|authors?|autor|autoren|auteur|post-author|entry-author|article-author|author-name|vcard|fn|writer|creator|username)(?:$|[\s_\d-])/;
/** Blocks around the headline in which bylines stand. */
const NEAR_TITLE = 10;
/** Longer lines are sentences. */
const MAX_BYLINE_CHARS = 160;
/** Blocks looked at; bylines stand on top. */
const MAX_BLOCKS = 3000;

function printedNames(page: RenderedPage, titleIndex: number | undefined): string[] {
  let weak: string[] = [];
  for (const [index, block] of page.blocks.slice(0, MAX_BLOCKS).entries()) {
    if (block.text.length > MAX_BYLINE_CHARS || isElsewhere(block.element)) continue;
    const isNear = titleIndex !== undefined && index > titleIndex - 4 && index <= titleIndex + NEAR_TITLE;
    const linked = linkedNames(block);
    const named = isBylineElement(block.element) ? (linked.length > 0 ? linked : namesFrom(block.text)) : [];
    const names = named.length > 0 || !isNear ? named : nearbyNames(block.text);
    if (names.length > 0) return names;
    if (weak.length === 0) weak = linked.length > 0 ? linked : namesFrom(afterWrittenBy(block.text));
  }
  return weak;
}

/** The names in a line beside the headline: after "by", or beside the date. */
function nearbyNames(text: string): string[] {
  const date = findDates(text.slice(0, 100))[0];
  if (!beginsLikeByline(text) && date === undefined) return [];
  const rest =
    date === undefined
      ? text
      : `${text.slice(0, date.start)} | ${text.slice(date.end)}`.replace(/^[\s|–—-]+|[\s|–—-]+$/gu, '');
  const names = namesFrom(rest);
  return names.every(looksLikeName) ? names : [];
}

function isBylineElement(element: PageElement): boolean {
  return BYLINE_HINTS.test(element.hints) || BYLINE_HINTS.test(element.parent?.hints ?? '');
}

/** Addresses of authors' own pages, as publishing systems make them. */
const AUTHOR_PAGE = /\/(?:authors?|autor(?:en|es)?|auteurs?|redakteure?|skribent|staff|profile?|byline)\/[^/?#]{2,}/i;

const linkedNames = ({ links, text }: PageBlock): string[] =>
  unique(
    links
      .filter(l => AUTHOR_PAGE.test(l.url))
      .slice(0, 6)
      .flatMap(l => namesFrom(text.slice(l.start, l.end))),
  );
