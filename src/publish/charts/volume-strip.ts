import type { Coverage } from '../../model/dossier.ts';
import { percent, token } from '../html/attributes.ts';
import { html, type SafeHtml } from '../html/html.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { axisDays, type DayScale, dayScale } from './day-scale.ts';

const HEIGHT = 64;
/** Share of a day's width that its bar takes. */
const BAR = 0.78;
const INNER_LABELS = 3;
const ANCHORS = { start: token('start'), middle: token('middle'), end: token('end') };

interface DayVolume {
  readonly day: string;
  readonly total: number;
  readonly parts: readonly { readonly language: string; readonly articles: number }[];
}

/** The strip of volume: articles by day, stacked by language; undefined where no article is dated. Heights are linear in articles. */
export function renderVolumeStrip(context: PageContext, coverage: Coverage): SafeHtml | undefined {
  const volumes = volumesByDay(coverage.days);
  const scale = dayScale(volumes.map(volume => volume.day));
  const busiest = volumes.toSorted((a, b) => b.total - a.total)[0];
  if (!scale || !busiest) return undefined;
  const { messages, format } = context;
  const bars = volumes.map(volume => renderBar(context, volume, { scale, max: busiest.total }));
  const caption = messages.text('story.busiest', { n: busiest.total, day: format.day(busiest.day) });
  return html`<figure class="volume"><svg width="100%" height="${HEIGHT}" role="img" aria-label="${messages.text('story.volume')}">${bars}</svg>${renderAxis(context, scale)}<figcaption>${caption}</figcaption></figure>`;
}

/** The labels under a chart, at their places on its scale; the outer ones are kept inside the chart. */
export function renderAxis(context: PageContext, scale: DayScale): SafeHtml {
  const labels = axisDays(scale, INNER_LABELS).map(day => {
    const at = scale.middleOf(day);
    const anchor = at < EDGE ? ANCHORS.start : at > 1 - EDGE ? ANCHORS.end : ANCHORS.middle;
    const x = at < EDGE ? scale.startOf(day) : at > 1 - EDGE ? scale.startOf(day) + scale.step : at;
    return html`<text x="${percent(x)}" y="12" class="${anchor}">${context.format.shortDay(day)}</text>`;
  });
  return html`<svg class="axis" width="100%" height="16" aria-hidden="true">${labels}</svg>`;
}

/** Share of the width at either end where a centred label would hang over. */
const EDGE = 0.08;

function renderBar(
  context: PageContext,
  volume: DayVolume,
  { scale, max }: { scale: DayScale; max: number },
): SafeHtml {
  let below = HEIGHT;
  const parts = volume.parts.map(({ language, articles }) => {
    const height = Math.round((articles / max) * (HEIGHT - 2) * 10) / 10;
    below -= height;
    const x = scale.startOf(volume.day) + (scale.step * (1 - BAR)) / 2;
    return html`<rect class="${context.colours.ofLanguage(language)}" x="${percent(x)}" width="${percent(scale.step * BAR)}" y="${Math.round(below * 10) / 10}" height="${height}"/>`;
  });
  const { messages, format } = context;
  return html`<g>${parts}<title>${format.day(volume.day)}: ${messages.text('count.articles', { n: volume.total })}</title></g>`;
}

function volumesByDay(days: Coverage['days']): DayVolume[] {
  const byDay = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const { day: value, language, articles } of days) {
    const day = findDay(value);
    if (day === undefined) continue;
    const parts = byDay.get(day) ?? new Map<string, number>();
    parts.set(language, (parts.get(language) ?? 0) + articles);
    byDay.set(day, parts);
    totals.set(language, (totals.get(language) ?? 0) + articles);
  }
  const byTotal = (a: [string, number], b: [string, number]) =>
    (totals.get(b[0]) ?? 0) - (totals.get(a[0]) ?? 0) || (a[0] < b[0] ? -1 : 1);
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, languages]) => {
      const parts = [...languages].sort(byTotal).map(([language, articles]) => ({ language, articles }));
      return { day, parts, total: parts.reduce((sum, part) => sum + part.articles, 0) };
    });
}
