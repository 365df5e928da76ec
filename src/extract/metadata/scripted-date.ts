import { type PageHead, scriptText } from './read-head.ts';

/** Characters of a page's scripts that are searched. */
const MAX_SCRIPT_CHARS = 400_000;
const SCRIPTED_DATE =
  /["'](?:date_?published|published_?date|published_?at|publish_?date|publication_?date|publication_?time|[a-z]{0,10}publishing_?date|first_?published(?:_?at|_?date)?)["']\s*[:,]\s*["'](\d{4}-\d\d-\d\d[^"']{0,24})["']/i;

/** The date of publication in the first script that has one: what a page hands to its own programs and to analytics; undefined where none has. */
export function scriptedDate(head: PageHead): string | undefined {
  let left = MAX_SCRIPT_CHARS;
  for (const script of head.scripts) {
    const source = scriptText(script).slice(0, left);
    left -= source.length;
    const date = SCRIPTED_DATE.exec(source)?.[1];
    if (date !== undefined || left <= 0) return date;
  }
  return undefined;
}
