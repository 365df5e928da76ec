/** The year that two digits mean: below 50 of this century (RFC 2822 section 4.3); more digits are taken as they are. */
export function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) < 50 ? 2000 + Number(year) : 1900 + Number(year);
}
