// Speed and memory of the stages beside named peers, in one run on one machine: trust the ratios. `npm run bench [-- TABLE …]`
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateArticle } from '../src/annotate/annotate-article.ts';
import { articlesOfDocument } from '../src/app/articles-of-document.ts';
import { shinglesOf } from '../src/cluster/copies/shingles.ts';
import { createClusterer } from '../src/cluster/create-clusterer.ts';
import { extractDocument } from '../src/extract/extract-document.ts';
import { wordsOf } from '../src/lib/words.ts';
import type { AnnotatedArticle } from '../src/model/annotation.ts';
import type { Document } from '../src/model/document.ts';
import { parseDocument } from '../src/parse/parse-document.ts';
import { measure, type Row, tableOf } from './measure.ts';
import { installPeers, loadPeer, versionOf } from './peers.ts';

const SAMPLE = join(import.meta.dirname, '..', 'test', 'corpora', 'sample', 'news');

const read = (pattern: string): Document[] =>
  globSync(pattern, { cwd: SAMPLE })
    .sort()
    .map(id => ({ id, url: 'https://sample.example/', bytes: new Uint8Array(readFileSync(join(SAMPLE, id))) }));

const textOf = ({ bytes }: Document): string => new TextDecoder().decode(bytes);

async function parse(): Promise<Row[]> {
  const feeds = read('feeds/*.xml');
  const { parseFeed } = await loadPeer<{ parseFeed(text: string): unknown }>('feedsmith');
  const rowan = await loadPeer<{ parseFeed(text: string): unknown }>('@rowanmanning/feed-parser');
  const { default: RssParser } = await loadPeer<{ default: new () => { parseString(text: string): Promise<unknown> } }>(
    'rss-parser',
  );
  const rss = new RssParser();
  return [
    await measure('throughline (with sanitising)', feeds, parseDocument),
    await measure(`feedsmith ${versionOf('feedsmith')}`, feeds, feed => parseFeed(textOf(feed))),
    await measure(`@rowanmanning/feed-parser ${versionOf('@rowanmanning/feed-parser')}`, feeds, feed =>
      rowan.parseFeed(textOf(feed)),
    ),
    await measure(`rss-parser ${versionOf('rss-parser')}`, feeds, feed => rss.parseString(textOf(feed))),
  ];
}

async function extract(): Promise<Row[]> {
  const pages = read('pages/*.html');
  const { parseHTML } = await loadPeer<{ parseHTML(html: string): { document: unknown } }>('linkedom');
  const { Readability } = await loadPeer<{ Readability: new (document: unknown) => { parse(): unknown } }>(
    '@mozilla/readability',
  );
  return [
    await measure('throughline (with byline, dates, blocks)', pages, extractDocument),
    await measure(
      `@mozilla/readability ${versionOf('@mozilla/readability')} on linkedom ${versionOf('linkedom')}`,
      pages,
      page => new Readability(parseHTML(textOf(page)).document).parse(),
    ),
  ];
}

function sampleArticles(): AnnotatedArticle[] {
  const documents = [...read('feeds/*.{xml,json}'), ...read('pages/*.html'), ...read('texts/*.txt')];
  return documents.flatMap(document => {
    const found = articlesOfDocument(document);
    return found.ok ? found.value.map(annotateArticle) : [];
  });
}

async function annotate(): Promise<Row[]> {
  const articles = sampleArticles();
  const english = articles.filter(article => article.language === 'en');
  const chrono = await loadPeer<{ parse(text: string, reference: Date): unknown }>('chrono-node');
  return [
    await measure('throughline, seven languages, everything', articles, annotateArticle),
    await measure('throughline, English, everything', english, annotateArticle),
    await measure(`chrono-node ${versionOf('chrono-node')}, English, times only`, english, article =>
      chrono.parse(article.text, new Date(article.published ?? 0)),
    ),
  ];
}

async function copies(): Promise<Row[]> {
  const articles = sampleArticles();
  const minhash = await loadPeer<{ Minhash: new (options: object) => { update(word: string): void } }>('minhash');
  return [
    await measure('throughline, shingles for containment', articles, article => shinglesOf(article.text)),
    await measure(`minhash ${versionOf('minhash')}, 128 permutations of words`, articles, article => {
      const signature = new minhash.Minhash({ numPerm: 128 });
      for (const word of wordsOf(article.text)) signature.update(word);
    }),
  ];
}

async function cluster(): Promise<Row[]> {
  const articles = sampleArticles();
  const row = await measure('throughline, whole corpus, online and final', [articles], all => {
    const clusterer = createClusterer();
    for (const article of all) clusterer.add(article);
    return clusterer.finish();
  });
  return [{ ...row, perSecond: row.perSecond * articles.length }];
}

const TABLES: Readonly<Record<string, { title: string; unit: string; run: () => Promise<Row[]> }>> = {
  parse: { title: 'Feeds parsed', unit: 'feeds', run: parse },
  extract: { title: 'Articles out of HTML pages', unit: 'pages', run: extract },
  annotate: { title: 'Articles annotated', unit: 'articles', run: annotate },
  copies: { title: 'Signatures for copies', unit: 'articles', run: copies },
  cluster: { title: 'Articles placed into stories', unit: 'articles', run: cluster },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !(name in TABLES));
if (unknown.length > 0) {
  console.error(`bench: no table is called ${unknown.join(', ')}; there are ${Object.keys(TABLES).join(', ')}`);
  process.exit(2);
}
installPeers();
for (const [name, { title, unit, run }] of Object.entries(TABLES)) {
  if (wanted.length === 0 || wanted.includes(name)) console.log(tableOf(title, unit, await run()));
}
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB (peers included)`);
