import { type ChildNode, type Element, isTag, type ParentNode } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { PassagePart } from '../model/passage.ts';
import { partOf } from '../model/passage.ts';
import { hostName } from './page/format.ts';
import type { ArticleMap } from './proof/proven-text.ts';
import { type TemplateText, templateTextOf } from './verify/template-text.ts';

/** What was wrong at one place of a page. */
export interface PageFailure {
  readonly kind: 'unproven-passage' | 'unproven-text';
  /** The element's `data-passage`, or its name. */
  readonly at: string;
  /** The text found there, its first 80 characters. */
  readonly found: string;
}

/** The outcome of verifying a page: how many passages were compared, and what failed. */
export interface PageVerdict {
  readonly lines: number;
  readonly failures: readonly PageFailure[];
}

/**
 * Proves a finished page from its bytes alone. Every element with `data-passage` must read exactly as its article does there; every other
 * text that people see or hear must consist of phrases of the interface catalogue and of ICU, the site's name or the host of an article.
 * Knows nothing of how the page was rendered.
 */
export function verifyPage(html: string, articles: ArticleMap): PageVerdict {
  const document = parseDocument(html);
  const language = getElementsByTagName('html', document)[0]?.attribs.lang ?? 'en';
  const names = getElementsByTagName('meta', document).filter(meta => meta.attribs.name === 'application-name');
  const walk: Walk = {
    articles,
    siteName: names[0]?.attribs.content ?? '',
    hosts: new Set([...articles.values()].map(article => hostName(article.url)?.text)),
    template: templateTextOf(language),
    lines: 0,
    failures: [],
  };
  for (const node of document.children) visit(node, walk);
  return { lines: walk.lines, failures: walk.failures };
}

interface Walk {
  readonly articles: ArticleMap;
  readonly siteName: string;
  readonly hosts: ReadonlySet<string | undefined>;
  readonly template: TemplateText;
  lines: number;
  readonly failures: PageFailure[];
}

/** Elements whose text nobody sees. */
const UNSEEN = new Set(['script', 'style']);
/** Attributes that are shown, read aloud or passed on. */
const SPOKEN = ['title', 'alt', 'aria-label', 'placeholder'];

function visit(node: ChildNode, walk: Walk): void {
  if (node.type === 'text') checkText(node.data, node.parent, walk);
  if (!isTag(node) || UNSEEN.has(node.name)) return;
  for (const name of SPOKEN) checkText(node.attribs[name] ?? '', node, walk);
  const key = node.attribs['data-passage'];
  if (key !== undefined) checkPassage(node, key, walk);
  else if (node.name === 'meta') checkMeta(node, walk);
  for (const child of node.children) {
    if (key === undefined) visit(child, walk);
    else visitInPassage(child, walk);
  }
}

/** Inside a passage the words are accounted for; only nested passages are compared again. */
function visitInPassage(node: ChildNode, walk: Walk): void {
  if (!isTag(node)) return;
  const key = node.attribs['data-passage'];
  if (key !== undefined) checkPassage(node, key, walk);
  for (const name of SPOKEN) checkText(node.attribs[name] ?? '', node, walk);
  for (const child of node.children) visitInPassage(child, walk);
}

function checkPassage(element: Element, key: string, walk: Walk): void {
  const text = element.name === 'meta' ? (element.attribs.content ?? '') : textContent(element);
  walk.lines++;
  if (text !== sliceAt(key, walk.articles)) fail(walk, 'unproven-passage', key, text);
}

/** The slice that a `data-passage` names: article id (which may hold colons), part, start and end. */
function sliceAt(key: string, articles: ArticleMap): string | undefined {
  const [, id = '', part, start, end] = /^(.*):(text|title|outlet|byline\.\d+):(\d+):(\d+)$/s.exec(key) ?? [];
  const article = articles.get(id);
  if (!article) return undefined;
  const source = partOf(article, part === 'text' ? undefined : (part as PassagePart));
  return Number(end) > (source?.length ?? 0) ? undefined : source?.slice(Number(start), Number(end));
}

function checkMeta(element: Element, walk: Walk): void {
  const { name, property, content = '' } = element.attribs;
  const isRead = name === 'description' || property !== undefined;
  if (isRead) checkText(content, element, walk);
}

function checkText(text: string, parent: ParentNode | null, walk: Walk): void {
  if (!/\p{L}/u.test(text)) return;
  const [name, attribs] = parent && isTag(parent) ? [parent.name, parent.attribs] : ['document', {}];
  if ('data-address' in attribs && walk.hosts.has(text)) return;
  if (('data-site' in attribs || name === 'title') && text === walk.siteName) return;
  if (name === 'kbd' && KEYS.has(text)) return;
  if (walk.template.findStranger(text) !== undefined) fail(walk, 'unproven-text', name, text);
}

/** Names of keys, which no language translates. */
const KEYS: ReadonlySet<string> = new Set(['j', 'k', 'o', 'Esc']);

function fail(walk: Walk, kind: PageFailure['kind'], at: string, text: string): void {
  walk.failures.push({ kind, at, found: text.slice(0, 80) });
}
