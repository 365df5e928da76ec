import { getDomain } from 'tldts';
import { findArticleObject, isObject, textProperty, typesOf } from './json-ld.ts';
import { metaOf, type PageHead } from './read-head.ts';

/** The publisher's name: as the page states it (Open Graph, JSON-LD), else the domain of its address; undefined where there is neither. */
export function findOutlet(head: PageHead, url: string | undefined): string | undefined {
  const stated =
    metaOf(head, 'og:site_name') ??
    publisherName(head) ??
    metaOf(head, 'application-name', 'dc.publisher', 'citation_journal_title');
  if (stated !== undefined && stated.length <= 80 && !/^(?:https?:|www\.)/i.test(stated)) return stated;
  return url === undefined ? undefined : (getDomain(url) ?? undefined);
}

function publisherName(head: PageHead): string | undefined {
  const publisher = findArticleObject(head.jsonLd)?.publisher;
  const object = Array.isArray(publisher) ? publisher[0] : publisher;
  if (typeof object === 'string' && !/^https?:/.test(object)) return object;
  const named = isObject(object) ? (textProperty(object, 'name') ?? nameById(head, object['@id'])) : undefined;
  return (
    named ??
    textProperty(
      head.jsonLd.find(o => typesOf(o).some(t => /^WebSite$|NewsMediaOrganization/.test(t))),
      'name',
    )
  );
}

const nameById = (head: PageHead, id: unknown): string | undefined =>
  typeof id === 'string'
    ? textProperty(
        head.jsonLd.find(o => o['@id'] === id && o.name !== undefined),
        'name',
      )
    : undefined;
