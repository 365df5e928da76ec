import { instantOf } from '../lib/instant.ts';
import type { Article } from '../model/article.ts';
import type { Store } from './open-store.ts';
import type { ArticleRow } from './schema.ts';

/** How much of an item a text can be, from least to most: a feed's summary, the content in a feed, the page itself. */
export const ORIGINS = ['summary', 'content', 'page'] as const;
export type ArticleOrigin = (typeof ORIGINS)[number];

/** An article with what decides whether it is a new item or another version of one that is kept. */
export interface PlacedArticle {
  readonly article: Article;
  /** The same for all versions of one item; absent: nothing tells, so it is an item of its own. */
  readonly address?: string;
  readonly origin: ArticleOrigin;
  /** The feed or the address of the document that it came by. */
  readonly witness?: string;
  /** Further proof that two articles at one address are one item, where the address is only claimed. */
  readonly isSameItem?: (kept: Article) => boolean;
}

/** What placing did: items that were new, articles that superseded another, and those that were kept already or were poorer than what is kept. */
export interface Placement {
  readonly added: readonly Article[];
  readonly revised: readonly Article[];
  readonly known: readonly Article[];
}

const COLUMNS = [
  'id',
  'seq',
  'document',
  'json',
  'address',
  'origin',
  'witness',
  'item',
  'supersedes',
  'superseded_by',
] as const;

/** A row that placing may change; `isNew` until it is written. */
type Draft = { -readonly [K in keyof ArticleRow]: ArticleRow[K] } & { isNew?: true };

/** The rows that the articles may meet, as placing changes them. */
interface Kept {
  readonly byId: Map<string, Draft>;
  /** The current row of each address. */
  readonly byAddress: Map<string, Draft>;
  readonly changed: Set<Draft>;
  lastSeq: number;
}

/**
 * Adds articles at the end of the order of arrival, but a newer version of a kept item takes the place of the older one, which stays for the proofs
 * that were made from it: one page never gives a story two articles.
 */
export async function placeArticles(store: Store, placed: readonly PlacedArticle[]): Promise<Placement> {
  const done = { added: [] as Article[], revised: [] as Article[], known: [] as Article[] };
  if (placed.length === 0) return done;
  const kept = await loadKept(store, placed);
  for (const one of placed) done[placeOne(one, kept)].push(one.article);
  await writeDrafts(store, [...kept.changed]);
  return done;
}

/** Values bound at once: far below SQLite's limit of 32,766 (sqlite.org/limits.html). */
const ROWS_A_STATEMENT = 1000;

async function loadKept(store: Store, placed: readonly PlacedArticle[]): Promise<Kept> {
  const { seq } = await store
    .selectFrom('articles')
    .select(e => e.fn.max('seq').as('seq'))
    .executeTakeFirstOrThrow();
  const kept: Kept = { byId: new Map(), byAddress: new Map(), changed: new Set(), lastSeq: Number(seq ?? 0) };
  const select = () => store.selectFrom('articles').select(COLUMNS).orderBy('seq');
  for (let i = 0; i < placed.length; i += ROWS_A_STATEMENT) {
    const part = placed.slice(i, i + ROWS_A_STATEMENT);
    const addresses = part.flatMap(one => one.address ?? []);
    const own = part.map(one => one.article.id);
    for (const row of await select().where('id', 'in', own).execute()) learn(row, kept);
    if (addresses.length === 0) continue;
    const there = select().where('address', 'in', addresses).where('superseded_by', 'is', null);
    for (const row of await there.execute()) learn(row, kept);
  }
  return kept;
}

function learn(row: ArticleRow, kept: Kept): void {
  const draft = kept.byId.get(row.id) ?? { ...row };
  kept.byId.set(row.id, draft);
  if (draft.address !== null && draft.superseded_by === null) kept.byAddress.set(draft.address, draft);
}

