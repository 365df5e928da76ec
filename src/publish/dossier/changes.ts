import type { Change, ChangeKind, Dossier } from '../../model/dossier.ts';
import { href, iso } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { articleTitle } from '../page/article-title.ts';
import { evidenceMark, findOutletName, languageTag, openingOf, sourceText } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { articleFolder } from '../page/paths.ts';
import { renderEmptiness, renderMore, renderSection } from '../page/section.ts';
import { type Changed, type ChangeGroup, changedByRef, groupChanges } from './find-changed.ts';

const SHOWN_GROUPS = 4;
/** Groups behind the summary; the page's JSON and feed hold all. */
const MAX_GROUPS = 8;
/** Claims of one group behind its summary; all stand among the voices. */
const MAX_CLAIMS = 3;

/** Characters of a passage here; it stands whole in its own view. */
const MAX_CHARS = 110;

/** The newest changes by the article that brought them, each with the passage it is about. */
export function renderChanges(context: PageContext, dossier: Dossier): SafeHtml {
  const { messages } = context;
  const found = changedByRef(dossier, context.articles);
  const groups = groupChanges(dossier.changes);
  const isCut = groups.length > MAX_GROUPS;
  const items = groups.slice(0, MAX_GROUPS).map(group => renderGroup(context, group, found));
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
        ? html`<ol class="statements">${items.slice(0, SHOWN_GROUPS)}</ol>${more}${isCut && html`<p class="note"><a href="${href('#articles')}">${messages.text('articles.heading')}</a></p>`}`
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
  const details = renderClaims(context, claims, found);
  return html`
<li><div class="when">${when}</div><div class="what">${group.article !== undefined && renderArticle(context, group.article)}${renderList(context, open, found)}</div>${details && html`<div class="beside">${details}</div>`}</li>`;
}

function renderClaims(context: PageContext, claims: readonly Change[], found: ReadonlyMap<string, Changed>): Content {
  if (claims.length === 0) return undefined;
  const left = claims.length - MAX_CLAIMS;
  const others =
    left > 0 && html`<p><a href="${href('#voices')}">${context.messages.text('voices.more', { n: left })}</a></p>`;
  return renderMore(
    context.messages.text('changes.claims', { n: claims.length }),
    [renderList(context, claims.slice(0, MAX_CLAIMS), found), others],
    { isOnline: true },
  );
}

const renderList = (context: PageContext, changes: readonly Change[], found: ReadonlyMap<string, Changed>): Content =>
  changes.length > 0 && html`<ul class="passages">${changes.map(change => renderChange(context, change, found))}</ul>`;

function renderArticle(context: PageContext, id: string): SafeHtml {
  const page = href(`${context.root}${articleFolder(id)}index.html`);
  const outlet = findOutletName(context, id);
  const tag = languageTag(context, context.articles.get(id)?.language ?? 'und');
  return html`<p class="line"><a class="ev plainly" href="${page}">${articleTitle(context, id)}</a>${
    (outlet || tag) && html` <span class="sub">${outlet}${tag}</span>`
  }</p>`;
}

function renderChange(context: PageContext, { kind, ref }: Change, found: ReadonlyMap<string, Changed>): SafeHtml {
  const { messages } = context;
  const changed = found.get(ref);
  const label = html`<span class="label">${messages.text(`changes.${kind}`)}</span>`;
  if (!changed) return html`<li>${label} <span class="sub">${messages.text('changes.gone')}</span></li>`;
  const name = changed.name && sourceText(context, changed.name);
  const subject =
    name && (changed.anchor ? html`<a href="${href(`#${changed.anchor}`)}">${name}</a> ` : html`${name} `);
  return html`<li class="line">${label} ${subject}${openingOf(context, changed.passage, MAX_CHARS).markup} ${evidenceMark(context, changed.passage)}</li>`;
}
