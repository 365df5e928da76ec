import type { ArticleKind } from '../../model/article.ts';
import { findClosingKind, foldLabel, labelKey, labelList, PAGE_LABELS } from './labels.ts';
import { endsSentence, isProse } from './line-shape.ts';
import type { PageLine } from './page.ts';

/** A link that closes an item: in which line it stands, from where on, and what it leads to. */
export interface Closer {
  readonly line: number;
  readonly start: number;
  readonly kind: ArticleKind;
  readonly outlet?: string;
  readonly url?: string;
}

/** Words of a closing link that no table knows. */
const MAX_UNKNOWN_WORDS = 4;
const MAX_CLOSER_CHARS = 60;
/** Times that an unknown phrase must close a paragraph to be taken for a link. */
const MIN_UNKNOWN = 3;

const atWords = new Set(labelList(({ closing }) => closing.at));
const outletJoint = new RegExp(
  `\\s(?:${PAGE_LABELS.flatMap(({ closing }) => closing.at.map(foldLabel)).join('|')})\\s`,
  'u',
);

interface Tail {
  readonly line: number;
  readonly start: number;
  readonly text: string;
  readonly isAlone: boolean;
}

/**
 * The links that close the items of a page, in order. A label of the tables counts at the end of a paragraph or alone in a line; so does a phrase of up
 * to four words that stands there three times or more, and one that shares its first word with such a phrase (a link to another kind of text).
 */
export function findClosers(lines: readonly PageLine[]): Closer[] {
  const tails = lines.flatMap((line, i) => findTails(line, i));
  const known = new Map<Tail, ArticleKind>();
  const counts = new Map<string, number>();
  for (const tail of tails) {
    const kind = kindOf(tail.text);
    if (kind !== undefined) known.set(tail, kind);
    else if (isUnknownPhrase(tail)) counts.set(labelKey(tail.text), (counts.get(labelKey(tail.text)) ?? 0) + 1);
  }
  const repeated = new Set([...counts].filter(([, count]) => count >= MIN_UNKNOWN).map(([key]) => key));
  const verbs = new Set([...repeated].map(key => key.split(' ')[0]));
  const byLine = new Map<number, Closer>();
  for (const tail of tails) {
    const key = labelKey(tail.text);
    const isUnknown =
      isUnknownPhrase(tail) && (repeated.has(key) || (key.includes(' ') && verbs.has(key.split(' ')[0])));
    const kind = known.get(tail) ?? (isUnknown ? 'article' : undefined);
    if (kind !== undefined && !byLine.has(tail.line))
      byLine.set(tail.line, closerOf(tail, { kind, line: lines[tail.line] as PageLine }));
  }
  return withoutStrays([...byLine.values()], lines);
}

/** What could be a closing link in a line: the whole line, what follows the last sentence, what a link's words cover, or the last few words. */
function findTails({ text, links }: PageLine, line: number): Tail[] {
  if (text.length <= MAX_CLOSER_CHARS) return [{ line, start: 0, text, isAlone: true }];
  const starts = new Set<number>();
  const link = links.at(-1);
  if (link !== undefined && link.end >= text.length - 2) starts.add(link.start);
  const tailStart = text.length - MAX_CLOSER_CHARS;
  const tail = text.slice(tailStart);
  for (const match of tail.matchAll(/(?:[.!?…:;][”"'’»)\]]{0,2}|\]|\)|[”"»])\s+(?=[\p{Lu}«„>→(])/gu))
    starts.add(tailStart + match.index + match[0].length);
  // A capital after an unfinished sentence ("… and Norway Read article"): tables only.
  for (const match of tail.matchAll(/\s(?=\p{Lu}\p{Ll})/gu)) starts.add(tailStart + match.index + 1);
  return [...starts].sort((a, b) => a - b).map(start => ({ line, start, text: text.slice(start), isAlone: false }));
}

const kindOf = (text: string): ArticleKind | undefined =>
  findClosingKind(text.replace(/^[([]|[)\]]$/g, '')) ?? splitOutlet(text)?.kind;

/** "Read article in The Gazette" or "Read article (The Gazette)": a label of the tables, then an outlet. */
function splitOutlet(text: string): { kind: ArticleKind; outlet: string } | undefined {
  const bracket = !text.endsWith(')') ? null : /^(.+?)\s?\((\p{Lu}[^()]{1,40})\)$/u.exec(text);
  const joint = bracket === null ? outletJoint.exec(foldLabel(text)) : null;
  const label = bracket?.[1] ?? (joint ? text.slice(0, joint.index) : '');
  const outlet = bracket?.[2] ?? (joint ? text.slice(joint.index + joint[0].length) : '');
  const kind = label === '' ? undefined : findClosingKind(label);
  return kind !== undefined && /^\p{Lu}[^.!?]{1,40}$/u.test(outlet) ? { kind, outlet } : undefined;
}

function isUnknownPhrase({ text, isAlone }: Tail): boolean {
  if (isAlone || /[\d,;:]/.test(text) || endsSentence(text)) return false;
  const words = labelKey(text).split(' ');
  return words.length <= MAX_UNKNOWN_WORDS && words.length >= 2 && !atWords.has(words[0] ?? '');
}

function closerOf(tail: Tail, { kind, line }: { kind: ArticleKind; line: PageLine }): Closer {
  const outlet = splitOutlet(tail.text)?.outlet;
  const url = line.links.find(link => link.start >= tail.start - 1)?.url;
  return { line: tail.line, start: tail.start, kind, ...(outlet && { outlet }), ...(url && { url }) };
}

/** A label in a sentence's middle of the page ("… Read more" in a box) is no closing link where no text stands between it and the one before. */
function withoutStrays(closers: readonly Closer[], lines: readonly PageLine[]): Closer[] {
  let from = 0;
  let hasText = false;
  return closers.filter(closer => {
    // What was looked through without finding text is not looked through again.
    for (; from < closer.line && !hasText; from++) hasText = isText(lines[from] as PageLine);
    const isClosing = hasText || closer.start > 0;
    from = closer.line + 1;
    if (isClosing) hasText = false;
    return isClosing;
  });
}

const isText = (line: PageLine): boolean => isProse(line) || endsSentence(line.text);
