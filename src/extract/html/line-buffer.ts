import { normalizeText } from '../../lib/text.ts';

/** True for nothing but ASCII white space, as between most tags. */
function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code !== 0x20 && (code < 0x09 || code > 0x0d)) return false;
  }
  return true;
}

/**
 * Collects the text of one block piece by piece, blanks folded, in time linear to its length. No line begins or ends with a blank, and the
 * whole neither begins nor ends with a line break.
 */
export class LineBuffer {
  private parts: string[] = [];
  private size = 0;
  private isBlankPending = false;
  private isBreakPending = false;
  private firstSinceMark: number | undefined;

  get isEmpty(): boolean {
    return this.size === 0;
  }

  /** Code units so far. */
  get length(): number {
    return this.size;
  }

  /** True where the next text begins a new line. */
  get isAfterBreak(): boolean {
    return this.isBreakPending;
  }

  append(data: string): void {
    if (isBlank(data)) {
      this.isBlankPending ||= data !== '';
      return;
    }
    const text = normalizeText(data).replace(/\s\s+|[^\S ]/g, ' ');
    const begins = text.startsWith(' ') ? 1 : 0;
    const ends = text.length > begins && text.endsWith(' ') ? text.length - 1 : text.length;
    if (begins === 1) this.isBlankPending = true;
    if (ends === begins) return;
    if (this.size > 0 && this.isBreakPending) this.push('\n');
    else if (this.size > 0 && this.isBlankPending) this.push(' ');
    this.isBreakPending = false;
    this.firstSinceMark ??= this.size;
    this.push(text.slice(begins, ends));
    this.isBlankPending = ends < text.length;
  }

  /** Puts a line break before what comes next. */
  breakLine(): void {
    if (this.size > 0) this.isBreakPending = true;
  }

  /** Puts a separator before what comes next on this line. */
  separate(mark: string): void {
    if (this.size === 0 || this.isBreakPending) return;
    this.push(` ${mark}`);
    this.isBlankPending = true;
  }

  /** From now on the place of the first character is remembered. */
  mark(): void {
    this.firstSinceMark = undefined;
  }

  /** Where the first character since {@link mark} stands; undefined where none came. */
  get marked(): number | undefined {
    return this.firstSinceMark;
  }

  /** The text so far in NFC; the buffer is empty afterwards. */
  take(): string {
    // Each part is in NFC; only where two meet something may be left to compose.
    const text = this.parts.length < 2 ? (this.parts[0] ?? '') : this.parts.join('').normalize('NFC');
    this.parts = [];
    this.size = 0;
    this.isBlankPending = false;
    this.isBreakPending = false;
    this.firstSinceMark = undefined;
    return text;
  }

  private push(text: string): void {
    this.parts.push(text);
    this.size += text.length;
  }
}
