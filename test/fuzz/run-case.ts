import { annotateArticle } from '../../src/annotate/annotate-article.ts';
import { articlesOfDocument } from '../../src/app/articles-of-document.ts';
import { createClusterer } from '../../src/cluster/create-clusterer.ts';
import { extractDocument } from '../../src/extract/extract-document.ts';
import type { Result } from '../../src/lib/result.ts';
import type { Article } from '../../src/model/article.ts';
import { FAILURES, type Failure } from '../../src/model/failures.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { findAnnotationFaults, findArticleFaults } from './check-article.ts';
import { findFeedFaults } from './check-feed.ts';
import type { Case } from './create-case.ts';

/** What came of one case. */
export interface Outcome {
  /** What must not happen, each with the stage; empty where all is well. */
  readonly faults: readonly string[];
  /** Processor time of the slowest stage: a busy machine does not change it. */
  readonly slowestMs: number;
  readonly slowest: string;
  /** Whether a feed came out, and how many articles. */
  readonly isFeed: boolean;
  readonly articles: number;
}

/** Every how many cases the articles found are annotated and clustered too, which costs more than all else. */
const ANNOTATED_EVERY = 10;
const MAX_ANNOTATED = 20;
/** The stages behind extraction get texts of a length that a page can have; the length itself is tried in parsing and extraction. */
const MAX_ANNOTATED_CHARS = 60_000;

/** Gives a damaged document to every stage that reads bytes, twice, and checks all that comes out. Never throws. */
export function runCase({ document }: Case, number: number): Outcome {
  const faults: string[] = [];
  let slowestMs = 0;
  let slowest = '';
  const tried = <T>(stage: string, run: () => T): T | undefined => {
    const started = process.threadCpuUsage();
    try {
      return run();
    } catch (error) {
      faults.push(`${stage} threw ${(error as Error).stack?.split('\n').slice(0, 4).join(' ')}`);
      return undefined;
    } finally {
      const { user, system } = process.threadCpuUsage(started);
      const ms = (user + system) / 1000;
      if (ms > slowestMs) [slowestMs, slowest] = [ms, stage];
    }
  };
  const checked = <T>(
    stage: string,
    run: () => Result<T, Failure>,
    check: (value: T) => readonly string[],
  ): T | undefined => {
    const result = tried(stage, run);
    if (result === undefined) return undefined;
    if (JSON.stringify(tried(stage, run)) !== JSON.stringify(result)) faults.push(`${stage} differs when run again`);
    if (result.ok) faults.push(...check(result.value).map(fault => `${stage}: ${fault}`));
    else if (!(result.failure.code in FAILURES) || result.failure.code.startsWith('internal/'))
      faults.push(`${stage} failed with ${result.failure.code}`);
    return result.ok ? result.value : undefined;
  };
  const checkArticles = (articles: readonly Article[]): string[] =>
    articles.length === 0 ? ['no article and no failure'] : articles.flatMap(findArticleFaults);

  const feed = checked('parse', () => parseDocument(document), findFeedFaults);
  const articles = checked('extract', () => extractDocument(document), checkArticles) ?? [];
  const told = checked('articles', () => articlesOfDocument(document), checkArticles) ?? [];
  if (number % ANNOTATED_EVERY === 0) {
    const clusterer = createClusterer();
    for (const article of told.slice(0, MAX_ANNOTATED)) {
      if (article.text.length > MAX_ANNOTATED_CHARS) continue;
      const annotated = tried('annotate', () => annotateArticle(article));
      if (annotated === undefined) continue;
      faults.push(...findAnnotationFaults(annotated).map(fault => `annotate: ${fault}`));
      tried('cluster', () => clusterer.add(annotated));
    }
    tried('cluster', () => clusterer.finish());
  }
  return { faults, slowestMs, slowest, isFeed: feed !== undefined, articles: articles.length };
}
