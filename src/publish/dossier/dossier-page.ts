import type { Dossier } from '../../model/dossier.ts';
import { href } from '../html/attributes.ts';
import { html, type SafeHtml } from '../html/html.ts';
import { type PageContext, storyContext } from '../page/page-context.ts';
import { renderMetaDescription, renderTitleElement } from '../page/page-head.ts';
import { renderPage } from '../page/render-page.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import { renderArticles } from './articles.ts';
import { renderChanges } from './changes.ts';
import { renderCoverage } from './coverage.ts';
import { renderExpectations } from './expectations.ts';
import { renderFigures } from './figures.ts';
import { renderMasthead } from './masthead.ts';
import { renderOverview } from './overview.ts';
import { renderPositions } from './positions.ts';
import { renderTimeline } from './timeline.ts';
import { renderVoices } from './voices.ts';

type Section = (context: PageContext, dossier: Dossier, anchors: Anchors) => SafeHtml;

/** The views of a dossier in the order of the page; the names are those of the catalogue and of the anchors. */
const SECTIONS = [
  ['overview', renderOverview],
  ['changes', renderChanges],
  ['timeline', renderTimeline],
  ['positions', renderPositions],
  ['voices', renderVoices],
  ['figures', renderFigures],
  ['expectations', renderExpectations],
  ['coverage', renderCoverage],
  ['articles', renderArticles],
] as const satisfies readonly (readonly [string, Section])[];

/** The dossier page of a story, at `stories/<id>/index.html`. Throws `publish/unproven` for a passage that is not what it claims to be. */
export function renderDossierPage(site: PageContext, dossier: Dossier): string {
  const context = storyContext(site, dossier);
  const { messages } = context;
  const anchors = anchorsOf(dossier);
  const links = SECTIONS.map(
    ([id]) => html`<li><a href="${href(`#${id}`)}">${messages.text(`${id}.heading`)}</a></li>`,
  );
  const main = html`${renderMasthead(context, dossier)}
<nav class="contents" aria-label="${messages.text('site.contents')}"><ul>${links}</ul></nav>${SECTIONS.map(
    ([, render]) => render(context, dossier, anchors),
  )}`;
  const [opening] = dossier.overview.passages;
  return renderPage(context, {
    kind: 'dossier',
    title: renderTitleElement(context, dossier.story.titlePassage, messages.text('story.untitled')),
    head: html`${opening && renderMetaDescription(context, opening)}
<link rel="alternate" type="application/atom+xml" href="${href('feed.xml')}">
<link rel="alternate" type="application/feed+json" href="${href('feed.json')}">
<link rel="alternate" type="application/json" href="${href('dossier.json')}">`,
    main,
  });
}
