import { unique } from '../../../lib/unique.ts';
import type { Enclosure, Entry, Feed, ParsedFeed } from '../../../model/feed.ts';
import { htmlOf, lineOf, titleOf } from '../../common/content.ts';
import { entryId } from '../../common/entry-id.ts';
import { addressOf, atomPerson, compact, dateIn, languageIn, personName } from '../../common/fields.ts';
import { childrenOf, findChild, type XmlElement } from '../../xml/xml-element.ts';

/** Atom 1.0 (RFC 4287) and 0.3; a lone `entry` is a feed of one. */
export function adaptAtom(root: XmlElement, url: string | undefined): ParsedFeed {
  const isEntry = root.name.endsWith('entry');
  const entries = isEntry ? [root] : childrenOf(root, 'entry', 'item', 'atom:entry');
  return {
    feed: isEntry ? { format: 'atom' } : adaptFeed(root, url),
    entries: entries.map(entry => adaptEntry(entry, root, url)),
  };
}

function adaptFeed(root: XmlElement, url: string | undefined): Feed {
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
      url,
    ),
    link: linkOf(root, url),
    language: languageIn(root, 'language', 'dc:language'),
    updated: dateIn(root, 'updated', 'modified', 'dcterms:modified', 'dc:date', 'published', 'issued'),
  });
}

/** The address of the page: the link to the alternate, HTML before others; where there is none, any link but those to the feed itself and its parts. */
function linkOf(element: XmlElement, url: string | undefined): string | undefined {
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
  return chosen && addressOf(chosen.attributes.href ?? lineOf(chosen), chosen, url);
}

function adaptEntry(entry: XmlElement, root: XmlElement, url: string | undefined): Entry {
  const guid = lineOf(findChild(entry, 'id', 'guid', 'dc:identifier'));
  const address = addressOf(lineOf(findChild(entry, 'feedburner:origlink')), entry, url) ?? linkOf(entry, url);
  const title = titleOf(findChild(entry, 'title', 'dc:title', 'media:title'));
  const content = htmlOf(bestContent(entry), url);
  const summary = htmlOf(
    findChild(entry, 'summary', 'dc:description', 'description', 'itunes:summary', 'media:description'),
    url,
  );
  const published = dateIn(
    entry,
    'published',
    'issued',
    'created',
    'dcterms:issued',
    'dcterms:created',
    'pubdate',
    'dc:date',
  );
  const updated = dateIn(entry, 'updated', 'modified', 'dcterms:modified');
  return compact({
    id: entryId({ guid, url: address, title, content: content ?? summary, published: published ?? updated }),
    url: address,
    title,
    summary,
    content,
    authors: authorsOf(entry, root),
    published,
    updated,
    categories: unique(
      childrenOf(entry, 'category', 'dc:subject').flatMap(
        e => (e.attributes.term ?? e.attributes.label ?? lineOf(e) ?? '').trim() || [],
      ),
    ),
    language: languageIn(entry, 'dc:language', 'language'),
    enclosures: enclosuresOf(entry, url),
    source: sourceOf(entry, url),
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
  return unique([...own, ...inherited].flatMap(name => name ?? []));
}

function enclosuresOf(entry: XmlElement, url: string | undefined): Enclosure[] {
  const links = childrenOf(entry, 'link').filter(link => link.attributes.rel === 'enclosure');
  const groups = childrenOf(entry, 'media:group').flatMap(group => childrenOf(group, 'media:content'));
  return [...links, ...childrenOf(entry, 'media:content'), ...groups].flatMap(element => {
    const { attributes } = element;
    const address = addressOf(attributes.href ?? attributes.url, element, url);
    const length = Number.parseInt(attributes.length ?? attributes.filesize ?? '', 10);
    return address
      ? [compact({ url: address, type: attributes.type, length: Number.isNaN(length) ? undefined : length })]
      : [];
  });
}

function sourceOf(entry: XmlElement, url: string | undefined): Entry['source'] {
  const source = findChild(entry, 'source');
  if (source === undefined) return undefined;
  const title = titleOf(findChild(source, 'title'));
  const address = linkOf(source, url);
  return title || address ? compact({ title, url: address }) : undefined;
}
