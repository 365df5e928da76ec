import type { Dossier, TimelineEntry } from '../../model/dossier.ts';
import { href, tokens } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { articleTitle } from '../page/article-title.ts';
import { findOutletName, languageTag, shortTime } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { articleFolder } from '../page/paths.ts';
import { renderEmptiness, renderItem, renderSection } from '../page/section.ts';
import type { Anchors } from './anchors.ts';
import { type CopyNode, copyTrees } from './copy-tree.ts';
import { renderHeatMap } from './heat-map.ts';

/** Who reported when, who reprinted whom, and what only one language carries. */
export function renderCoverage(context: PageContext, dossier: Dossier, anchors: Anchors): SafeHtml {
  const { messages } = context;
  const trees = copyTrees(dossier.coverage.copies);
  const copies =
    trees.length > 0
      ? html`<ul class="tree">${trees.map(tree => renderCopy(context, tree))}</ul>`
      : renderEmptiness(messages.text('coverage.noCopies'));
  const item = tokens('item');
  const body = html`${renderOutlets(context, dossier)}${renderItem({
    className: item,
    side: html`<h3>${messages.text('coverage.copies')}</h3>`,
    content: copies,
  })}${renderOneLanguage(context, dossier, anchors)}`;
  return renderSection({
    id: 'coverage',
    heading: messages.text('coverage.heading'),
    note: messages.text('coverage.note'),
    isBroad: true,
    body,
  });
}

/** The heat map, and how many articles it cannot hold because they came without an outlet: said once. */
function renderOutlets(context: PageContext, { articles }: Dossier): SafeHtml {
  const unnamed = articles.filter(({ id }) => findOutletName(context, id) === undefined).length;
  const note = unnamed > 0 && unnamed < articles.length;
  return html`${renderHeatMap(context, articles)}${note && html`<p class="note">${context.messages.text('coverage.unnamed', { n: unnamed })}</p>`}`;
}

function renderCopy(context: PageContext, node: CopyNode): SafeHtml {
  const { messages } = context;
  const label = messages.text(node.kind ? `coverage.kind.${node.kind}` : 'coverage.earliest');
  const article = context.articles.get(node.article);
  const time = shortTime(context, article?.published);
  const outlet = findOutletName(context, node.article);
  const below = node.copies.length > 0 && html`<ul>${node.copies.map(copy => renderCopy(context, copy))}</ul>`;
  return html`
<li><span class="line">${outlet && html`<b>${outlet}</b>`}${article && languageTag(context, article.language)} <a class="ev plainly" href="${href(`${context.root}${articleFolder(node.article)}index.html`)}">${articleTitle(context, node.article)}</a> <span class="label">${label}</span>${time && html` <span class="sub">${time}</span>`}</span>${below}</li>`;
}

/** Dated events whose passages are all in one language while the story is told in several. */
function renderOneLanguage(context: PageContext, dossier: Dossier, anchors: Anchors): Content {
  if (dossier.story.languages.length < 2) return undefined;
  const byLanguage = Map.groupBy(
    dossier.timeline.filter(entry => languagesOf(context, entry).length === 1),
    entry => languagesOf(context, entry)[0] ?? 'und',
  );
  if (byLanguage.size === 0) return undefined;
  const groups = [...byLanguage].map(
    ([language, entries]) =>
      html`<li>${context.format.languageName(language)} <span class="num">${entries.length}</span> <span class="days">${entries.map(entry => renderDay(context, entry, anchors))}</span></li>`,
  );
  return renderItem({
    className: tokens('item'),
    side: html`<h3>${context.messages.text('coverage.oneLanguage')}</h3>`,
    content: html`<ul class="only">${groups}</ul>`,
  });
}

/** The day of an event, as a link to it on the timeline. */
function renderDay({ format, messages }: PageContext, entry: TimelineEntry, { timeline }: Anchors): Content {
  const day = findDay(entry.date);
  const when =
    day === undefined ? messages.text('line.undated') : format.dated(day, findDay(entry.to), entry.precision);
  return html`<a href="${href(`#${timeline.get(entry) ?? 'timeline'}`)}">${when}</a> `;
}

function languagesOf(context: PageContext, entry: TimelineEntry): string[] {
  return [...new Set(entry.passages.map(passage => context.articles.get(passage.article)?.language ?? 'und'))];
}
