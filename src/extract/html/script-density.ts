/**
 * Scripts that write without blanks say in one character about what others say in two and a half (measured on parallel headlines' lengths): what each
 * character counts beside one.
 */
export const DENSE_SURPLUS = 1.5;

/** True for a UTF-16 code unit of such a script: Thai, Lao, Myanmar, Khmer, kana, Han, Hangul; rarer characters beyond the first plane are left aside. */
export const isDense = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3041 && code <= 0x30ff) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0x0e01 && code <= 0x0eff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0x1000 && code <= 0x109f) ||
  (code >= 0x1780 && code <= 0x17ff);

/** The length of a text in characters of an alphabetic script. */
export function alphabeticLength(text: string): number {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  // Below U+0E00 begin and end the texts of alphabets: most are spared the count.
  if (first < 0xe00 && last < 0xe00 && !/[\u3000-\u9fff\uac00-\ud7af]/.test(text)) return text.length;
  let dense = 0;
  for (let i = 0; i < text.length; i++) if (isDense(text.charCodeAt(i))) dense++;
  return text.length + DENSE_SURPLUS * dense;
}
