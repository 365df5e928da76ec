// Speed and memory of the stages beside named peers, in one run on one machine: trust the ratios. `npm run bench [-- TABLE …]`
import { spawnSync } from 'node:child_process';
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

/** A row of a table, not measured yet. */
type Measurement = () => Promise<Row>;

const SAMPLE = join(import.meta.dirname, '..', 'test', 'corpora', 'sample', 'news');

const read = (pattern: string): Document[] =>
  globSync(pattern, { cwd: SAMPLE })
    .sort()
    .map(id => ({ id, url: 'https://sample.example/', bytes: new Uint8Array(readFileSync(join(SAMPLE, id))) }));

const textOf = ({ bytes }: Document): string => new TextDecoder().decode(bytes);

async function parse(): Promise<Measurement[]> {
  const feeds = read('feeds/*.xml');
  const { parseFeed } = await loadPeer<{ parseFeed(text: string): unknown }>('feedsmith');
  const rowan = await loadPeer<{ parseFeed(text: string): unknown }>('@rowanmanning/feed-parser');
  const { default: RssParser } = await loadPeer<{ default: new () => { parseString(text: string): Promise<unknown> } }>(
    'rss-parser',
  );
  const rss = new RssParser();
  return [
    () => measure('throughline (with sanitising)', feeds, parseDocument),
    () => measure(`feedsmith ${versionOf('feedsmith')}`, feeds, feed => parseFeed(textOf(feed))),
    () =>
      measure(`@rowanmanning/feed-parser ${versionOf('@rowanmanning/feed-parser')}`, feeds, feed =>
        rowan.parseFeed(textOf(feed)),
      ),
    () => measure(`rss-parser ${versionOf('rss-parser')}`, feeds, feed => rss.parseString(textOf(feed))),
  ];
}

async function extract(): Promise<Measurement[]> {
  const pages = read('pages/*.html');
  const { parseHTML } = await loadPeer<{ parseHTML(html: string): { document: unknown } }>('linkedom');
  const { Readability } = await loadPeer<{ Readability: new (document: unknown) => { parse(): unknown } }>(
    '@mozilla/readability',
  );
  return [
    () => measure('throughline (with byline, dates, blocks)', pages, extractDocument),
    () =>
      measure(
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

async function annotate(): Promise<Measurement[]> {
  const articles = sampleArticles();
  const english = articles.filter(article => article.language === 'en');
  const chrono = await loadPeer<{ parse(text: string, reference: Date): unknown }>('chrono-node');
  return [
    () => measure('throughline, seven languages, everything', articles, annotateArticle),
    () => measure('throughline, English, everything', english, annotateArticle),
    () =>
      measure(`chrono-node ${versionOf('chrono-node')}, English, times only`, english, article =>
        chrono.parse(article.text, new Date(article.published ?? 0)),
      ),
  ];
}

async function copies(): Promise<Measurement[]> {
  const articles = sampleArticles();
  const minhash = await loadPeer<{ Minhash: new (options: object) => { update(word: string): void } }>('minhash');
  return [
    () => measure('throughline, shingles for containment', articles, article => shinglesOf(article.text)),
    () =>
      measure(`minhash ${versionOf('minhash')}, 128 permutations of words`, articles, article => {
        const signature = new minhash.Minhash({ numPerm: 128 });
        for (const word of wordsOf(article.text)) signature.update(word);
      }),
  ];
}

async function cluster(): Promise<Measurement[]> {
  const articles = sampleArticles();
  const place = (all: readonly AnnotatedArticle[]): unknown => {
    const clusterer = createClusterer();
    for (const article of all) clusterer.add(article);
    return clusterer.finish();
  };
  return [
    async () => {
      const row = await measure('throughline, whole corpus, online and final', [articles], place);
      return { ...row, perSecond: row.perSecond * articles.length };
    },
  ];
}

const TABLES: Readonly<Record<string, { title: string; unit: string; run: () => Promise<Measurement[]> }>> = {
  parse: { title: 'Feeds parsed', unit: 'feeds', run: parse },
  extract: { title: 'Articles out of HTML pages', unit: 'pages', run: extract },
  annotate: { title: 'Articles annotated', unit: 'articles', run: annotate },
  copies: { title: 'Signatures for copies', unit: 'articles', run: copies },
  cluster: { title: 'Articles placed into stories', unit: 'articles', run: cluster },
};

/** Measures one row in a process of its own, so that its memory is its own; undefined behind the last row. */
function measureApart(table: string, index: number): Row | undefined {
  const run = spawnSync(process.execPath, [import.meta.filename, '--row', table, String(index)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`the measurement ${table} ${index} ended with status ${run.status}`);
  return run.stdout.trim() === '' ? undefined : (JSON.parse(run.stdout) as Row);
}

async function printRow(table: string, index: number): Promise<void> {
  const measurement = (await TABLES[table]?.run())?.[index];
  if (measurement === undefined) return;
  const row = await measurement();
  console.log(JSON.stringify({ ...row, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
}

function printTables(wanted: readonly string[]): void {
  installPeers();
  for (const [name, { title, unit }] of Object.entries(TABLES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const rows: Row[] = [];
    for (let row = measureApart(name, 0); row !== undefined; row = measureApart(name, rows.length)) rows.push(row);
    console.log(tableOf(title, unit, rows));
  }
}

const [first, table = '', index = '0'] = process.argv.slice(2);
const unknown = process.argv.slice(2).filter(name => !(name in TABLES));
if (first === '--row') await printRow(table, Number(index));
else if (unknown.length > 0) {
  console.error(`bench: no table is called ${unknown.join(', ')}; there are ${Object.keys(TABLES).join(', ')}`);
  process.exitCode = 2;
} else printTables(process.argv.slice(2));
