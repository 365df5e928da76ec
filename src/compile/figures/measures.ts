/** Units that count how long or how old; no story tracks them. */
const UNTRACKED = new Set(['age', 'year', 'month', 'week', 'day', 'hour', 'minute', 'articles']);

/** True for a unit whose numbers a story may track. */
export const isTracked = (unit: string): boolean => !UNTRACKED.has(unit);

/** True for money: an ISO 4217 code. */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** True for people that were killed, hurt, are missing, had to flee or were arrested. */
export const isCasualty = (unit: string): boolean => unit.startsWith('people-');

/** True for measures that matter even where one report gives one value: casualties, troops and money. */
export const isWeighty = (unit: string): boolean => isCasualty(unit) || isMoney(unit) || unit === 'troops';

/** Units of a fixed meaning; any other is the stem of a noun and counts whatever that noun means. */
const DEFINED = new Set(
  'troops people percent percentage-points votes seats missiles drones aircraft tanks ships vehicles weapons warheads countries houses jobs shares attacks barrels km mi m ha km2 kg t l celsius fahrenheit kmh mw m3 m3/s bpd kwh'.split(
    ' ',
  ),
);

export const isDefined = (unit: string): boolean => DEFINED.has(unit) || isMoney(unit) || isCasualty(unit);

/**
 * How many times the smaller value the larger may be for both to be one figure told anew: tolls of disasters multiply within days, sides count troops
 * differently, and other values that far apart are mostly of something else.
 */
export const maxRatio = (unit: string): number => (isCasualty(unit) ? 12 : unit === 'troops' ? 3 : 2);

/** A number of things without a unit of fixed meaning below this is mostly told in passing ("two leaders", "eight points"). */
export const MIN_PLAIN_COUNT = 20;
