import { addDays } from '../../lib/calendar.ts';
import type { Dossier } from '../../model/dossier.ts';
import { renderVolumeStrip } from '../charts/volume-strip.ts';
import { href } from '../html/attributes.ts';
import { html, type SafeHtml } from '../html/html.ts';
import { renderLine } from './evidence.ts';
import { configuredText, findDay } from './format.ts';
import type { PageContext } from './page-context.ts';
import { storyFolder } from './paths.ts';
import { renderPage } from './render-page.ts';
import { renderEmptiness } from './section.ts';
import { renderCounts, renderLanguages, storyDates, storyTitle } from './story-head.ts';

/** The front page: the site's stories (given freshest first), the largest of the fresh ones on top, each with dates, counts, languages and an opening passage. */
export function renderIndexPage(context: PageContext, dossiers: readonly Dossier[]): string {
  const { messages } = context;
  const name = configuredText(context.site.title);
  const stories = leadFirst(dossiers).map((dossier, i) => renderStory(context, dossier, i === 0));
  return renderPage(context, {
    kind: 'index',
    title: html`<title>${name}</title>`,
    head: html`
<link rel="alternate" type="application/atom+xml" href="${href('feed.xml')}">
<link rel="alternate" type="application/feed+json" href="${href('feed.json')}">`,
    main: html`
<header class="masthead"><h1><span data-site>${name}</span></h1><p class="counts">${messages.text('count.stories', { n: dossiers.length })}</p><p class="forms screen"><a href="${href('feed.xml')}">${messages.text('site.atom')}</a> <a href="${href('feed.json')}">${messages.text('site.jsonFeed')}</a></p></header>
${stories.length > 0 ? stories : renderEmptiness(messages.text('site.empty'))}`,
  });
}

/** Days before the newest article of the site within which a story may lead the page. */
const LEAD_DAYS = 2;

/** Stories that are still being told, the largest first, then the others in their order. */
function leadFirst(dossiers: readonly Dossier[]): readonly Dossier[] {
  const newest = findDay(dossiers[0]?.story.to);
  if (newest === undefined) return dossiers;
  const since = addDays(newest, -LEAD_DAYS);
  const isRecent = ({ story }: Dossier): boolean => (findDay(story.to) ?? '') >= since;
  const recent = dossiers.filter(isRecent).sort((a, b) => b.story.articles - a.story.articles);
  return [...recent, ...dossiers.filter(dossier => !isRecent(dossier))];
}

/** Dossiers by freshness: the last day of publication, then the number of articles, then the id. */
export function byFreshness(a: Dossier, b: Dossier): number {
  const [x, y] = [findDay(a.story.to) ?? '', findDay(b.story.to) ?? ''];
  if (x !== y) return x > y ? -1 : 1;
  return b.story.articles - a.story.articles || (a.story.id < b.story.id ? -1 : 1);
}

function renderStory(context: PageContext, dossier: Dossier, isFirst: boolean): SafeHtml {
  const [opening] = dossier.overview.passages;
  const dates = storyDates(context, dossier);
  const page = href(`${storyFolder(dossier.story.id)}index.html`);
  return html`
<article class="story line"><p class="kicker">${dates && html`<span>${dates}</span>`}</p><h2><a class="ev plainly" href="${page}">${storyTitle(context, dossier)}</a></h2>${
    opening && html`<p class="first">${renderLine(context, opening)}</p>`
  }<p class="counts">${renderCounts(context, dossier)}</p>${isFirst && renderVolumeStrip(context, dossier.coverage)}${renderLanguages(context, dossier)}</article>`;
}
