/** A linear scale of values to heights in pixels, with round ticks. */
export interface ValueScale {
  readonly ticks: readonly number[];
  /** Pixels from the top of the chart. */
  readonly y: (value: number) => number;
}

/** Where the values lie between the pixel rows `top` and `bottom`; the range is widened to round numbers. */
export function valueScale(values: readonly number[], { top, bottom }: { top: number; bottom: number }): ValueScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spread = high - low || Math.abs(high) || 1;
  const step = roundStep(spread / INTERVALS);
  const from = Math.floor((low - (high === low ? step : 0)) / step) * step;
  const to = Math.ceil((high + (high === low ? step : 0)) / step) * step;
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => clean(from + i * step));
  return { ticks, y: value => bottom - ((value - from) / (to - from || 1)) * (bottom - top) };
}

/** Intervals between ticks that are aimed at: few enough for a chart of 150 pixels. */
const INTERVALS = 3;

/** The next of 1, 2, 5 × a power of ten (Heckbert 1990, "Nice numbers for graph labels"). */
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = raw / power;
  return (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10) * power;
}

/** Removes the dust that repeated addition of decimal steps leaves. */
const clean = (value: number): number => Number(value.toPrecision(12));
