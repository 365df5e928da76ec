import type { Dossier, Expectation } from '../../model/dossier.ts';
import { iso, token } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { renderLine } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderEmptiness, renderSection } from '../page/section.ts';

/** What was announced for a date, and what became of it. */
export function renderExpectations(context: PageContext, dossier: Dossier): SafeHtml {
  const { messages } = context;
  const items = dossier.expectations.map(expectation => renderExpectation(context, expectation));
  return renderSection({
    id: 'expectations',
    heading: messages.text('expectations.heading'),
    note: messages.text('expectations.note'),
    body:
      items.length > 0
        ? html`<ol class="statements">${items}</ol>`
        : renderEmptiness(messages.text('expectations.none')),
  });
}

function renderExpectation(context: PageContext, expectation: Expectation): SafeHtml {
  const { status, passage, evidence } = expectation;
  const found = evidence.map(one => html`<li class="line">${renderLine(context, one)}</li>`);
  return html`
<li class="line"><div class="when">${renderDue(context, expectation)}</div><div class="what"><p><span class="state ${token(status)}">${context.messages.text(`expectations.status.${status}`)}</span> ${renderLine(context, passage)}</p>${
    found.length > 0 && html`<ul class="outcome">${found}</ul>`
  }</div></li>`;
}

function renderDue({ format, messages }: PageContext, { date, to }: Expectation): Content {
  const day = findDay(date);
  if (day === undefined) return messages.text('line.undated');
  return html`<time datetime="${iso(day)}" title="${format.day(day)}">${format.dated(day, findDay(to), 'day')}</time>`;
}