function placeOne(one: PlacedArticle, kept: Kept): keyof Placement {
  const known = kept.byId.get(one.article.id);
  const current = one.address === undefined ? undefined : kept.byAddress.get(one.address);
  if (current === undefined || (current !== known && !isSame(one, current))) {
    if (known) return 'known';
    add(one, kept, current ? null : (one.address ?? null));
    return 'added';
  }
  if (current === known) return improve(known, one, kept);
  if (!isBetter(one, current)) {
    if (!known && isOlder(one, current)) retire(add(one, kept, current.address), current);
    return 'known';
  }
  succeed(known ?? add(one, kept, current.address), current, kept);
  return 'revised';
}

/** A fuller text wins; at equal fullness the newer, but of two feeds that tell of one page the first is kept: they differ in their cuts only. */
function isBetter(one: PlacedArticle, current: Draft): boolean {
  const [mine, theirs] = [ORIGINS.indexOf(one.origin), ORIGINS.indexOf(current.origin as ArticleOrigin)];
  if (mine !== theirs) return mine > theirs;
  if (one.origin !== 'page' && (one.witness ?? null) !== current.witness) return false;
  return !isOlder(one, current);
}

const isSame = ({ isSameItem }: PlacedArticle, current: Draft): boolean =>
  isSameItem === undefined || isSameItem(articleOf(current));

function isOlder({ article, origin }: PlacedArticle, current: Draft): boolean {
  const [mine, theirs] = [instantOf(article.modified), instantOf(articleOf(current).modified)];
  return origin === current.origin && mine !== undefined && theirs !== undefined && mine < theirs;
}

/** The same text came again, perhaps as a fuller witness: later versions are held against that. */
function improve(known: Draft, { origin }: PlacedArticle, kept: Kept): 'known' {
  if (ORIGINS.indexOf(origin) > ORIGINS.indexOf(known.origin as ArticleOrigin)) {
    known.origin = origin;
    kept.changed.add(known);
  }
  return 'known';
}

function add({ article, origin, witness }: PlacedArticle, kept: Kept, address: string | null): Draft {
  const draft: Draft = {
    id: article.id,
    seq: ++kept.lastSeq,
    document: article.document ?? '',
    json: JSON.stringify(article),
    address,
    origin,
    witness: witness ?? null,
    item: article.id,
    supersedes: null,
    superseded_by: null,
    isNew: true,
  };
  kept.byId.set(draft.id, draft);
  if (address !== null && !kept.byAddress.has(address)) kept.byAddress.set(address, draft);
  kept.changed.add(draft);
  return draft;
}

/** The new version takes the item's place in the order of arrival, so that its story keeps its place too. */
function succeed(next: Draft, current: Draft, kept: Kept): void {
  next.item = current.item ?? current.id;
  next.address = current.address;
  next.supersedes = current.id;
  next.superseded_by = null;
  current.superseded_by = next.id;
  next.seq = current.seq;
  current.seq = ++kept.lastSeq;
  if (current.address !== null) kept.byAddress.set(current.address, next);
  kept.changed.add(current).add(next);
}

/** A version that arrives after a newer one. */
function retire(older: Draft, current: Draft): void {
  older.item = current.item ?? current.id;
  older.superseded_by = current.id;
}

/** Retired rows first: they make room for those that take their place in the order. */
async function writeDrafts(store: Store, drafts: readonly Draft[]): Promise<void> {
  const before = drafts.filter(draft => !draft.isNew);
  for (const { isNew: _, ...row } of before.toSorted((a, b) => b.seq - a.seq)) {
    await store.updateTable('articles').set(row).where('id', '=', row.id).execute();
  }
  const fresh = drafts.filter(draft => draft.isNew).map(({ isNew: _, ...row }) => row);
  for (let i = 0; i < fresh.length; i += ROWS_A_STATEMENT) {
    await store
      .insertInto('articles')
      .values(fresh.slice(i, i + ROWS_A_STATEMENT))
      .execute();
  }
}

const articleOf = ({ json }: Draft): Article => JSON.parse(json) as Article;
