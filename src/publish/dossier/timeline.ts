import type { Dossier, TimelineEntry } from '../../model/dossier.ts';
import { iso, token, tokens } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { renderLine, sourceText } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderEmptiness, renderMore, renderSection } from '../page/section.ts';
import type { Anchors } from './anchors.ts';

/** What happened when: one passage a date, more behind it; what lies ahead is set apart below a line. */
export function renderTimeline(context: PageContext, dossier: Dossier, anchors: Anchors): SafeHtml {
  const { messages, format } = context;
  const past = dossier.timeline.filter(entry => !entry.isAhead);
  const ahead = dossier.timeline.filter(entry => entry.isAhead);
  const newest = findDay(dossier.story.to);
  const line =
    ahead.length > 0 &&
    newest !== undefined &&
    html`<h3 class="today"><span>${messages.text('timeline.ahead', { day: format.day(newest) })}</span></h3>`;
  const lastYear = past.at(-1)?.date.slice(0, 4);
  const body = html`${renderRail(context, past, { anchors })}${line}${renderRail(context, ahead, { anchors, lastYear })}`;
  return renderSection({
    id: 'timeline',
    heading: messages.text('timeline.heading'),
    note: messages.text('timeline.note'),
    body: dossier.timeline.length > 0 ? body : renderEmptiness(messages.text('timeline.none')),
  });
}

interface RailOptions {
  readonly anchors: Anchors;
  /** The year that stands above already. */
  readonly lastYear?: string | undefined;
}

function renderRail(
  context: PageContext,
  entries: readonly TimelineEntry[],
  { anchors, lastYear }: RailOptions,
): Content {
  let year = lastYear;
  const items = entries.map(entry => {
    const day = findDay(entry.date);
    const isNewYear = day !== undefined && day.slice(0, 4) !== year;
    year = day?.slice(0, 4) ?? year;
    return html`${isNewYear && html`<li class="year"><span>${context.format.year(day)}</span></li>`}${renderEntry(context, entry, anchors)}`;
  });
  return items.length > 0 && html`<ol class="rail">${items}</ol>`;
}

function renderEntry(context: PageContext, entry: TimelineEntry, anchors: Anchors): SafeHtml {
  const { messages } = context;
  const [first, ...rest] = entry.passages;
  const isSpan = entry.precision !== 'day' || (entry.to !== undefined && entry.to !== entry.date);
  const others = rest.map(passage => html`<li class="line">${renderLine(context, passage)}</li>`);
  const more = renderMore(
    messages.text('line.more', { n: rest.length }),
    others.length > 0 ? [html`<ul class="passages">${others}</ul>`] : [],
  );
  const phrase =
    entry.phrase &&
    html`<span>${messages.phrase('timeline.phrase', { phrase: html`<em>${sourceText(context, entry.phrase)}</em>` })}</span>`;
  const weight = entry.origins > MANY_ORIGINS ? 'many' : entry.origins > 1 && 'some';
  return html`
<li class="${tokens('entry', isSpan && 'span', weight)}" id="${token(anchors.timeline.get(entry) ?? 't0')}"><div class="when">${renderDate(context, entry)}</div><div class="what">${
    first && html`<p class="line">${renderLine(context, first)}</p>`
  }</div><div class="beside"><p class="meta"><span>${messages.text('count.originsShort', { n: entry.origins })}</span>${phrase}</p>${more}</div></li>`;
}

/** From here on the rail's mark is largest: the size says "often confirmed", the number beside it how often. */
const MANY_ORIGINS = 3;

function renderDate({ format, messages }: PageContext, entry: TimelineEntry): Content {
  const day = findDay(entry.date);
  if (day === undefined) return messages.text('line.undated');
  const to = findDay(entry.to);
  const isDay = entry.precision === 'day' && (to === undefined || to === day);
  const time = html`<time datetime="${iso(entry.precision === 'month' ? day.slice(0, 7) : entry.precision === 'year' ? day.slice(0, 4) : day)}">${format.dated(day, to, entry.precision)}</time>`;
  if (isDay) return html`${time} <span class="sub">${format.weekday(day)}</span>`;
  return entry.precision === 'day'
    ? time
    : html`${time} <span class="sub">${messages.text(`timeline.precision.${entry.precision}`)}</span>`;
}
