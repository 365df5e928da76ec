import { addDays, type Day, daysBetween, weekdayOf } from '../../lib/calendar.ts';
import type { Dossier } from '../../model/dossier.ts';
import { token } from '../html/attributes.ts';
import { attributes, type Content, html, type SafeHtml } from '../html/html.ts';
import { findOutletName } from '../page/evidence.ts';
import { findDay, hostName } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderEmptiness } from '../page/section.ts';

/** Beyond this many days the columns are weeks: more would not fit beside the outlets' names. */
const MAX_DAY_COLUMNS = 35;
/** Columns beyond this are left out at the old end; the totals still count them. */
const MAX_COLUMNS = 60;
const LEVELS = 4;

interface OutletRow {
  /** The outlet as printed, else the host of its articles. */
  readonly outlet: SafeHtml;
  readonly counts: ReadonlyMap<Day, number>;
  readonly total: number;
}

/** Articles by outlet and day (or week) as a table, tinted by count; the numbers are printed. */
export function renderHeatMap(context: PageContext, articles: Dossier['articles']): SafeHtml {
  const { messages } = context;
  const dated = articles.flatMap(article => findDay(article.published) ?? []).sort();
  const [from, to] = [dated[0], dated.at(-1)];
  const isWeekly = from !== undefined && to !== undefined && daysBetween(from, to) >= MAX_DAY_COLUMNS;
  const columnOf = (day: Day): Day => (isWeekly ? addDays(day, 1 - weekdayOf(day)) : day);
  const rows = outletRows(context, articles, columnOf);
  if (rows.length === 0) return renderEmptiness(messages.text('coverage.none'));
  const columns = from && to ? columnsBetween(columnOf(from), columnOf(to), isWeekly ? 7 : 1) : [];
  const label = messages.text(isWeekly ? 'coverage.byWeek' : 'coverage.byDay');
  const max = Math.max(...rows.flatMap(row => [...row.counts.values()]), 1);
  return html`
<section class="scroll heat" aria-label="${label}" tabindex="0"><table><caption>${label}</caption>${renderHead(context, columns)}<tbody>${rows.map(
    row => renderRow(row, { columns, max }),
  )}</tbody></table></section>`;
}

function outletRows(context: PageContext, articles: Dossier['articles'], columnOf: (day: Day) => Day): OutletRow[] {
  const rows = new Map<string, { outlet: SafeHtml; counts: Map<Day, number>; total: number }>();
  for (const { id, outlet: passage, published } of articles) {
    const outlet = findOutletName(context, id);
    const key = passage?.text ?? hostName(context.articles.get(id)?.url)?.text;
    if (!outlet || key === undefined) continue;
    const row = rows.get(key) ?? { outlet, counts: new Map<Day, number>(), total: 0 };
    const day = findDay(published);
    const column = day === undefined ? undefined : columnOf(day);
    if (column !== undefined) row.counts.set(column, (row.counts.get(column) ?? 0) + 1);
    row.total++;
    rows.set(key, row);
  }
  return [...rows].sort(([x, a], [y, b]) => b.total - a.total || (x < y ? -1 : 1)).map(([, row]) => row);
}

function columnsBetween(from: Day, to: Day, step: number): Day[] {
  const count = Math.floor(daysBetween(from, to) / step) + 1;
  const first = Math.max(0, count - MAX_COLUMNS);
  return Array.from({ length: count - first }, (_, i) => addDays(from, (first + i) * step));
}

function renderHead({ format, messages }: PageContext, columns: readonly Day[]): SafeHtml {
  const months = [...Map.groupBy(columns, day => day.slice(0, 7)).values()].map(
    days => html`<th scope="colgroup" colspan="${days.length}">${days.length > 1 && format.month(days[0] ?? '')}</th>`,
  );
  const days = columns.map(
    day => html`<th scope="col"><abbr title="${format.day(day)}">${format.dayOfMonth(day)}</abbr></th>`,
  );
  return html`<thead><tr><th rowspan="2" scope="col">${messages.text('coverage.outlet')}</th><th rowspan="2" scope="col">${messages.text('coverage.total')}</th>${months}</tr><tr>${days}</tr></thead>`;
}

function renderRow(row: OutletRow, { columns, max }: { columns: readonly Day[]; max: number }): SafeHtml {
  const cells = columns.map((day): Content => {
    const n = row.counts.get(day);
    return n === undefined
      ? html`<td></td>`
      : html`<td${attributes({ class: token(`h${Math.ceil((n / Math.max(max, LEVELS)) * LEVELS)}`) })}>${n}</td>`;
  });
  return html`<tr><th scope="row">${row.outlet}</th><td class="sum">${row.total}</td>${cells}</tr>`;
}
