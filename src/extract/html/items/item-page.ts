import type { Document } from '../../../model/document.ts';
import type { PageHead } from '../../metadata/read-head.ts';
import type { Metadata } from '../../metadata/read-metadata.ts';
import { calculateDateReading, type DateReading } from '../../text/page-dates.ts';
import { absoluteUrl } from '../compose-text.ts';
import type { Measure } from '../measure.ts';
import type { RenderedPage } from '../render-blocks.ts';
import type { PageElement } from '../tree.ts';
import { type PageFacts, readPageFacts } from './page-facts.ts';
import { createStandings, type Standings } from './standings.ts';

/** A page read once, before it is known whether it holds one article or several. */
export interface ReadPage {
  readonly root: PageElement;
  readonly measures: ReadonlyMap<PageElement, Measure>;
  readonly page: RenderedPage;
  readonly head: PageHead;
  readonly metadata: Metadata;
  readonly document: Document;
  /** What relative addresses are resolved against. */
  readonly base: string | undefined;
}

/** A page that may hold several articles, with what is needed to read them. */
export interface ItemPage extends ReadPage {
  readonly facts: PageFacts;
  readonly dates: DateReading;
  readonly standings: Standings;
  /** Index of the block that prints the page's title; -1 where none does. */
  readonly titleAt: number;
  /** Standings that believe only words that can hardly mean anything but furniture. */
  readonly lenient: Standings;
}

/** Lines looked at for the order of dates. */
const MAX_LINES = 2000;

/** Makes a page ready for the reading of its items. */
export function openItemPage(source: ReadPage): ItemPage {
  const { root, measures, page, metadata, document } = source;
  const { fetchedAt } = document;
  let reading: DateReading | undefined;
  const readDates = (): DateReading => {
    const lines = page.blocks.slice(0, MAX_LINES).map(({ text }) => ({ text, links: [], isAfterBlank: true }));
    return calculateDateReading({ lines, ...(fetchedAt !== undefined && { fetchedAt }) });
  };
  return {
    ...source,
    facts: readPageFacts(root, page, metadata.language),
    // Most pages hold one article, for which nobody asks.
    get dates() {
      reading ??= readDates();
      return reading;
    },
    titleAt: page.blocks.findIndex(({ text }) => text === metadata.title),
    standings: createStandings(root, measures, 'strict'),
    lenient: createStandings(root, measures, 'lenient'),
  };
}

/** An address of another page than this one, absolute; undefined for a place on this page and for what is no web address. */
export function otherPage(url: string | undefined, { base, metadata }: ReadPage): string | undefined {
  const absolute = url === undefined ? undefined : absoluteUrl(url, base);
  return absolute !== undefined && withoutHash(absolute) !== withoutHash(metadata.url ?? base ?? '')
    ? absolute
    : undefined;
}

const withoutHash = (url: string): string => url.replace(/#.*$/s, '');
