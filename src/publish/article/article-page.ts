import { type AnnotatedArticle, annotationsOf } from '../../model/annotation.ts';
import type { Dossier } from '../../model/dossier.ts';
import { type Passage, passageOf, wholePart } from '../../model/passage.ts';
import { direction, externalRel, findExternalHref, href, lang } from '../html/attributes.ts';
import { attributes, type Content, html, type SafeHtml } from '../html/html.ts';
import { articleTitle } from '../page/article-title.ts';
import { fullTime, sourceText } from '../page/evidence.ts';
import { hostName } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderTitleElement } from '../page/page-head.ts';
import { articleFolder, storyFolder } from '../page/paths.ts';
import { renderPage } from '../page/render-page.ts';
import { renderReadings } from './readings.ts';
import { citedMarkings, type MarkedText, type Marking, renderPart, renderText } from './render-text.ts';

/** What an article's page shows beside the article itself. */
export interface ArticlePageInput {
  readonly article: AnnotatedArticle;
  /** The passages of it that dossiers cite. */
  readonly cited: readonly Passage[];
  /** The dossiers that it belongs to. */
  readonly dossiers: readonly Dossier[];
}

/** An article's page, at `articles/<id>/index.html`: its text with everything that was read in it, and an anchor for every cited passage. */
export function renderArticlePage(site: PageContext, input: ArticlePageInput): string {
  const context = { ...site, root: '../../' };
  const { article, cited } = input;
  const contents = annotationsOf(article, 'statement').map(({ content }) => passageOf(article, content));
  const anchored = uniqueByPlace([...cited.filter(passage => passage.part === undefined), ...contents]);
  const text = renderText(context, article, [...citedMarkings(anchored), ...annotationMarkings(article)]);
  const title = renderPart(context, article, { part: 'title', cited });
  const outlet = renderPart(context, article, { part: 'outlet', cited });
  const rules = [...text.rules, ...title.rules, ...outlet.rules];
  return renderPage(context, {
    kind: 'article',
    title: renderTitleElement(context, wholePart(article, 'title'), context.messages.text('line.untitled')),
    head: html`${rules.length > 0 && html`\n<style>${rules}</style>`}
<link rel="alternate" type="application/json" href="${href('article.json')}">`,
    main: html`<article${attributes({ lang: lang(article.language), dir: direction(article.language), class: undefined })}>
${renderHead(context, input, { title, outlet })}
<div class="text">${text.markup}</div></article>
${renderReadings(context, article)}`,
  });
}

function uniqueByPlace(passages: readonly Passage[]): Passage[] {
  return [...new Map(passages.map(passage => [`${passage.start}-${passage.end}`, passage])).values()];
}

function annotationMarkings(article: AnnotatedArticle): Marking[] {
  const markings = article.annotations.flatMap((annotation): Marking[] => {
    if (annotation.kind === 'sentence') return [];
    const { start, end } = annotation.kind === 'statement' ? annotation.content : annotation;
    return [{ kind: annotation.kind, start, end }];
  });
  const elisions = (article.elisions ?? []).map(({ start, end }): Marking => ({ kind: 'elision', start, end }));
  return [...markings, ...elisions, ...linkMarkings(article)];
}

/** Links that do not overlap: elements `a` may not nest. */
function linkMarkings({ links }: AnnotatedArticle): Marking[] {
  let at = 0;
  return links
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, url }): Marking[] => {
      if (start < at || end <= start) return [];
      at = end;
      return [{ kind: 'link', start, end, url }];
    });
}

function renderHead(
  context: PageContext,
  { article, cited, dossiers }: ArticlePageInput,
  { title, outlet }: { title: MarkedText; outlet: MarkedText },
): SafeHtml {
  const { messages, format } = context;
  const language = attributes({ lang: lang(messages.language), dir: direction(messages.language) });
  const heading = article.title ? title.markup : html`${messages.text('line.untitled')}`;
  const modified = fullTime(context, article.modified);
  const facts: Content[] = [
    article.outlet ? html`<b>${outlet.markup}</b>` : undefined,
    ...renderByline(context, article, cited),
    html`${format.languageName(article.language)}, ${messages.text(`kind.${article.kind}`)}`,
    fullTime(context, article.published) ?? messages.text('line.undated'),
    modified && messages.phrase('article.modified', { time: modified }),
    renderAddress(context, article),
  ];
  return html`<header${language}><h1${attributes({ lang: lang(article.language), dir: direction(article.language) })}>${heading}</h1>
<p class="facts">${facts.map(fact => fact && html`<span>${fact}</span>`)}</p>${renderStories(context, article, dossiers)}</header>`;
}

function renderByline(context: PageContext, article: AnnotatedArticle, cited: readonly Passage[]): SafeHtml[] {
  return article.byline.map((_, i) => {
    const name = renderPart(context, article, { part: `byline.${i}`, cited });
    return context.messages.phrase('article.by', { name: name.markup });
  });
}

function renderAddress({ messages }: PageContext, article: AnnotatedArticle): Content {
  const address = findExternalHref(article.url);
  const host = hostName(article.url);
  if (!address || !host) return messages.text('article.noAddress');
  return html`<a class="out"${attributes({ href: address, rel: externalRel })}>${messages.phrase('article.original', { host: html`<span data-address>${host}</span>` })}</a>`;
}

function renderStories(context: PageContext, { id }: AnnotatedArticle, dossiers: readonly Dossier[]): Content {
  const { messages } = context;
  const items = dossiers.map(dossier => {
    const path = href(`${context.root}${storyFolder(dossier.story.id)}index.html`);
    const title = dossier.story.titlePassage;
    const copyOf = dossier.articles.find(article => article.id === id)?.copyOf;
    const original =
      copyOf !== undefined &&
      context.articles.has(copyOf) &&
      html` · ${messages.phrase('article.copyOf', {
        title: html`<a href="${href(`${context.root}${articleFolder(copyOf)}index.html`)}">${articleTitle(context, copyOf)}</a>`,
      })}`;
    return html`<p class="facts"><span>${messages.text('article.stories')}: <a href="${path}">${title ? sourceText(context, title) : messages.text('story.untitled')}</a>${original}</span></p>`;
  });
  return items;
}
