import { isElsewhere } from '../html/furniture.ts';
import { type PageElement, textOf } from '../html/tree.ts';
import { namesFrom, unique } from './author-names.ts';
import { findArticleObject, isObject, type JsonObject, typesOf } from './json-ld.ts';
import { metaOf, type PageHead } from './read-head.ts';

/** Meta names of authors: Open Graph, Dublin Core, and the conventions of analytics and archives. */
const AUTHOR_METAS = [
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'articleauthor',
  'article.author',
  'citation_author',
];

/** Authors that one place of a page states. */
export interface StatedAuthors {
  readonly names: readonly string[];
  /** The page says that they are an organisation. */
  readonly isOrganization: boolean;
}

/** The authors that a page states for machines, a list for each place, the most trusted first; places without names are left out. */
export function statedAuthors(head: PageHead): StatedAuthors[] {
  const object = findArticleObject(head.jsonLd);
  const lists = [
    { names: namesOfObject(object, head.jsonLd), isOrganization: isByOrganization(object) },
    ...AUTHOR_METAS.map(name => ({ names: namesFrom(metaOf(head, name), STATED), isOrganization: false })),
    { names: parselyNames(head), isOrganization: false },
    { names: markedNames(head.marked), isOrganization: false },
  ];
  return lists.filter(({ names }) => names.length > 0);
}

const STATED = { isStated: true } as const;

const parselyNames = (head: PageHead): string[] =>
  unique((head.metas.get('parsely-author') ?? []).flatMap(name => namesFrom(name, STATED)));

const MAX_AUTHORS = 24;

/** The values of a property, lists inside lists taken apart. */
function authorsOf(object: JsonObject | undefined): unknown[] {
  const authors = object?.author ?? object?.creator;
  return [authors].flat(3).slice(0, MAX_AUTHORS);
}

/** The authors that a JSON-LD object names, itself or by reference to another object of `all`. */
export function namesOfObject(object: JsonObject | undefined, all: readonly JsonObject[]): string[] {
  const names = authorsOf(object).flatMap(author => {
    if (typeof author === 'string') return namesFrom(author, STATED);
    if (!isObject(author)) return [];
    const target =
      author.name === undefined && typeof author['@id'] === 'string'
        ? all.find(o => o['@id'] === author['@id'] && o.name !== undefined)
        : author;
    return [target?.name].flat().flatMap(name => (typeof name === 'string' ? namesFrom(name, STATED) : []));
  });
  return unique(names);
}

function isByOrganization(object: JsonObject | undefined): boolean {
  const authors = authorsOf(object).filter(isObject);
  return authors.length > 0 && authors.every(a => typesOf(a).some(type => /Organization$|^Corporation$/.test(type)));
}

/** Names in the first marked element, and in those that stand in one place with it. */
function markedNames(marked: readonly PageElement[]): string[] {
  const authors = marked.filter(
    e =>
      (/^author$/i.test(e.attributes.itemprop ?? '') || /\bauthor\b/i.test(e.attributes.rel ?? '')) && !isElsewhere(e),
  );
  const place = authors[0]?.parent?.parent;
  const together = authors.filter(e => [e.parent, e.parent?.parent, e.parent?.parent?.parent].includes(place));
  return unique(together.slice(0, 6).flatMap(e => namesFrom(e.attributes.content ?? textOf(e, 200), STATED)));
}
