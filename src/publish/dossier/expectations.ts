import type { Dossier, Expectation } from '../../model/dossier.ts';
import { iso, token } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { renderLine } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderEmptiness, renderMore, renderSection } from '../page/section.ts';

/** Announcements of past days and of days ahead that are shown, the nearest to the newest article; the rest stands behind summaries. */
const SHOWN_PAST = 6;
const SHOWN_DUE = 8;

/** What was announced for a date, and what became of it; what is due stands below a line. */
export function renderExpectations(context: PageContext, dossier: Dossier): SafeHtml {
  const { messages } = context;
  const { expectations } = dossier;
  return renderSection({
    id: 'expectations',
    heading: messages.text('expectations.heading'),
    note: messages.text('expectations.note'),
    body:
      expectations.length > 0
        ? renderLists(context, expectations)
        : renderEmptiness(messages.text('expectations.none')),
  });
}

function renderLists(context: PageContext, expectations: readonly Expectation[]): SafeHtml {
  const { messages } = context;
  const list = (some: readonly Expectation[]): Content =>
    some.length > 0 &&
    html`<ol class="statements expected">${some.map(expectation => renderExpectation(context, expectation))}</ol>`;
  const past = expectations.filter(({ status }) => status !== 'due');
  const due = expectations.filter(({ status }) => status === 'due');
  const earlier = past.slice(0, -SHOWN_PAST);
  const later = due.slice(SHOWN_DUE);
  const behind = (summary: Content, some: readonly Expectation[]): Content =>
    renderMore(summary, some.length > 0 ? [list(some)] : []);
  return html`${behind(messages.text('expectations.earlier', { n: earlier.length }), earlier)}${list(past.slice(-SHOWN_PAST))}${list(due.slice(0, SHOWN_DUE))}${behind(messages.text('expectations.later', { n: later.length }), later)}`;
}

function renderExpectation(context: PageContext, expectation: Expectation): SafeHtml {
  const { status, passage, evidence } = expectation;
  const state = html`<span class="state ${token(status)}">${context.messages.text(`expectations.status.${status}`)}</span>`;
  const [first, ...rest] = evidence.map(one => html`<li class="line">${renderLine(context, one)}</li>`);
  const more = renderMore(
    context.messages.text('line.more', { n: rest.length }),
    rest.length > 0 ? [html`<ul class="passages">${rest}</ul>`] : [],
  );
  return html`
<li class="line"><div class="when">${renderDue(context, expectation)}</div><div class="what"><p>${renderLine(context, passage)}</p></div><div class="became"><p>${state}</p>${
    first && html`<ul>${first}</ul>`
  }${more}</div></li>`;
}

function renderDue({ format, messages }: PageContext, { date, to }: Expectation): Content {
  const day = findDay(date);
  if (day === undefined) return messages.text('line.undated');
  return html`<time datetime="${iso(day)}">${format.dated(day, findDay(to), 'day')}</time>`;
}
