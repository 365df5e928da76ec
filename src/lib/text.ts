/** Control characters that no text needs (C0 and C1 without tab and line feed), soft hyphens, zero-width spaces and byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g;

/** What the control characters U+0080–U+009F mean where text was written in windows-1252 (HTML standard, "numeric character reference end state"). */
const WINDOWS_1252 = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i));

/** Text of nothing but printable ASCII, tabs and line feeds is canonical already; most text is, or needs only composing. */
const PLAIN = /^[\t\n -~]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNCLEAN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2028\u2029\u2060\ufeff\ud800-\udfff]/;

/** Text in NFC with "\n" line ends, well-formed (no lone surrogates, which UTF-8 cannot hold) and without control characters, soft hyphens and zero-width spaces. White space is otherwise kept. */
export function normalizeText(text: string): string {
  if (PLAIN.test(text)) return text;
  if (!UNCLEAN.test(text)) return text.normalize('NFC');
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0080-\u009f]/g, c => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80))
    .replace(UNWANTED, '')
    .normalize('NFC');
}

/** One line of text: {@link normalizeText} with every run of white space made one plain space, and none at the edges. */
export function foldSpaces(text: string): string {
  const normal = normalizeText(text);
  return UNFOLDED.test(normal) ? normal.replace(/\s+/g, ' ').trim() : normal;
}

/** White space that is not one plain space between words. */
const UNFOLDED = /^\s|\s$|\s\s|[^\S ]/;

/**
 * The canonical form of an article's text (contract: NFC, "\n" line ends, paragraphs separated by one empty line, no blanks at the
 * edges of a paragraph). A single line end inside a paragraph stays.
 */
export function canonicalText(text: string): string {
  return normalizeText(text)
    .split(/\n[^\S\n]*\n\s*/)
    .map(p =>
      p
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
    )
    .filter(p => p !== '')
    .join('\n\n');
}

/** The spans of the paragraphs of a canonical text, in order. */
export function paragraphSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  while (start < text.length) {
    const at = text.indexOf('\n\n', start);
    const end = at === -1 ? text.length : at;
    if (end > start) spans.push({ start, end });
    start = end + 2;
  }
  return spans;
}

/** Letters only, lower case, accents removed: for comparing words of one script. */
export function foldCase(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
