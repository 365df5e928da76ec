import { mf2 } from 'microformats-parser';
import { tokenize } from '../../common/tokenize.ts';

/** Pages that are longer are not asked for microformats. */
const MAX_CHARS = 1_000_000;
/**
 * What reading microformats may cost: one for each element, and one for each microformat that it stands in, since the parser looks through the inside of every property again
 * (measured: 100,000 take 0.3 s; a page of 400 notes has about 30,000).
 */
const MAX_COST = 150_000;
/** Microformats (not their properties) on a page: its time goes with their square (30,000 take 8 s, 3,000 take 0.1 s). */
const MAX_ITEMS = 5000;

/** h-entries that make a page a feed although nothing on it is of class h-feed (microformats.org/wiki/h-feed, "implied"). */
const MIN_IMPLIED_ENTRIES = 2;

/** Layers of microformats in which a feed is looked for. */
const MAX_LAYERS = 10;

type Parsed = ReturnType<typeof mf2>;
export type Microformat = Parsed['items'][number];
export type Property = Microformat['properties'][string][number];

/** What a page says as a feed, as received. */
export interface HFeedWire {
  readonly feed: Microformat | undefined;
  readonly entries: readonly Microformat[];
  readonly hubs: readonly string[];
  readonly next: string | undefined;
}

/**
 * True where an HTML text has class names of a feed of microformats 2 and is cheap enough to be read; older names ("hfeed") mark every page of many themes and are not
 * meant.
 */
export function mayHaveHFeed(html: string): boolean {
  if (html.length > MAX_CHARS || !/\bh-(?:feed|entry)\b/i.test(html)) return false;
  const meter = new CostMeter();
  return (
    tokenize(html, meter, { decodeEntities: false }) &&
    meter.cost <= MAX_COST &&
    meter.items <= MAX_ITEMS &&
    meter.isFeed
  );
}

class CostMeter {
  cost = 0;
  items = 0;
  isFeed = false;
  private readonly isMarked: boolean[] = [];
  private marked = 0;

  onopentag(_tag: string, { class: classes = '' }: Readonly<Record<string, string>>): void {
    const isMarked = /(?:^|\s)(?:h|p|u|e|dt)-[a-z]/.test(classes);
    this.isFeed ||= /(?:^|\s)h-(?:feed|entry)(?:\s|$)/.test(classes);
    this.isMarked.push(isMarked);
    if (/(?:^|\s)h-[a-z]/.test(classes)) this.items++;
    if (isMarked) this.marked++;
    this.cost += 1 + this.marked;
  }

  onclosetag(): void {
    if (this.isMarked.pop()) this.marked--;
  }
}

/** The first h-feed of a page, else its h-entries where there are several; undefined where it has neither. */
export function readHFeed(html: string, url: string): HFeedWire | undefined {
  let parsed: Parsed;
  try {
    parsed = mf2(html, { baseUrl: url, experimental: { lang: true, textContent: true } });
  } catch {
    // The parser works by recursion: a page nested too deeply ends it, and holds no feed worth having.
    return undefined;
  }
  const { items, rels } = parsed;
  const feed = findFeed(items, 0);
  const entries = entriesOf(feed?.children ?? items);
  if (feed === undefined && entries.length < MIN_IMPLIED_ENTRIES) return undefined;
  return { feed, entries, hubs: rels.hub ?? [], next: rels.next?.[0] };
}

function findFeed(items: readonly Microformat[], layer: number): Microformat | undefined {
  const own = items.find(item => item.type?.includes('h-feed'));
  if (own !== undefined || layer >= MAX_LAYERS) return own;
  for (const item of items) {
    const inner = item.children && findFeed(item.children, layer + 1);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

const entriesOf = (items: readonly Microformat[]): Microformat[] =>
  items.filter(item => item.type?.includes('h-entry'));
