import { foldSpaces } from '../../../lib/text.ts';
import { unique } from '../../../lib/unique.ts';
import type { Enclosure, Entry, Feed, ParsedFeed } from '../../../model/feed.ts';
import { htmlOf, lineOf, titleOf } from '../../common/content.ts';
import { entryId } from '../../common/entry-id.ts';
import { addressOf, atomPerson, compact, dateIn, enclosureOf, languageIn, personName } from '../../common/fields.ts';
import { locationOf } from '../../common/location.ts';
import { creditedAuthors, itemPicture } from '../../common/media.ts';
import { pollingOf } from '../../common/polling.ts';
import type { Reading } from '../../common/reading.ts';
import { relationsOf } from '../../common/relations.ts';
import { commentCountOf, inReplyToOf } from '../../common/threading.ts';
import { childrenOf, findChild, type XmlElement } from '../../xml/xml-element.ts';

const PUBLISHED = ['published', 'issued', 'created', 'dcterms:issued', 'dcterms:created', 'pubdate', 'dc:date'];
const UPDATED = ['updated', 'modified', 'dcterms:modified'];

/** Atom 1.0 (RFC 4287) and 0.3; a lone `entry` is a feed of one. */
export function adaptAtom(root: XmlElement, reading: Reading): ParsedFeed {
  const isEntry = root.name.endsWith('entry');
  const entries = isEntry ? [root] : childrenOf(root, 'entry', 'item', 'atom:entry');
  return {
    feed: isEntry ? { format: 'atom' } : adaptFeed(root, reading),
    entries: entries.map(entry => adaptEntry(entry, root, reading)),
  };
}

function adaptFeed(root: XmlElement, reading: Reading): Feed {
  return compact({
    format: 'atom' as const,
    title: titleOf(findChild(root, 'title', 'dc:title')),
    description: htmlOf(
      findChild(
        root,
        'subtitle',
        'tagline',
        'info',
        'description',
        'dc:description',
        'itunes:summary',
        'itunes:subtitle',
      ),
      reading,
    ),
    link: linkOf(root, reading),
    language: languageIn(root, 'language', 'dc:language'),
    ...relationsOf(root, reading),
    polling: pollingOf(root),
    updated: dateIn(root, ['updated', 'modified', 'dcterms:modified', 'dc:date', 'published', 'issued'], reading),
  });
}

/** The address of the page: the link to the alternate, HTML before others; where there is none, any link but those to the feed itself and its parts. */
function linkOf(element: XmlElement, reading: Reading): string | undefined {
  const links = childrenOf(element, 'link', 'atom:link');
  const relation = (link: XmlElement): string => (link.attributes.rel ?? 'alternate').toLowerCase();
  const alternates = links.filter(link => relation(link) === 'alternate');
  const chosen =
    alternates.find(link => /html/.test(link.attributes.type ?? 'text/html')) ??
    alternates[0] ??
    links.find(
      link =>
        !/^(?:self|enclosure|edit|hub|next|previous|prev|first|last|replies|related|via|service\.|license|search|icon)/.test(
          relation(link),
        ),
    );
  return chosen && addressOf(chosen.attributes.href ?? lineOf(chosen), chosen, reading);
}

function adaptEntry(entry: XmlElement, root: XmlElement, reading: Reading): Entry {
  const guid = lineOf(findChild(entry, 'id', 'guid', 'dc:identifier'));
  const address = addressOf(lineOf(findChild(entry, 'feedburner:origlink')), entry, reading) ?? linkOf(entry, reading);
  const title = titleOf(findChild(entry, 'title', 'dc:title', 'media:title'));
  const content = htmlOf(bestContent(entry), reading);
  const summary = htmlOf(
    findChild(entry, 'summary', 'dc:description', 'description', 'itunes:summary', 'media:description'),
    reading,
  );
  const published = dateIn(entry, PUBLISHED, reading);
  const updated = dateIn(entry, UPDATED, reading);
  return compact({
    id: entryId({
      guid,
      url: address,
      title,
      date: lineOf(findChild(entry, ...PUBLISHED, ...UPDATED)),
      content: content ?? summary,
    }),
    url: address,
    title,
    summary,
    content,
    authors: authorsOf(entry, root),
    published,
    updated,
    categories: unique(
      childrenOf(entry, 'category', 'dc:subject').flatMap(
        e => foldSpaces(e.attributes.term ?? e.attributes.label ?? lineOf(e) ?? '') || [],
      ),
    ),
    language: languageIn(entry, 'dc:language', 'language'),
    enclosures: enclosuresOf(entry, reading),
    source: sourceOf(entry, reading),
    location: locationOf(entry),
    inReplyTo: inReplyToOf(entry, reading),
    commentCount: commentCountOf(entry),
    image: itemPicture(entry, reading),
  });
}

/** Of several contents (Atom 0.3) the one in HTML or XHTML. */
function bestContent(entry: XmlElement): XmlElement | undefined {
  const contents = childrenOf(entry, 'content', 'content:encoded', 'xhtml:body', 'body', 'xhtml:div');
  return contents.find(c => /html/.test(c.attributes.type ?? '')) ?? contents[0];
}

/** RFC 4287 section 4.2.1: an entry without an author has that of its source, or of the feed. */
function authorsOf(entry: XmlElement, root: XmlElement): string[] {
  const own = [
    ...childrenOf(entry, 'author').map(atomPerson),
    ...childrenOf(entry, 'dc:creator').map(e => personName(lineOf(e) ?? '')),
    ...childrenOf(entry, 'contributor').map(atomPerson),
  ];
  const source = findChild(entry, 'source');
  const inherited = own.some(Boolean)
    ? []
    : [...(source ? childrenOf(source, 'author') : []), ...childrenOf(root, 'author')].map(atomPerson);
  const names = [...own, ...inherited].flatMap(name => name ?? []);
  return unique(names.length > 0 ? names : creditedAuthors(entry));
}

function enclosuresOf(entry: XmlElement, reading: Reading): Enclosure[] {
  const links = childrenOf(entry, 'link').filter(link => link.attributes.rel === 'enclosure');
  const groups = childrenOf(entry, 'media:group').flatMap(group => childrenOf(group, 'media:content'));
  return [...links, ...childrenOf(entry, 'media:content'), ...groups].flatMap(element => {
    const { attributes } = element;
    const address = addressOf(attributes.href ?? attributes.url, element, reading);
    return enclosureOf(address, attributes.type, attributes.length ?? attributes.filesize);
  });
}

function sourceOf(entry: XmlElement, reading: Reading): Entry['source'] {
  const source = findChild(entry, 'source');
  if (source === undefined) return undefined;
  const title = titleOf(findChild(source, 'title'));
  const address = linkOf(source, reading);
  return title || address ? compact({ title, url: address }) : undefined;
}
