import { readFileSync } from 'node:fs';
import { annotateSafely } from '../../src/app/annotate-safely.ts';
import { readSource } from '../../src/app/read-source.ts';
import { createClusterer } from '../../src/cluster/create-clusterer.ts';
import { compileDossier } from '../../src/compile/compile-dossier.ts';
import { type Span, sharedLength, spanLength } from '../../src/lib/span.ts';
import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import { byPublication } from '../../src/model/article-order.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Passage } from '../../src/model/passage.ts';
import { type Letters, letterSpan, lettersOf, type Place, placeArticle } from './letters.ts';
import { type GoldArticle, type Offsets, readSeedsGold, type SeedsGold } from './read-seeds-gold.ts';

/** An article that the product found, with its place in the file. */
export interface FoundArticle {
  readonly file: number;
  readonly article: AnnotatedArticle;
  readonly place: Place;
}

/** An article of the gold beside the one found for it. */
export interface Pair {
  readonly gold: GoldArticle;
  readonly found: FoundArticle | undefined;
}

/** The five documents as the product reads them, beside their gold. */
export interface Seeds {
  readonly gold: SeedsGold;
  readonly files: readonly Letters[];
  readonly found: readonly FoundArticle[];
  readonly pairs: readonly Pair[];
  readonly dossiers: readonly Dossier[];
  /** The dossier that holds most articles of the gold's main story. */
  readonly main: Dossier | undefined;
  /** From offsets of a file to letter numbers. */
  lettersAt(file: number, offsets: Offsets): Span;
  /** From a passage to letter numbers of its file; undefined for titles, outlets and bylines. */
  placeOf(passage: Passage): { file: number; span: Span } | undefined;
}

/** The story that all five documents tell. */
export const MAIN_STORY = 'ukraine';

/** Reads, annotates, clusters and compiles the seed documents as a build does. Throws where one cannot be read. */
export async function readSeeds(paths: readonly string[]): Promise<Seeds> {
  const gold = readSeedsGold();
  const files = paths.map(path => lettersOf(readFileSync(path, 'utf8')));
  const found = (
    await Promise.all(paths.map((path, i) => readFile(path, { gold, file: i, letters: files[i] })))
  ).flat();
  const lettersAt = (file: number, [start, end]: Offsets): Span =>
    letterSpan(files[file] ?? lettersOf(''), { start, end });
  const pairs = pairArticles(gold.articles, found, lettersAt);
  const dossiers = compileAll(found);
  const byId = new Map(found.map(f => [f.article.id, f]));
  return {
    gold,
    files,
    found,
    pairs,
    dossiers,
    main: findMain(pairs, dossiers),
    lettersAt,
    placeOf(passage) {
      const source = passage.part === undefined ? byId.get(passage.article) : undefined;
      const span = source?.place.find(passage);
      return source && span && { file: source.file, span };
    },
  };
}

interface FileToRead {
  readonly gold: SeedsGold;
  readonly file: number;
  readonly letters: Letters | undefined;
}

async function readFile(path: string, { gold, file, letters }: FileToRead): Promise<FoundArticle[]> {
  const fetchedAt = gold.files[file]?.fetchedAt;
  const found: FoundArticle[] = [];
  let from = 0;
  for await (const reading of readSource({ kind: 'file', name: path }, fetchedAt ? { fetchedAt } : {})) {
    if ('failure' in reading) throw new Error(reading.failure.message);
    for (const extracted of reading.articles) {
      const { article } = annotateSafely(extracted);
      const place = placeArticle(article, letters ?? lettersOf(''), from);
      from = place.blocks.at(-1)?.end ?? place.title?.end ?? from;
      found.push({ file, article, place });
    }
  }
  return found;
}

/** The whole stretch of an article, title included. */
const extentOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(s => s.start)),
  end: Math.max(...spans.map(s => s.end)),
});

/** Each gold article with the found one that shares at least half of both; a found one serves once. */
function pairArticles(
  articles: readonly GoldArticle[],
  found: readonly FoundArticle[],
  lettersAt: Seeds['lettersAt'],
): Pair[] {
  const free = new Set(found);
  return articles.map(gold => {
    const wanted = extentOf([gold.title, gold.text ?? gold.title].map(span => lettersAt(gold.file, span)));
    const best = [...free].find(({ file, place }) => {
      const spans = [...place.blocks, ...(place.title ? [place.title] : [])];
      return file === gold.file && spans.length > 0 && overlapOf(extentOf(spans), wanted) >= 0.5;
    });
    if (best) free.delete(best);
    return { gold, found: best };
  });
}

/** How much two stretches share, as a share of the longer one. */
export const overlapOf = (a: Span, b: Span): number => sharedLength(a, b) / Math.max(spanLength(a), spanLength(b), 1);

/** Stories and their dossiers, as a build makes them. */
function compileAll(found: readonly FoundArticle[]): Dossier[] {
  const articles = found.map(f => f.article).toSorted(byPublication);
  const clusterer = createClusterer();
  for (const article of articles) clusterer.add(article);
  const stories = Map.groupBy(clusterer.finish(), assignment => assignment.story);
  return [...stories].map(([id, members]) => {
    const ids = new Set(members.map(member => member.id));
    return compileDossier({ id, articles: articles.filter(a => ids.has(a.id)), assignments: members });
  });
}

function findMain(pairs: readonly Pair[], dossiers: readonly Dossier[]): Dossier | undefined {
  const ids = new Set(pairs.filter(p => p.gold.story === MAIN_STORY).map(p => p.found?.article.id));
  const countOf = (dossier: Dossier): number => dossier.articles.filter(a => ids.has(a.id)).length;
  return dossiers.toSorted((a, b) => countOf(b) - countOf(a))[0];
}
