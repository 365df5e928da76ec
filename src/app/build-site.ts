import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createClusterer } from '../cluster/create-clusterer.ts';
import { compileDossier } from '../compile/compile-dossier.ts';
import { instantOf } from '../lib/instant.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { byPublication } from '../model/article-order.ts';
import type { Dossier } from '../model/dossier.ts';
import { type Failure, failure } from '../model/failures.ts';
import type { Fetch } from '../model/fetch-answer.ts';
import type { Assignment } from '../model/story.ts';
import { renderSite } from '../publish/render-site.ts';
import { keepAnnotations, listArticles, listRevised } from '../store/articles.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { keepAssignments, keepDossiers } from '../store/stories.ts';
import { isAnnotated } from './adapt-article.ts';
import { addDocuments } from './add-documents.ts';
import { annotateSafely } from './annotate-safely.ts';
import { keepStoryIds } from './keep-story-ids.ts';
import { asOutputFailure, type SiteChanges, type StagedSite, stageSite } from './write-site.ts';

export interface BuildOptions {
  /** Paths and addresses, in order. */
  readonly inputs: readonly string[];
  /** The folder of the site; made where it is absent. */
  readonly out: string;
  /** The SQLite file. */
  readonly store: string;
  readonly title: string;
  /** The language of the interface, which the reader is taken to read best: BCP 47 without region. */
  readonly language: string;
  /** The address that the site will be served from, for feeds. */
  readonly baseUrl?: string;
  /** The instant of this run, ISO 8601. */
  readonly now: string;
  /** Fetches the addresses among the inputs. */
  readonly fetch?: Fetch;
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

/** What a build did. Counts are of the whole store, but for `added`, `revised` (new versions of what was there) and `failures`, which are of this run. */
export interface BuildSummary {
  readonly articles: number;
  readonly added: number;
  readonly revised: number;
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
  const folder = dirname(options.store);
  await mkdir(options.out, { recursive: true }).catch(cause => throwOutput(cause, options.out));
  await mkdir(folder, { recursive: true }).catch(cause => throwOutput(cause, folder));
  const store = openStore(options.store);
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

interface Added {
  readonly added: number;
  readonly revised: number;
  readonly failures: Failed[];
}

async function addInputs(store: Store, options: BuildOptions): Promise<Added> {
  const { inputs, out, now, fetch, fetchedAt, shouldRebuild, onFailure, onProgress } = options;
  const { added, revised, failures } = await addDocuments(store, {
    inputs,
    out,
    now,
    onRead: done => onProgress?.('read', done, 0),
    ...(fetch && { fetch }),
    ...(fetchedAt && { fetchedAt }),
    ...(shouldRebuild && { shouldRebuild }),
    ...(onFailure && { onFailure }),
  });
  const failed = failures.map(({ source, failure: { code, message } }) => ({ source, code, message }));
  return { added, revised, failures: failed };
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
  const assignments = keepStoryIds(clusterer.finish(), await listRevised(store));
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

function summarize(done: Stories & Added, site: SiteChanges): BuildSummary {
  const { articles, assignments, dossiers, added, revised, failures } = done;
  return {
    articles: articles.length,
    added,
    revised,
    languages: [...new Set(articles.map(article => article.language))].sort(),
    stories: dossiers.length,
    copies: assignments.filter(assignment => assignment.copyOf !== undefined).length,
    failures,
    site,
  };
}
