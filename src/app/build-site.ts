import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createClusterer } from '../cluster/create-clusterer.ts';
import { compileDossier } from '../compile/compile-dossier.ts';
import { instantOf } from '../lib/instant.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { byPublication } from '../model/article-order.ts';
import type { Dossier } from '../model/dossier.ts';
import { type Failure, failure } from '../model/failures.ts';
import type { Assignment } from '../model/story.ts';
import { renderSite } from '../publish/render-site.ts';
import { addArticles, hasArticlesOf, keepAnnotations, listArticles, removeArticlesOf } from '../store/articles.ts';
import { keepDocument } from '../store/documents.ts';
import { keepFailure } from '../store/failures.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { keepAssignments, keepDossiers } from '../store/stories.ts';
import { isAnnotated } from './adapt-article.ts';
import { annotateSafely } from './annotate-safely.ts';
import { listSources } from './list-sources.ts';
import { readSource, type SourceReading } from './read-source.ts';
import { asOutputFailure, type SiteChanges, type StagedSite, stageSite } from './write-site.ts';

export interface BuildOptions {
  /** Paths and addresses, in order. */
  readonly inputs: readonly string[];
  /** The folder of the site; made where it is absent. */
  readonly out: string;
  /** The SQLite file; default: `throughline.sqlite` in the output folder. */
  readonly store?: string;
  readonly title: string;
  /** The language of the interface, which the reader is taken to read best: BCP 47 without region. */
  readonly language: string;
  /** The address that the site will be served from, for feeds. */
  readonly baseUrl?: string;
  /** The instant of this run, ISO 8601. */
  readonly now: string;
  /** The fetch time of files, where the caller knows it. */
  readonly fetchedAt?: string;
  /** Extracts the inputs anew though the store knows them, and annotates all articles again: for when the rules have changed. */
  readonly shouldRebuild?: boolean;
  /** Told of every step: what is going on, how far, of how many (0: not known). */
  readonly onProgress?: (step: BuildStep, done: number, total: number) => void;
  /** Told of every failure at once. */
  readonly onFailure?: (source: string, failure: Failure) => void;
}

export type BuildStep = 'read' | 'annotate' | 'cluster' | 'compile' | 'publish';

/** What a build did. Counts are of the whole store, but for `added` and `failures`, which are of this run. */
export interface BuildSummary {
  readonly articles: number;
  readonly added: number;
  readonly languages: readonly string[];
  readonly stories: number;
  readonly copies: number;
  readonly failures: readonly { readonly source: string; readonly code: string; readonly message: string }[];
  readonly site: SiteChanges;
}

/**
 * Reads the inputs, adds what is new to the store, finds the stories again, compiles their dossiers and writes the site. Everything is written or nothing: on a
 * {@link FailureError} ('output/…', 'store/…') the store and the site stay as they were. What is wrong with an input is in the summary; the rest is done.
 */
export async function buildSite(options: BuildOptions): Promise<BuildSummary> {
  const path = options.store ?? join(options.out, 'throughline.sqlite');
  await mkdir(options.out, { recursive: true }).catch(cause => throwOutput(cause, options.out));
  await mkdir(dirname(path), { recursive: true }).catch(cause => throwOutput(cause, dirname(path)));
  const store = openStore(path);
  let staged: StagedSite | undefined;
  try {
    const done = await store.transaction().execute(async transaction => {
      const found = await addInputs(transaction, options);
      const stories = await compileStories(transaction, options, found.failures);
      staged = await stageSite(options.out, renderSite(siteInput(stories, options)));
      return { ...found, ...stories };
    });
    return summarize(done, await (staged as StagedSite).commit());
  } catch (cause) {
    await staged?.discard();
    throw asOutputFailure(cause, options.out);
  } finally {
    await store.destroy();
  }
}

function throwOutput(cause: unknown, folder: string): never {
  throw asOutputFailure(cause, folder);
}

type Failed = BuildSummary['failures'][number];

async function addInputs(store: Store, options: BuildOptions): Promise<{ added: number; failures: Failed[] }> {
  const failures: Failed[] = [];
  const articles: Article[] = [];
  let read = 0;
  for await (const reading of readInputs(store, options)) {
    options.onProgress?.('read', ++read, 0);
    await keepFailure(store, reading.source, 'failure' in reading ? reading.failure : undefined);
    if ('failure' in reading) {
      report(failures, reading.source, reading.failure, options);
      continue;
    }
    await keepDocument(store, reading.document, reading.source);
    if (options.shouldRebuild) await removeArticlesOf(store, reading.document.id);
    articles.push(...reading.articles);
  }
  const added = await addArticles(store, articles.toSorted(byPublication));
  return { added: added.length, failures };
}

