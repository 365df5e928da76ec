import type { VoiceStatement } from '../../model/dossier.ts';
import { percent, token } from '../html/attributes.ts';
import { html, type SafeHtml } from '../html/html.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import type { DayScale } from './day-scale.ts';

const RADIUS = 3.5;
const ROW = 8;
/** Dots stacked on one day before the rest are left to the count beside the plot. */
const MAX_STACKED = 5;

const DIRECT = token('direct');
const INDIRECT = token('indirect');

/**
 * A voice's statements as dots over the story's days, stacked where a day has several: filled for direct quotation, open for indirect
 * speech. Undefined where no statement is dated.
 */
export function renderDotPlot(
  context: PageContext,
  statements: readonly VoiceStatement[],
  scale: DayScale | undefined,
): SafeHtml | undefined {
  const columns = new Map<string, VoiceStatement[]>();
  for (const statement of statements) {
    const day = findDay(statement.date);
    if (day !== undefined && scale && day >= scale.from && day <= scale.to) {
      columns.set(day, [...(columns.get(day) ?? []), statement]);
    }
  }
  if (!scale || columns.size === 0) return undefined;
  const rows = Math.min(MAX_STACKED, Math.max(...[...columns.values()].map(column => column.length)));
  const base = rows * ROW + 1;
  const dots = [...columns].map(([day, column]) =>
    column.slice(0, MAX_STACKED).map((statement, i) => {
      const kind = statement.form === 'indirect' ? INDIRECT : DIRECT;
      return html`<circle class="${kind}" cx="${percent(scale.middleOf(day))}" cy="${base - RADIUS - 1.5 - i * ROW}" r="${RADIUS}"/>`;
    }),
  );
  const { messages } = context;
  const count = messages.text('count.statements', { n: statements.length });
  const label = messages.text('voices.plot', { statements: count });
  const svg = html`<svg width="100%" height="${base + 1}" role="img" aria-label="${label}"><line x1="0" x2="100%" y1="${base}" y2="${base}"/>${dots}</svg>`;
  const [from, to] = [context.format.shortDay(scale.from), context.format.shortDay(scale.to)];
  return html`<div class="dots">${svg}<p><span>${from}</span> <span>${to}</span></p></div>`;
}
