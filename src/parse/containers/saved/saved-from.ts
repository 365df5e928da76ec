/** Where and when a page was saved, as the program that saved it wrote into it. */
export interface SavedFrom {
  readonly url: string;
  /** An ISO instant in UTC. */
  readonly savedAt?: string;
}

/** "Mark of the Web": `<!-- saved from url=(0024)https://example.org/a -->`; the number is the length of the address. */
const BROWSER = /<!--\s{0,8}saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>"]{1,4000}?)\s*-->/i;
/** SingleFile, and programs that follow it, on lines of their own in one comment. */
const SINGLE_FILE =
  /<!--\s{0,8}Page saved with SingleFile[^\S\n]*\n\s*url:\s*(https?:\/\/[^\s<>"]{1,4000})[^\S\n]*(?:\n\s*saved date:\s*([^\n<>]{1,100}))?/i;

/** What the head of an HTML document says about where it was saved from; undefined where it says nothing. */
export function findSavedFrom(head: string): SavedFrom | undefined {
  const match = SINGLE_FILE.exec(head) ?? BROWSER.exec(head);
  const url = match?.[1] === undefined ? null : URL.parse(match[1]);
  if (url === null) return undefined;
  const savedAt = instantOf(match?.[2]);
  return { url: url.href, ...(savedAt !== undefined && { savedAt }) };
}

/** "Thu Jan 27 2022 18:04:05 GMT+0100 (Central European Standard Time)": ECMAScript, section "Date.prototype.toString". */
function instantOf(text: string | undefined): string | undefined {
  if (text === undefined || !/GMT[+-]\d{4}/.test(text)) return undefined;
  const ms = Date.parse(text.trim());
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString().replace('.000Z', 'Z');
}
