import { getDomain } from 'tldts';
import { foldSpaces } from '../../../lib/text.ts';
import { unique } from '../../../lib/unique.ts';
import type { Enclosure, Entry, Feed, ParsedFeed } from '../../../model/feed.ts';
import { htmlOf, lineOf, titleOf } from '../../common/content.ts';
import { entryId } from '../../common/entry-id.ts';
import {
  absoluteAddress,
  addressOf,
  atomPerson,
  compact,
  dateIn,
  enclosureOf,
  languageIn,
  personName,
} from '../../common/fields.ts';
import { locationOf } from '../../common/location.ts';
import { creditedAuthors, itemPicture } from '../../common/media.ts';
import { pollingOf } from '../../common/polling.ts';
import type { Reading } from '../../common/reading.ts';
import { relationsOf } from '../../common/relations.ts';
import { commentCountOf, inReplyToOf } from '../../common/threading.ts';
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
export function adaptRss(root: XmlElement, reading: Reading): ParsedFeed {
  const channel = root.name === 'channel' ? root : (findChild(root, 'channel') ?? root);
  const items = [
    ...childrenOf(channel, 'item', 'entry', 'atom:entry'),
    ...(channel === root ? [] : childrenOf(root, 'item', 'entry')),
  ];
  return { feed: adaptChannel(channel, root, reading), entries: items.map(item => adaptItem(item, reading)) };
}

function adaptChannel(channel: XmlElement, root: XmlElement, reading: Reading): Feed {
  return compact({
    format: root.name === 'rdf' || root.name === 'rdf:rdf' ? ('rdf' as const) : ('rss' as const),
    title: titleOf(findChild(channel, ...TITLE)),
    description: htmlOf(findChild(channel, ...DESCRIPTION), reading),
    link: linkOf(channel, reading),
    language: languageIn(channel, 'language', 'dc:language'),
    ...relationsOf(channel, reading),
    polling: pollingOf(channel),
    updated: dateIn(channel, ['lastbuilddate', 'pubdate', 'dc:date', ...UPDATED, 'date'], reading),
  });
}

function linkOf(element: XmlElement, reading: Reading): string | undefined {
  for (const link of childrenOf(element, 'link')) {
    const address = addressOf(lineOf(link) ?? (isAlternate(link) ? link.attributes.href : undefined), link, reading);
    if (address) return address;
  }
  const atom = childrenOf(element, 'atom:link').find(isAlternate);
  return atom && addressOf(atom.attributes.href, atom, reading);
}

const isAlternate = ({ attributes }: XmlElement): boolean => (attributes.rel ?? 'alternate') === 'alternate';

function adaptItem(item: XmlElement, reading: Reading): Entry {
  const guid = findChild(item, 'guid', 'id', 'atom:id');
  const address =
    addressOf(lineOf(findChild(item, 'feedburner:origlink')), item, reading) ??
    linkOf(item, reading) ??
    permalinkOf(guid);
  const inside = readingInside(address, reading);
  const title = titleOf(findChild(item, ...TITLE));
  const content = htmlOf(findChild(item, ...CONTENT), inside);
  const summary = htmlOf(findChild(item, ...SUMMARY), inside);
  const published = dateIn(item, PUBLISHED, reading);
  return compact({
    id: entryId({
      guid: lineOf(guid) ?? (foldSpaces(item.attributes['rdf:about'] ?? '') || undefined),
      url: address,
      title,
      date: lineOf(findChild(item, ...PUBLISHED)),
      content: content ?? summary,
    }),
    url: address,
    title,
    summary,
    content,
    authors: authorsOf(item),
    published,
    updated: dateIn(item, [...UPDATED, 'lastbuilddate'], reading),
    categories: categoriesOf(item),
    language: languageIn(item, 'language', 'dc:language'),
    enclosures: enclosuresOf(item, reading),
    source: sourceOf(item, reading),
    location: locationOf(item),
    inReplyTo: inReplyToOf(item, reading),
    commentCount: commentCountOf(item),
    image: itemPicture(item, reading),
  });
}

/**
 * How addresses inside an item are read: where the feed is served by another site than the item's (FeedBurner), or from nowhere, those that are relative are meant
 * relative to the item's page.
 */
function readingInside(address: string | undefined, reading: Reading): Reading {
  const page = URL.parse(address ?? '');
  const feed = URL.parse(reading.url ?? '');
  if (page === null || !/^https?:$/.test(page.protocol)) return reading;
  if (feed !== null && (page.host === feed.host || getDomain(page.host) === getDomain(feed.host))) return reading;
  return { ...reading, url: page.href };
}

/** rssboard.org/rss-specification: a guid is an address unless it says that it is none. One with blanks has swallowed what stood behind it. */
function permalinkOf(guid: XmlElement | undefined): string | undefined {
  const line = lineOf(guid);
  return guid?.attributes.ispermalink !== 'false' && line && /^https?:\/\/\S+$/i.test(line)
    ? absoluteAddress(line, undefined)
    : undefined;
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
  const names = ordered.flatMap(c => (persons.includes(c) ? atomPerson(c) : personName(lineOf(c) ?? '')) ?? []);
  return unique(names.length > 0 ? names : creditedAuthors(item));
}

function categoriesOf(item: XmlElement): string[] {
  const elements = childrenOf(item, 'category', 'dc:subject', 'atom:category', 'media:category', 'itunes:category');
  const terms = elements.map(e => lineOf(e) ?? e.attributes.term ?? e.attributes.text ?? '');
  const keywords = childrenOf(item, 'itunes:keywords', 'media:keywords').flatMap(e => (lineOf(e) ?? '').split(','));
  return unique([...terms, ...keywords].map(foldSpaces).filter(term => term !== ''));
}

function enclosuresOf(item: XmlElement, reading: Reading): Enclosure[] {
  const groups = childrenOf(item, 'media:group').flatMap(group => childrenOf(group, 'media:content'));
  const links = childrenOf(item, 'atom:link', 'link').filter(link => link.attributes.rel === 'enclosure');
  return [...childrenOf(item, 'enclosure', 'media:content'), ...groups, ...links].flatMap(element => {
    const { attributes } = element;
    const address = addressOf(attributes.url ?? attributes.href, element, reading);
    return enclosureOf(address, attributes.type, attributes.length ?? attributes.filesize);
  });
}

function sourceOf(item: XmlElement, reading: Reading): Entry['source'] {
  const source = findChild(item, 'source', 'atom:source', 'dc:source');
  if (source === undefined) return undefined;
  const title = titleOf(findChild(source, 'title', 'atom:title')) ?? titleOf(source);
  const address = addressOf(source.attributes.url, source, reading);
  return title || address ? compact({ title, url: address }) : undefined;
}
