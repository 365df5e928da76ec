import type { Dossier } from '../../model/dossier.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { sourceText } from './evidence.ts';
import { findDay } from './format.ts';
import type { PageContext } from './page-context.ts';

/** A story's name: its title passage, or the catalogue's words where no article has a title. */
export function storyTitle(context: PageContext, dossier: Dossier): SafeHtml {
  const passage = dossier.story.titlePassage;
  return passage ? sourceText(context, passage) : html`${context.messages.text('story.untitled')}`;
}

/** First and last day of a story, as one interval; undefined where it has no dates. */
export function storyDates(context: PageContext, { story }: Dossier): SafeHtml | undefined {
  const from = findDay(story.from);
  const to = findDay(story.to) ?? from;
  return from !== undefined && to !== undefined ? html`${context.format.interval(from, to)}` : undefined;
}

/** "41 articles, 19 independent origins, 7 languages". */
export function renderCounts({ messages }: PageContext, { story }: Dossier): SafeHtml {
  return html`${messages.text('count.articles', { n: story.articles })}, ${messages.text('count.origins', { n: story.origins })}, ${messages.text('count.languages', { n: story.languages.length })}`;
}

/** The languages of a story's articles with their colours and counts, most frequent first. */
export function renderLanguages(context: PageContext, dossier: Dossier): Content {
  const counts = new Map<string, number>();
  for (const { language } of dossier.articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  const items = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(
      ([language, n]) =>
        html`<li class="${context.colours.ofLanguage(language)}"><i class="swatch"></i>${context.format.languageName(language)} <span class="num">${n}</span></li>`,
    );
  return items.length > 0 && html`<ul class="legend">${items}</ul>`;
}
