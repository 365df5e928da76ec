import type { Entry, ParsedFeed } from '../../src/model/feed.ts';
import { findAddressFaults, findInstantFaults, findLineFaults, findTextFaults } from './check-text.ts';
import { findScript } from './strict-html.ts';

/** Feeds link to sound, mail and file sharing too; what runs or reads the machine is never right. */
const LINKED = /^(?:https?|ftp|mailto|magnet|feed|tel|news|nntp|xmpp|irc|geo|urn|tag):$/;
const WEB = /^https?:$/;

const htmlFaults = (where: string, html: string | undefined): string[] =>
  html === undefined
    ? []
    : [
        ...findTextFaults(where, html),
        ...findScript(html).map(problem => `${where}: ${problem}`),
        ...(html === '' ? [`${where} is empty`] : []),
      ];

/** Everything in a parsed feed that the stage contract rules out. */
export function findFeedFaults({ feed, entries }: ParsedFeed): string[] {
  return [
    ...findLineFaults('feed.title', feed.title),
    ...htmlFaults('feed.description', feed.description),
    ...findLineFaults('feed.language', feed.language),
    ...findAddressFaults('feed.link', feed.link, LINKED),
    ...findAddressFaults('feed.self', feed.self, WEB),
    ...(feed.hubs ?? []).flatMap(hub => findAddressFaults('feed.hubs', hub, WEB)),
    ...Object.values(feed.pages ?? {}).flatMap(page => findAddressFaults('feed.pages', page, WEB)),
    ...(feed.parts ?? []).flatMap(part => findAddressFaults('feed.parts', part.url, WEB)),
    ...findInstantFaults('feed.updated', feed.updated, true),
    ...entries.flatMap(findEntryFaults),
  ].slice(0, 10);
}

function findEntryFaults(entry: Entry): string[] {
  return [
    ...findLineFaults('entry.id', entry.id),
    ...findLineFaults('entry.title', entry.title),
    ...htmlFaults('entry.summary', entry.summary),
    ...htmlFaults('entry.content', entry.content),
    ...findLineFaults('entry.language', entry.language),
    ...(entry.authors ?? []).flatMap(author => findLineFaults('entry.authors', author)),
    ...(entry.categories ?? []).flatMap(category => findLineFaults('entry.categories', category)),
    ...findAddressFaults('entry.url', entry.url, LINKED),
    ...findInstantFaults('entry.published', entry.published, true),
    ...findInstantFaults('entry.updated', entry.updated, true),
    ...findLineFaults('entry.source.title', entry.source?.title),
    ...findAddressFaults('entry.source.url', entry.source?.url, LINKED),
    ...(entry.enclosures ?? []).flatMap(enclosure => [
      ...findAddressFaults('enclosure.url', enclosure.url, LINKED),
      ...findLineFaults('enclosure.type', enclosure.type),
      ...(enclosure.length === undefined || (Number.isSafeInteger(enclosure.length) && enclosure.length >= 0)
        ? []
        : [`enclosure.length is ${enclosure.length}`]),
    ]),
  ];
}