async function* readInputs(store: Store, options: BuildOptions): AsyncGenerator<SourceReading> {
  const { inputs, out, now, fetchedAt, shouldRebuild } = options;
  const isKnown = async (document: string): Promise<boolean> =>
    !shouldRebuild && (await hasArticlesOf(store, document));
  for await (const source of listSources(inputs, out)) {
    if ('failure' in source) yield { source: source.name, failure: source.failure };
    else yield* readSource(source, { now, isKnown, ...(fetchedAt && { fetchedAt }) });
  }
}

interface Stories {
  readonly articles: readonly AnnotatedArticle[];
  readonly assignments: readonly Assignment[];
  readonly dossiers: readonly Dossier[];
}

async function compileStories(store: Store, options: BuildOptions, failures: Failed[]): Promise<Stories> {
  const articles = await annotateAll(store, options, failures);
  const clusterer = createClusterer();
  for (const [i, article] of articles.entries()) {
    clusterer.add(article);
    options.onProgress?.('cluster', i + 1, articles.length);
  }
  const assignments = clusterer.finish();
  await keepAssignments(store, assignments);
  const dossiers = compileAll(articles, assignments, { options, failures });
  await keepDossiers(store, dossiers);
  return { articles, assignments, dossiers };
}

async function annotateAll(store: Store, options: BuildOptions, failures: Failed[]): Promise<AnnotatedArticle[]> {
  const articles = await listArticles(store);
  const annotated: AnnotatedArticle[] = [];
  for (const [i, article] of articles.entries()) {
    options.onProgress?.('annotate', i + 1, articles.length);
    if (isAnnotated(article) && !options.shouldRebuild) {
      annotated.push(article);
      continue;
    }
    const reading = annotateSafely(article);
    if (reading.failure) report(failures, article.url ?? article.id, reading.failure, options);
    await keepAnnotations(store, reading.article);
    annotated.push(reading.article);
  }
  return annotated;
}

function report(failures: Failed[], source: string, failed: Failure, { onFailure }: BuildOptions): void {
  failures.push({ source, code: failed.code, message: failed.message });
  onFailure?.(source, failed);
}

function compileAll(
  articles: readonly AnnotatedArticle[],
  assignments: readonly Assignment[],
  { options, failures }: { options: BuildOptions; failures: Failed[] },
): Dossier[] {
  const byId = new Map(articles.map(article => [article.id, article]));
  const stories = [...Map.groupBy(assignments, assignment => assignment.story)];
  return stories.flatMap(([id, members], i) => {
    options.onProgress?.('compile', i + 1, stories.length);
    const own = members.flatMap(member => byId.get(member.id) ?? []).toSorted(byPublication);
    try {
      return [compileDossier({ id, articles: own, assignments: members, readerLanguage: options.language })];
    } catch (cause) {
      // A mistake of ours in one story must not cost the others: its articles keep their pages, and the summary names it.
      const detail = `(the dossier of “${own[0]?.title ?? id}”: ${(cause as Error).message})`;
      report(failures, id, failure('internal/unexpected', detail, { cause }), options);
      return [];
    }
  });
}

function siteInput(
  { articles, dossiers }: Stories,
  { title, language, baseUrl }: BuildOptions,
): Parameters<typeof renderSite>[0] {
  return {
    title,
    generatedAt: newestOf(articles),
    language,
    stories: dossiers.map(dossier => ({ dossier })),
    articles: new Map(articles.map(article => [article.id, article])),
    ...(baseUrl && { baseUrl }),
  };
}

/** The time of a site is that of its newest article, not of the run: the same input gives the same bytes. */
function newestOf(articles: readonly AnnotatedArticle[]): string {
  const times = articles.flatMap(
    article => instantOf(article.modified ?? article.published ?? article.fetchedAt) ?? [],
  );
  return new Date(times.reduce((a, b) => Math.max(a, b), 0)).toISOString();
}

function summarize(done: Stories & { added: number; failures: Failed[] }, site: SiteChanges): BuildSummary {
  const { articles, assignments, dossiers, added, failures } = done;
  return {
    articles: articles.length,
    added,
    languages: [...new Set(articles.map(article => article.language))].sort(),
    stories: dossiers.length,
    copies: assignments.filter(assignment => assignment.copyOf !== undefined).length,
    failures,
    site,
  };
}
