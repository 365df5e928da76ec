import type { Change, ChangeKind, Dossier } from '../../model/dossier.ts';
import { href, iso } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { articleTitle } from '../page/article-title.ts';
import { languageTag, outletName, renderLine, sourceText } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { articleFolder } from '../page/paths.ts';
import { renderEmptiness, renderMore, renderSection } from '../page/section.ts';
import { type Changed, type ChangeGroup, changedByRef, groupChanges } from './find-changed.ts';

const SHOWN_GROUPS = 5;
/** Groups behind the summary; the page's JSON and feed hold all. */
const MAX_GROUPS = 15;
/** Claims of one group behind its summary. */
const MAX_CLAIMS = 12;

/** The newest changes by the article that brought them, each with the passage it is about. */
export function renderChanges(context: PageContext, dossier: Dossier): SafeHtml {
  const { messages } = context;
  const found = changedByRef(dossier, context.articles);
  const items = groupChanges(dossier.changes)
    .slice(0, MAX_GROUPS)
    .map(group => renderGroup(context, group, found));
  const rest = items.slice(SHOWN_GROUPS);
  const more = renderMore(
    messages.text('changes.earlier', { n: rest.length }),
    rest.length > 0 ? [html`<ol class="statements">${rest}</ol>`] : [],
  );
  return renderSection({
    id: 'changes',
    heading: messages.text('changes.heading'),
    note: messages.text('changes.note'),
    body:
      items.length > 0
        ? html`<ol class="statements">${items.slice(0, SHOWN_GROUPS)}</ol>${more}`
        : renderEmptiness(messages.text('changes.none')),
  });
}

/** What a reader should not have to open; new and corroborated statements are many. */
const OPEN_KINDS: ReadonlySet<ChangeKind> = new Set(['figure-changed', 'position-superseded', 'expectation-settled']);

function renderGroup(context: PageContext, group: ChangeGroup, found: ReadonlyMap<string, Changed>): SafeHtml {
  const day = findDay(group.at);
  const changes = group.changes.filter(({ kind, ref }) => kind !== 'claim-added' || !found.get(ref)?.isRestated);
  const open = changes.filter(({ kind }) => OPEN_KINDS.has(kind));
  const claims = changes.filter(({ kind }) => !OPEN_KINDS.has(kind));
  const when =
    day === undefined
      ? html`<span class="sub">${context.messages.text('line.undated')}</span>`
      : html`<time datetime="${iso(day)}" title="${context.format.moment(group.at)}">${context.format.shortDay(day)}</time>`;
  const list = (some: readonly Change[]): Content =>
    some.length > 0 && html`<ul class="passages">${some.map(change => renderChange(context, change, found))}</ul>`;
  const summary = context.messages.text('changes.claims', { n: claims.length });
  const more = claims.length > 0 ? [list(claims.slice(0, MAX_CLAIMS))] : [];
  return html`
<li><div class="when">${when}</div><div class="what">${group.article !== undefined && renderArticle(context, group.article)}${list(open)}${renderMore(summary, more)}</div></li>`;
}

function renderArticle(context: PageContext, id: string): SafeHtml {
  const page = href(`${context.root}${articleFolder(id)}index.html`);
  return html`<p class="line"><a class="ev plainly" href="${page}">${articleTitle(context, id)}</a> <span class="sub">${outletName(context, id)}${languageTag(context, context.articles.get(id)?.language ?? 'und')}</span></p>`;
}

function renderChange(context: PageContext, { kind, ref }: Change, found: ReadonlyMap<string, Changed>): SafeHtml {
  const { messages } = context;
  const changed = found.get(ref);
  const label = html`<span class="label">${messages.text(`changes.${kind}`)}</span>`;
  if (!changed) return html`<li>${label} <span class="sub">${messages.text('changes.gone')}</span></li>`;
  const name = changed.name && sourceText(context, changed.name);
  const subject =
    name && (changed.anchor ? html`<a href="${href(`#${changed.anchor}`)}">${name}</a> ` : html`${name} `);
  return html`<li class="line">${label} ${subject}${renderLine(context, changed.passage)}</li>`;
}
