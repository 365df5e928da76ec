/** JSON that was mended: text that may parse now, and where the first fault stood. */
export interface RepairedJson {
  readonly text: string;
  readonly index: number;
}

/**
 * Mends what writers of feeds get wrong: raw control characters inside strings, commas before a closing bracket, and a missing end, which is cut back to
 * the last object or list that was complete. Undefined where nothing complete precedes the fault.
 */
export function repairJson(text: string): RepairedJson | undefined {
  const scanner = new JsonScanner(text);
  scanner.run();
  const { parts, fault, complete, open } = scanner;
  if (open.length === 0) return { text: parts.join(''), index: fault ?? text.length };
  if (complete === undefined) return undefined;
  const closed = parts.slice(0, complete.parts).join('') + text.slice(complete.from, complete.end);
  return { text: closed + complete.open.toReversed().join(''), index: fault ?? text.length };
}

class JsonScanner {
  /** The mended text up to where it was last mended. */
  readonly parts: string[] = [];
  fault: number | undefined;
  /** Closing brackets that are due, the innermost last. */
  readonly open: string[] = [];
  /** The last place at which an object or list inside the items was complete. */
  complete:
    | { readonly parts: number; readonly from: number; readonly end: number; readonly open: string[] }
    | undefined;
  private readonly text: string;
  private from = 0;
  private comma: number | undefined;

  constructor(text: string) {
    this.text = text;
  }

  run(): void {
    for (let i = 0; i < this.text.length; i++) {
      const c = this.text[i] ?? '';
      if (c === '"') i = this.skipString(i);
      else if (c === '{' || c === '[') this.open.push(c === '{' ? '}' : ']');
      else if (c === '}' || c === ']') {
        if (this.comma !== undefined) this.replace(this.comma, this.comma + 1, '');
        if (this.open.at(-1) !== c) return;
        this.open.pop();
        if (this.open.length === 0) {
          this.parts.push(this.text.slice(this.from, i + 1));
          return;
        }
        // Only items are worth keeping: they stand two brackets deep.
        if (this.open.length === 2) {
          this.complete = { parts: this.parts.length, from: this.from, end: i + 1, open: [...this.open] };
        }
      }
      if (c === ',') this.comma = i;
      else if (!/\s/.test(c)) this.comma = undefined;
    }
  }

  /** The index of a string's closing quotation mark; control characters on the way are escaped (RFC 8259 section 7). */
  private skipString(start: number): number {
    for (let i = start + 1; i < this.text.length; i++) {
      const code = this.text.charCodeAt(i);
      if (code === 0x22) return i;
      if (code === 0x5c) i++;
      else if (code < 0x20) this.replace(i, i + 1, `\\u${code.toString(16).padStart(4, '0')}`);
    }
    return this.text.length;
  }

  private replace(start: number, end: number, by: string): void {
    this.fault ??= start;
    this.parts.push(this.text.slice(this.from, start), by);
    this.from = end;
  }
}
