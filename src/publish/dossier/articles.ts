import type { Dossier, DossierArticle } from '../../model/dossier.ts';
import { href, token } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { articleTitle } from '../page/article-title.ts';
import { findOutletName, shortTime, sourceLink } from '../page/evidence.ts';
import type { PageContext } from '../page/page-context.ts';
import { articleFolder } from '../page/paths.ts';
import { renderEmptiness, renderSection } from '../page/section.ts';

type Column = 'number' | 'time' | 'outlet' | 'language' | 'title' | 'copyOf';

/** The table of all articles; a script makes its columns sortable. */
export function renderArticles(context: PageContext, { articles }: Dossier): SafeHtml {
  const { messages } = context;
  const columns: Column[] = ['number', 'time', 'outlet', 'language', 'title'];
  if (articles.some(({ copyOf }) => copyOf !== undefined)) columns.push('copyOf');
  const head = columns.map(column => html`<th scope="col">${messages.text(`articles.${column}`)}</th>`);
  const rows = articles.map(article => renderRow(context, article, columns));
  const table = html`<table class="articles" data-sortable><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  return renderSection({
    id: 'articles',
    heading: messages.text('articles.heading'),
    note: messages.text('articles.note'),
    isBroad: true,
    body: rows.length > 0 ? table : renderEmptiness(messages.text('articles.none')),
  });
}

function renderRow(context: PageContext, article: DossierArticle, columns: readonly Column[]): SafeHtml {
  const number = context.numbers.get(article.id) ?? 0;
  const cells: Readonly<Record<Column, () => SafeHtml>> = {
    number: () => html`<td class="num">${number}</td>`,
    time: () => html`<td>${shortTime(context, article.published) ?? context.messages.text('line.undated')}</td>`,
    outlet: () => html`<td>${findOutletName(context, article.id)}</td>`,
    language: () =>
      html`<td class="${context.colours.ofLanguage(article.language)}">${context.format.languageName(article.language)}</td>`,
    title: () => renderTitle(context, article),
    copyOf: () => html`<td>${renderCopyOf(context, article)}</td>`,
  };
  return html`
<tr class="line" id="${token(`n${number}`)}">${columns.map(column => cells[column]())}</tr>`;
}

function renderTitle(context: PageContext, { id }: DossierArticle): SafeHtml {
  const page = href(`${context.root}${articleFolder(id)}index.html`);
  const original = sourceLink(context, id, html`${context.messages.text('articles.original')}`);
  return html`<td><a class="ev plainly" href="${page}">${articleTitle(context, id)}</a>${original && html` ${original}`}</td>`;
}

function renderCopyOf(context: PageContext, { copyOf }: DossierArticle): Content {
  const number = copyOf === undefined ? undefined : context.numbers.get(copyOf);
  return number !== undefined && copyOf !== undefined
    ? html`<span class="narrow">${context.messages.text('articles.copyOf')} </span><a href="${href(`#n${number}`)}">${number} ${findOutletName(context, copyOf)}</a>`
    : undefined;
}
