import { join } from 'node:path';
import { annotateArticle } from '../../src/annotate/annotate-article.ts';
import { listSources } from '../../src/app/list-sources.ts';
import { readSource } from '../../src/app/read-source.ts';
import { foldSpaces } from '../../src/lib/text.ts';
import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import { byPublication } from '../../src/model/article-order.ts';
import { type Gold, type GoldArticle, readGold, SAMPLE } from './read-gold.ts';

/** An article of the sample as the stages read it, with its gold; `gold` is undefined for articles that the gold does not have. */
export interface SampleArticle {
  readonly article: AnnotatedArticle;
  readonly gold: GoldArticle | undefined;
}

export interface Sample {
  readonly gold: Gold;
  /** In the order of articles everywhere. */
  readonly articles: readonly SampleArticle[];
  readonly failures: readonly string[];
}

/** The sample corpus as `build` reads it, each article beside its gold. */
export async function readSample(): Promise<Sample> {
  const gold = readGold();
  const articles: SampleArticle[] = [];
  const failures: string[] = [];
  for await (const source of listSources([join(SAMPLE, 'news')])) {
    if ('failure' in source) throw new Error(source.failure.message);
    for await (const reading of readSource(source, {})) {
      if ('failure' in reading) failures.push(`${reading.source}: ${reading.failure.code}`);
      else
        for (const article of reading.articles)
          articles.push({ article: annotateArticle(article), gold: findGold(gold, article, source.name) });
    }
  }
  articles.sort((a, b) => byPublication(a.article, b.article));
  return { gold, articles, failures };
}

function findGold(gold: Gold, { url, title }: { url?: string; title?: string }, path: string): GoldArticle | undefined {
  const plain = foldSpaces(title ?? '');
  return (
    gold.articles.find(g => g.url !== undefined && g.url === url) ??
    gold.articles.find(g => path.endsWith(g.file) && foldSpaces(g.title) === plain)
  );
}
