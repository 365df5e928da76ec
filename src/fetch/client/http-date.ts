/**
 * The milliseconds since 1970 of an HTTP date in any of the three forms of RFC 9110, section 5.6.7; undefined for anything else. All of them are
 * in GMT, said or not.
 */
export function parseHttpDate(text: string): number | undefined {
  if (text.length > 64 || !/^[a-z]{3,9},? /i.test(text)) return undefined;
  const ms = Date.parse(/(?:GMT|UTC|[+-]\d{4})$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(ms) ? undefined : ms;
}
