import type { Dossier } from '../../model/dossier.ts';
import { renderVolumeStrip } from '../charts/volume-strip.ts';
import { href } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderCounts, renderLanguages, storyDates, storyTitle } from '../page/story-head.ts';

/** The head of a dossier: name, dates, counts, languages, the strip of volume, and the page's other forms. */
export function renderMasthead(context: PageContext, dossier: Dossier): SafeHtml {
  const { messages } = context;
  return html`
<header class="masthead">
<p class="kicker">${messages.text('story.dossier')}${renderSpan(context, dossier)}</p>
<h1>${storyTitle(context, dossier)}</h1>
<p class="counts">${renderCounts(context, dossier)}</p>
${renderVolumeStrip(context, dossier.coverage)}
<div class="forms">${renderLanguages(context, dossier)}
<p class="screen"><a href="${href('dossier.json')}">${messages.text('site.json')}</a> <a href="${href('feed.xml')}">${messages.text('site.atom')}</a> <a href="${href('feed.json')}">${messages.text('site.jsonFeed')}</a></p></div>
</header>`;
}

function renderSpan(context: PageContext, dossier: Dossier): Content {
  const dates = storyDates(context, dossier) ?? html`${context.messages.text('story.noDates')}`;
  const changed = findDay(
    dossier.changes
      .map(change => change.at)
      .sort()
      .at(-1),
  );
  const last =
    changed !== undefined &&
    html`<span>${context.messages.text('story.lastChange', { day: context.format.day(changed) })}</span>`;
  return html`<span>${dates}</span>${last}`;
}
