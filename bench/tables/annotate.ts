import { annotateArticle } from '../../src/annotate/annotate-article.ts';
import { articlesOfDocument } from '../../src/app/articles-of-document.ts';
import { shinglesOf } from '../../src/cluster/copies/shingles.ts';
import { createClusterer } from '../../src/cluster/create-clusterer.ts';
import { wordsOf } from '../../src/lib/words.ts';
import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import { readGoldArticles, readSample } from '../inputs.ts';
import { measure, type Row, type Table } from '../measure.ts';
import { loadPeer, versionOf } from '../peers.ts';

function sampleArticles(): AnnotatedArticle[] {
  return readSample('{feeds/*.{xml,json},pages/*.html,texts/*.txt}').flatMap(document => {
    const found = articlesOfDocument(document);
    return found.ok ? found.value.map(annotateArticle) : [];
  });
}

const englishArticles = (): AnnotatedArticle[] => sampleArticles().filter(article => article.language === 'en');

async function chrono(): Promise<Row> {
  const { parse } = await loadPeer<{ parse(text: string, reference: Date): unknown }>('chrono-node');
  return measure(`chrono-node ${versionOf('chrono-node')}, English, times only`, englishArticles(), article =>
    parse(article.text, new Date(article.published ?? 0)),
  );
}

/** Names, times, quantities and statements of the sample's articles. */
export const annotate: Table = {
  title: 'Articles annotated',
  unit: 'articles',
  rows: [
    () => measure('throughline, seven languages, everything', sampleArticles(), annotateArticle),
    () => measure('throughline, seven languages, articles of 3.4 kB', readGoldArticles(), annotateArticle),
    () => measure('throughline, English, everything', englishArticles(), annotateArticle),
    chrono,
  ],
};

async function minhash(): Promise<Row> {
  const { Minhash } = await loadPeer<{ Minhash: new (options: object) => { update(word: string): void } }>('minhash');
  return measure(`minhash ${versionOf('minhash')}, 128 permutations of words`, sampleArticles(), article => {
    const signature = new Minhash({ numPerm: 128 });
    for (const word of wordsOf(article.text)) signature.update(word);
  });
}

/** What copies are recognised by. */
export const copies: Table = {
  title: 'Signatures for copies',
  unit: 'articles',
  rows: [
    () => measure('throughline, shingles for containment', sampleArticles(), article => shinglesOf(article.text)),
    minhash,
  ],
};

async function clusterAll(): Promise<Row> {
  const articles = sampleArticles();
  const row = await measure('throughline, whole corpus, online and final', [articles], all => {
    const clusterer = createClusterer();
    for (const article of all) clusterer.add(article);
    return clusterer.finish();
  });
  return { ...row, perSecond: row.perSecond * articles.length };
}

/** The sample's articles placed into stories. */
export const cluster: Table = { title: 'Articles placed into stories', unit: 'articles', rows: [clusterAll] };
