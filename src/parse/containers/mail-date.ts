/** "Thu, 27 Jan 2022 18:04:05 +0100 (CET)" (RFC 5322, section 3.3), with the obsolete forms of section 4.3: two-digit years, names of zones. */
const DATE =
  /(?<![\d])(\d{1,2})[\s-]+([a-z]{3})[a-z]{0,6}[\s-]+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([+-]\d{4})|([a-z]{1,4})\b)?/i;

/** Month names of RFC 5322, which are English in mails of any language. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Hours from UTC of the zone names of RFC 5322, section 4.3; what is not here has no known offset and counts as UTC, as that section says. */
const ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** The time in a Date header as ISO 8601 with the sender's offset ("Z" where it gives none); undefined where it cannot be read or no such time exists. */
export function readMailDate(header: string | undefined): string | undefined {
  const match = DATE.exec((header ?? '').slice(0, 200));
  if (match === null) return undefined;
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '00', offset, zone] = match;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  // RFC 5322, section 4.3: 00 to 49 are of this century.
  const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19';
  const local = `${century}${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}`;
  const iso = `${local}${offsetOf(offset, zone)}`;
  const ms = Date.parse(iso);
  const isReal = month > 0 && !Number.isNaN(ms) && new Date(`${local}Z`).toISOString().startsWith(local);
  return isReal ? iso : undefined;
}

const two = (part: string | number): string => String(part).padStart(2, '0');

function offsetOf(offset: string | undefined, zone: string | undefined): string {
  // "-0000" says that the sender's zone is unknown.
  if (offset === undefined || /^[+-]0000$/.test(offset)) return ZONES[zone?.toUpperCase() ?? ''] ?? 'Z';
  return `${offset.slice(0, 3)}:${offset.slice(3)}`;
}
