import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML, decodeXML } from 'entities';
import { foldSpaces } from '../../src/lib/text.ts';
import { type GoldArticle, SAMPLE } from './read-gold.ts';

/**
 * The words of one article as its file holds them: its own part of the file, entities decoded, markup removed, white space folded. It is
 * cut out with plain string work on purpose, so that the gold is not checked with the code that the gold is there to measure. Undefined
 * where the file does not hold the article. `siblings`: all articles of the corpus (a section of a text file ends where the next one begins).
 */
export function rawTextOf(article: GoldArticle, siblings: readonly GoldArticle[]): string | undefined {
  const source = readFileSync(join(SAMPLE, 'news', article.file), 'utf8');
  const cut = CUTTERS.find(([ending]) => article.file.endsWith(ending))?.[1](source, article, siblings);
  return cut === undefined ? undefined : foldSpaces(cut);
}

type Cutter = (source: string, article: GoldArticle, siblings: readonly GoldArticle[]) => string | undefined;

const CUTTERS: readonly (readonly [string, Cutter])[] = [
  ['.rss.xml', cutRss],
  ['.atom.xml', cutAtom],
  ['.feed.json', cutJsonFeed],
  ['.jsonl', cutJsonLines],
  ['.html', (source, { title }) => cutPage(source, title)],
  ['.txt', cutText],
];

function cutRss(source: string, { url, title }: GoldArticle): string | undefined {
  const item = source.split('<item>').find(part => part.includes(`<link>${url}</link>`));
  const content =
    item &&
    (elementOf(item, 'content:encoded') ?? decodeXML(elementOf(item, 'description') ?? '')).replace(CDATA, '$1');
  return item && holdsTitle(item, title) ? removeMarkup(content ?? '') : undefined;
}

function cutAtom(source: string, { url, title }: GoldArticle): string | undefined {
  const entry = source.split('<entry>').find(part => part.includes(`href="${url}"`));
  const content = entry && (elementOf(entry, 'content') ?? '');
  const isEscaped = entry?.includes('<content type="html">');
  return entry && holdsTitle(entry, title)
    ? removeMarkup(isEscaped ? decodeXML(content ?? '') : (content ?? ''))
    : undefined;
}

function cutJsonFeed(source: string, { url, title }: GoldArticle): string | undefined {
  const feed = JSON.parse(source) as { items: { url: string; title: string; content_html: string }[] };
  const item = feed.items.find(candidate => candidate.url === url && candidate.title === title);
  return item && removeMarkup(item.content_html);
}

function cutJsonLines(source: string, { url, title }: GoldArticle): string | undefined {
  const lines = source
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { url: string; title: string; text: string });
  return lines.find(line => line.url === url && line.title === title)?.text;
}

function cutPage(source: string, title: string): string | undefined {
  const body = source.slice(source.indexOf('<body'));
  const text = removeMarkup(body.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, ''));
  return foldSpaces(text).includes(title) ? text : undefined;
}

function cutText(source: string, { title, file }: GoldArticle, siblings: readonly GoldArticle[]): string | undefined {
  const start = source.indexOf(title);
  if (start === -1) return undefined;
  const others = siblings.filter(sibling => sibling.file === file).map(sibling => source.indexOf(sibling.title));
  const end = Math.min(...others.filter(at => at > start), source.length);
  return source.slice(start + title.length, end);
}

const CDATA = /<!\[CDATA\[(.*?)\]\]>/gs;

function elementOf(source: string, name: string): string | undefined {
  return new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 's').exec(source)?.[1];
}

function holdsTitle(source: string, title: string): boolean {
  return foldSpaces(decodeXML(elementOf(source, 'title') ?? '')) === title;
}

function removeMarkup(html: string): string {
  return decodeHTML(html.replace(/<\/?(?:p|div|h\d|li|section|aside|figure)\b[^>]*>/g, '\n\n').replace(/<[^>]+>/g, ''));
}
