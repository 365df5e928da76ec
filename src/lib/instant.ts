/**
 * The milliseconds since 1970 of an ISO 8601 instant or day; one without a zone counts as UTC, so that the machine's own zone never changes a
 * result. Undefined where there is none or it cannot be read.
 */
export function instantOf(iso: string | undefined): number | undefined {
  if (iso === undefined) return undefined;
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(iso);
  const ms = Date.parse(iso.includes('T') && !hasZone ? `${iso}Z` : iso);
  return Number.isNaN(ms) ? undefined : ms;
}
