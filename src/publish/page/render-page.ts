import { direction, href, lang, token } from '../html/attributes.ts';
import { attributes, type Content, html, type SafeHtml } from '../html/html.ts';
import { configuredText } from './format.ts';
import { renderInterfaceTemplate } from './interface-template.ts';
import type { PageContext } from './page-context.ts';

/** A page's parts; everything else is the same on all pages. */
export interface PageContent {
  /** The `title` element, whole: it holds a proven title or a message. */
  readonly title: SafeHtml;
  /** Further elements of the head: description, feeds, styles. */
  readonly head?: Content;
  readonly main: Content;
  /** Links for the bar at the top, beside the site's name. */
  readonly crumbs?: Content;
  /** Class of the body, for the style sheet. */
  readonly kind: 'index' | 'dossier' | 'article';
}

/** A whole page: head, skip link, bar, main landmark and footer. Works without script; the script only adds to it. */
export function renderPage(context: PageContext, page: PageContent): string {
  const { messages, root } = context;
  const name = configuredText(context.site.title);
  const language = messages.language;
  const document = html`<!DOCTYPE html>
<html${attributes({ lang: lang(language), dir: direction(language) })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${page.title}
<meta name="application-name" content="${name}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Throughline">
<link rel="icon" href="${href(`${root}favicon.svg`)}" type="image/svg+xml">
<link rel="stylesheet" href="${href(`${root}assets/style.css`)}">
<script src="${href(`${root}assets/site.js`)}"></script>${page.head}
</head>
<body class="${token(page.kind)}">
<a class="skip" href="${href('#main')}">${messages.text('site.skip')}</a>
<header class="bar"><a class="home" href="${href(`${root}index.html`)}"><span data-site>${name}</span></a>${page.crumbs}</header>
<main id="main">${page.main}
</main>
${renderFooter(context)}
${renderInterfaceTemplate(context)}
</body>
</html>
`;
  return document.toString();
}

function renderFooter({ messages, format, site, root }: PageContext): SafeHtml {
  const made = messages.text('site.made', { time: format.moment(site.generatedAt) });
  return html`<footer><p>${messages.text('site.proof')} ${messages.text('site.zone')}</p><p>${made} <a class="screen" href="${href(`${root}index.html`)}">${messages.text('site.stories')}</a></p></footer>`;
}
