import type { Dossier, DossierArticle } from '../../model/dossier.ts';
import { href, iso, token } from '../html/attributes.ts';
import { attributes, type Content, html, type SafeHtml } from '../html/html.ts';
import { fullTime, outletName, sourceLink, sourceText } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { articleFolder } from '../page/paths.ts';
import { renderEmptiness, renderSection } from '../page/section.ts';

const COLUMNS = ['number', 'time', 'outlet', 'language', 'title', 'copyOf'] as const;

/** The table of all articles; a script makes its columns sortable. */
export function renderArticles(context: PageContext, dossier: Dossier): SafeHtml {
  const { messages } = context;
  const head = COLUMNS.map(column => html`<th scope="col">${messages.text(`articles.${column}`)}</th>`);
  const rows = dossier.articles.map(article => renderRow(context, article));
  const table = html`<table class="articles" data-sortable><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  return renderSection({
    id: 'articles',
    heading: messages.text('articles.heading'),
    note: messages.text('articles.note'),
    body: rows.length > 0 ? table : renderEmptiness(messages.text('articles.none')),
  });
}

function renderRow(context: PageContext, article: DossierArticle): SafeHtml {
  const { messages, format } = context;
  const day = findDay(article.published);
  const page = href(`${context.root}${articleFolder(article.id)}index.html`);
  const title = article.title ? sourceText(context, article.title) : messages.text('line.untitled');
  const time = fullTime(context, article.published) ?? messages.text('line.undated');
  const original = sourceLink(context, article.id, html`${messages.text('articles.original')}`);
  return html`
<tr class="line" id="${token(`n${context.numbers.get(article.id) ?? 0}`)}"><td class="num">${context.numbers.get(article.id)}</td><td${attributes({ 'data-sort': day !== undefined && iso(article.published?.match(/^[\dTZ:.+-]+$/)?.[0] ?? day) })}>${time}</td><td>${outletName(context, article.id)}</td><td class="${context.colours.ofLanguage(article.language)}"><i class="swatch"></i>${format.languageName(article.language)}</td><td><a class="ev plainly" href="${page}">${title}</a>${original && html` ${original}`}</td><td>${renderCopyOf(context, article)}</td></tr>`;
}

function renderCopyOf(context: PageContext, { copyOf }: DossierArticle): Content {
  const number = copyOf === undefined ? undefined : context.numbers.get(copyOf);
  return number !== undefined && copyOf !== undefined
    ? html`<span class="narrow">${context.messages.text('articles.copyOf')} </span><a href="${href(`#n${number}`)}">${number} ${outletName(context, copyOf)}</a>`
    : undefined;
}
