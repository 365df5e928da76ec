import { isValidSpan, type Span } from '../../src/lib/span.ts';

/** What is wrong with a text that the product gives: not in NFC, not well-formed, control characters. */
export function findTextFaults(where: string, text: unknown): string[] {
  if (typeof text !== 'string') return [`${where} is no string`];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/.exec(text);
  return [
    ...(text.normalize('NFC') === text ? [] : [`${where} is not in NFC`]),
    ...(text.isWellFormed() ? [] : [`${where} holds a lone surrogate`]),
    ...(control ? [`${where} holds control character ${JSON.stringify(control[0])}`] : []),
  ];
}

/** {@link findTextFaults}, and that it is one line with nothing at its edges; an absent line is right. */
export function findLineFaults(where: string, line: string | undefined): string[] {
  if (line === undefined) return [];
  const faults = findTextFaults(where, line);
  if (line === '') faults.push(`${where} is empty instead of absent`);
  if (line !== line.trim() || line.includes('\n')) faults.push(`${where} is not one trimmed line`);
  return faults;
}

/** An address must be absolute, as the URL standard writes it, without white space, and of one of the schemes; absent is right. */
export function findAddressFaults(where: string, address: string | undefined, schemes: RegExp): string[] {
  if (address === undefined) return [];
  const url = URL.parse(address);
  if (url === null) return [`${where} is no absolute address: ${JSON.stringify(address.slice(0, 80))}`];
  if (!schemes.test(url.protocol)) return [`${where} has scheme ${url.protocol}`];
  return /[\s<>"]/.test(address) ? [`${where} holds characters that no address holds`] : [];
}

/** ISO 8601 as the stage contract has it; with `isUtc` an instant in UTC, otherwise a day alone or an instant with an offset will do too. */
export function findInstantFaults(where: string, instant: string | undefined, isUtc: boolean): string[] {
  if (instant === undefined) return [];
  const form = isUtc
    ? /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
    : /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;
  const day = instant.slice(0, 10);
  const isCalendarDay = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return form.test(instant) && isCalendarDay && !Number.isNaN(Date.parse(instant))
    ? []
    : [`${where} is no instant: ${JSON.stringify(instant)}`];
}

/** Spans must lie inside the text, hold something, not cut a character in two, and with `isApart` be in order without overlaps. */
export function findSpanFaults(where: string, text: string, spans: readonly Span[], isApart: boolean): string[] {
  let last = 0;
  return spans.flatMap((span, i) => {
    const place = `${where} ${i} [${span.start}, ${span.end})`;
    if (!isValidSpan(span, text)) return [`${place} is outside the text of ${text.length}`];
    const isOverlapping = isApart && span.start < last;
    last = span.end;
    if (isOverlapping) return [`${place} overlaps the one before`];
    return cutsCharacter(text, span.start) || cutsCharacter(text, span.end) ? [`${place} cuts a surrogate pair`] : [];
  });
}

const cutsCharacter = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
