import { unique } from '../../../lib/unique.ts';
import type { Enclosure, Entry, Feed, ParsedFeed } from '../../../model/feed.ts';
import { htmlOf, lineOf, titleOf } from '../../common/content.ts';
import { entryId } from '../../common/entry-id.ts';
import { addressOf, atomPerson, compact, dateIn, languageIn, personName } from '../../common/fields.ts';
import { childrenOf, findChild, type XmlElement } from '../../xml/xml-element.ts';

// The elements that may hold a field, those that say it best first.
const TITLE = ['title', 'dc:title', 'atom:title', 'media:title', 'itunes:title'];
const DESCRIPTION =
  'description tagline subtitle dc:description itunes:summary itunes:subtitle atom:subtitle atom:tagline'.split(' ');
const CONTENT = 'content:encoded content atom:content xhtml:body body xhtml:div fullitem itunes:summary'.split(' ');
const SUMMARY = 'description summary atom:summary dc:description itunes:subtitle abstract media:description'.split(' ');
const PUBLISHED = 'pubdate dcterms:issued dcterms:created dc:date atom:published published issued date created'.split(
  ' ',
);
const UPDATED = ['atom:updated', 'updated', 'dcterms:modified', 'modified'];

/** RSS 0.9x, 1.0 (RDF) and 2.0: rssboard.org/rss-specification, web.resource.org/rss/1.0/spec. Items may stand beside the channel or in it. */
export function adaptRss(root: XmlElement, url: string | undefined): ParsedFeed {
  const channel = root.name === 'channel' ? root : (findChild(root, 'channel') ?? root);
  const items = [
    ...childrenOf(channel, 'item', 'entry', 'atom:entry'),
    ...(channel === root ? [] : childrenOf(root, 'item', 'entry')),
  ];
  return { feed: adaptChannel(channel, root, url), entries: items.map(item => adaptItem(item, url)) };
}

function adaptChannel(channel: XmlElement, root: XmlElement, url: string | undefined): Feed {
  return compact({
    format: root.name === 'rdf' || root.name === 'rdf:rdf' ? ('rdf' as const) : ('rss' as const),
    title: titleOf(findChild(channel, ...TITLE)),
    description: htmlOf(findChild(channel, ...DESCRIPTION), url),
    link: linkOf(channel, url),
    language: languageIn(channel, 'language', 'dc:language'),
    updated: dateIn(channel, 'lastbuilddate', 'pubdate', 'dc:date', ...UPDATED, 'date'),
  });
}

function linkOf(element: XmlElement, url: string | undefined): string | undefined {
  for (const link of childrenOf(element, 'link')) {
    const address = addressOf(lineOf(link) ?? (isAlternate(link) ? link.attributes.href : undefined), link, url);
    if (address) return address;
  }
  const atom = childrenOf(element, 'atom:link').find(isAlternate);
  return atom && addressOf(atom.attributes.href, atom, url);
}

const isAlternate = ({ attributes }: XmlElement): boolean => (attributes.rel ?? 'alternate') === 'alternate';

function adaptItem(item: XmlElement, url: string | undefined): Entry {
  const guid = findChild(item, 'guid', 'id', 'atom:id');
  const address =
    addressOf(lineOf(findChild(item, 'feedburner:origlink')), item, url) ?? linkOf(item, url) ?? permalinkOf(guid);
  const title = titleOf(findChild(item, ...TITLE));
  const content = htmlOf(findChild(item, ...CONTENT), url);
  const summary = htmlOf(findChild(item, ...SUMMARY), url);
  const published = dateIn(item, ...PUBLISHED);
  return compact({
    id: entryId({
      guid: lineOf(guid) ?? item.attributes['rdf:about'],
      url: address,
      title,
      content: content ?? summary,
      published,
    }),
    url: address,
    title,
    summary,
    content,
    authors: authorsOf(item),
    published,
    updated: dateIn(item, ...UPDATED, 'lastbuilddate'),
    categories: categoriesOf(item),
    language: languageIn(item, 'language', 'dc:language'),
    enclosures: enclosuresOf(item, url),
    source: sourceOf(item, url),
  });
}

/** rssboard.org/rss-specification: a guid is an address unless it says that it is none. */
function permalinkOf(guid: XmlElement | undefined): string | undefined {
  const line = lineOf(guid);
  return guid?.attributes.ispermalink !== 'false' && line && /^https?:\/\//i.test(line) ? line : undefined;
}

function authorsOf(item: XmlElement): string[] {
  const simple = childrenOf(
    item,
    'dc:creator',
    'dc:author',
    'itunes:author',
    'managingeditor',
    'creator',
    'dc:contributor',
  );
  const persons = childrenOf(item, 'author', 'atom:author', 'contributor', 'atom:contributor');
  const ordered = item.children.filter(
    (c): c is XmlElement => c.kind === 'element' && (simple.includes(c) || persons.includes(c)),
  );
  return unique(ordered.flatMap(c => (persons.includes(c) ? atomPerson(c) : personName(lineOf(c) ?? '')) ?? []));
}

function categoriesOf(item: XmlElement): string[] {
  const elements = childrenOf(item, 'category', 'dc:subject', 'atom:category', 'media:category', 'itunes:category');
  const terms = elements.map(e => lineOf(e) ?? e.attributes.term ?? e.attributes.text ?? '');
  const keywords = childrenOf(item, 'itunes:keywords', 'media:keywords').flatMap(e => (lineOf(e) ?? '').split(','));
  return unique([...terms, ...keywords].map(term => term.trim()).filter(term => term !== ''));
}

function enclosuresOf(item: XmlElement, url: string | undefined): Enclosure[] {
  const groups = childrenOf(item, 'media:group').flatMap(group => childrenOf(group, 'media:content'));
  const links = childrenOf(item, 'atom:link', 'link').filter(link => link.attributes.rel === 'enclosure');
  return [...childrenOf(item, 'enclosure', 'media:content'), ...groups, ...links].flatMap(element => {
    const { attributes } = element;
    const address = addressOf(attributes.url ?? attributes.href, element, url);
    const length = Number.parseInt(attributes.length ?? attributes.filesize ?? '', 10);
    return address
      ? [compact({ url: address, type: attributes.type, length: Number.isNaN(length) ? undefined : length })]
      : [];
  });
}

function sourceOf(item: XmlElement, url: string | undefined): Entry['source'] {
  const source = findChild(item, 'source', 'atom:source', 'dc:source');
  if (source === undefined) return undefined;
  const title = titleOf(findChild(source, 'title', 'atom:title')) ?? titleOf(source);
  const address = addressOf(source.attributes.url, source, url);
  return title || address ? compact({ title, url: address }) : undefined;
}
