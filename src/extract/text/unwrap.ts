/** A line as it stands in the file, blanks folded; `isAfterBlank` when an empty line stands before it. */
export interface RawLine {
  readonly text: string;
  readonly isAfterBlank: boolean;
}

/** A text is wrapped at some column up to this one; RFC 5322 mail breaks at 78, terminals at 80 to 100. */
const MAX_WRAP_COLUMN = 110;
/** Narrower columns do not occur in running text. */
const MIN_WRAP_COLUMN = 40;
/** Share of the line ends, short lines (titles, ends of paragraphs) aside, that must lie where a greedy line breaker would have put them. */
const MIN_GREEDY_SHARE = 0.8;
/** A greedy breaker leaves no shorter line: the longest words of these languages fill a third of a column. Shorter ones end paragraphs. */
const MIN_LINE_SHARE = 0.65;
/** Fewer line ends than this decide nothing. */
const MIN_LINE_ENDS = 4;
/** Columns that a line breaker may stop short of the edge (a word with a trailing tag or an indent). */
const SLACK = 4;

/**
 * Puts wrapped lines together again. A text is taken for wrapped when its line ends lie where a greedy line breaker puts them: the next line's
 * first word would not have fitted. Asked are the lines that break off within a sentence, or all of them where there are enough. Lines that end short of that column stay ends of paragraphs. Texts that are not wrapped come back as they are.
 */
export function joinWrapped(lines: readonly RawLine[]): RawLine[] {
  const column = findWrapColumn(lines);
  if (column === undefined) return [...lines];
  const joined: RawLine[] = [];
  let last = '';
  let parts: string[] = [];
  let isAfterBlank = true;
  const flush = (): void => {
    if (parts.length > 0) joined.push({ text: parts.join(' '), isAfterBlank });
  };
  for (const line of lines) {
    if (
      parts.length > 0 &&
      !line.isAfterBlank &&
      isFull(last, line.text, column) &&
      !/^[•‣▪◦●*#>]\s?/.test(line.text)
    ) {
      parts.push(line.text);
    } else {
      flush();
      parts = [line.text];
      isAfterBlank = line.isAfterBlank;
    }
    last = line.text;
  }
  flush();
  return joined;
}

const firstWordLength = (text: string): number => {
  const at = text.indexOf(' ');
  return at === -1 ? text.length : at;
};

const isFull = (line: string, next: string, column: number): boolean =>
  line.length + 1 + firstWordLength(next) > column - SLACK;

function findWrapColumn(lines: readonly RawLine[]): number | undefined {
  const followed = lines.filter((_, i) => lines[i + 1]?.isAfterBlank === false);
  const lengths = followed.map(line => line.text.length).sort((a, b) => a - b);
  const column = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  if (column > MAX_WRAP_COLUMN || column < MIN_WRAP_COLUMN) return undefined;
  const broken: boolean[] = [];
  const all: boolean[] = [];
  for (const [i, { text }] of lines.entries()) {
    const next = lines[i + 1];
    if (next?.isAfterBlank !== false || text.length < column * MIN_LINE_SHARE) continue;
    const full = isFull(text, next.text, column);
    all.push(full);
    if (/^\p{Ll}/u.test(next.text) && /[\p{L}\p{N},]$/u.test(text)) broken.push(full);
  }
  const isDense = all.length >= MIN_LINE_ENDS && followed.length >= lines.length / 3;
  const isWrapped = isGreedy(broken) || (isDense && isGreedy(all));
  return isWrapped ? column : undefined;
}

const isGreedy = (ends: readonly boolean[]): boolean =>
  ends.length > 0 && ends.filter(full => full).length / ends.length >= MIN_GREEDY_SHARE;
