import type { Dossier, TimelineEntry } from '../../model/dossier.ts';
import { href } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { articleTitle } from '../page/article-title.ts';
import { fullTime, languageTag, outletName, renderLine } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { articleFolder } from '../page/paths.ts';
import { renderSection } from '../page/section.ts';
import { type CopyNode, copyTrees } from './copy-tree.ts';
import { renderHeatMap } from './heat-map.ts';

/** Who reported when, who reprinted whom, and what only one language carries. */
export function renderCoverage(context: PageContext, dossier: Dossier): SafeHtml {
  const { messages } = context;
  const trees = copyTrees(dossier.coverage.copies);
  const body = html`${renderHeatMap(context, dossier)}
<h3>${messages.text('coverage.copies')}</h3>${
    trees.length > 0
      ? html`<ul class="tree">${trees.map(tree => renderCopy(context, tree))}</ul>`
      : html`<p class="empty">${messages.text('coverage.noCopies')}</p>`
  }${renderOneLanguage(context, dossier)}`;
  return renderSection({
    id: 'coverage',
    heading: messages.text('coverage.heading'),
    note: messages.text('coverage.note'),
    body,
  });
}

function renderCopy(context: PageContext, node: CopyNode): SafeHtml {
  const { messages } = context;
  const label = messages.text(node.kind ? `coverage.kind.${node.kind}` : 'coverage.earliest');
  const article = context.articles.get(node.article);
  const time = fullTime(context, article?.published);
  const below = node.copies.length > 0 && html`<ul>${node.copies.map(copy => renderCopy(context, copy))}</ul>`;
  return html`
<li><span class="line"><b>${outletName(context, node.article)}</b>${article && languageTag(context, article.language)} <a class="ev plainly" href="${href(`${context.root}${articleFolder(node.article)}index.html`)}">${articleTitle(context, node.article)}</a> <span class="label">${label}</span>${time && html` <span class="sub">${time}</span>`}</span>${below}</li>`;
}

/** Dated events whose passages are all in one language while the story is told in several. */
function renderOneLanguage(context: PageContext, dossier: Dossier): Content {
  if (dossier.story.languages.length < 2) return undefined;
  const byLanguage = Map.groupBy(
    dossier.timeline.filter(entry => languagesOf(context, entry).length === 1),
    entry => languagesOf(context, entry)[0] ?? 'und',
  );
  if (byLanguage.size === 0) return undefined;
  const groups = [...byLanguage].map(
    ([language, entries]) =>
      html`<details><summary>${context.format.languageName(language)} <span class="num">${entries.length}</span></summary><ul class="passages">${entries.map(entry => renderEvent(context, entry))}</ul></details>`,
  );
  return html`<h3>${context.messages.text('coverage.oneLanguage')}</h3>${groups}`;
}

function renderEvent(context: PageContext, entry: TimelineEntry): Content {
  const [passage] = entry.passages;
  const day = findDay(entry.date);
  const when = day !== undefined && html`<b>${context.format.dated(day, findDay(entry.to), entry.precision)}</b> `;
  return passage && html`<li class="line">${when}${renderLine(context, passage)}</li>`;
}

function languagesOf(context: PageContext, entry: TimelineEntry): string[] {
  return [...new Set(entry.passages.map(passage => context.articles.get(passage.article)?.language ?? 'und'))];
}
