import type { ArticleKind } from '../../model/article.ts';
import { de } from './data/de.ts';
import { en } from './data/en.ts';
import { es } from './data/es.ts';
import { fr } from './data/fr.ts';
import type { PageLabels } from './data/page-labels.ts';
import { ru } from './data/ru.ts';
import { sv } from './data/sv.ts';
import { uk } from './data/uk.ts';

/** The label tables of all languages. All are always in use: a page's labels are often in another language than its text. */
export const PAGE_LABELS: readonly PageLabels[] = [en, sv, de, ru, uk, fr, es];

/** No label of any table is longer; longer lines are not looked up. */
export const MAX_LABEL_CHARS = 80;

const OPENING_EDGE = /[\s•·›»>→←‹«|[({*-]/;
const CLOSING_EDGE = /[\s:.…›»>→|\])}*-]/;

/** A text as the label tables write it: lower case, straight apostrophes, `#` for every number, no arrows or punctuation at the edges. */
export function labelKey(text: string): string {
  if (text !== last.text) last = { text, key: keyOf(text) };
  return last.key;
}

/** A line is looked up in one table after the other. */
let last = { text: '', key: '' };

/** What a key does not have: apostrophes other than the straight one, figures, white space that is not one blank. */
const UNFOLDED = /[\d’ʼ‘`´]|\s\s|[^\S ]/;

function keyOf(text: string): string {
  const lower = text.toLowerCase();
  const key = UNFOLDED.test(lower)
    ? lower
        .replace(/[’ʼ‘`´]/g, "'")
        .replace(/\d+(?:[.,\u00a0\u202f ]\d+)*/g, '#')
        .replace(/\s\s+|[^\S ]/g, ' ')
    : lower;
  let start = 0;
  let end = key.length;
  while (start < end && OPENING_EDGE.test(key.charAt(start))) start++;
  while (end > start && CLOSING_EDGE.test(key.charAt(end - 1))) end--;
  return key.slice(start, end);
}

/** The labels that `pick` takes from every language, as keys. */
export function labelSet(pick: (labels: PageLabels) => readonly string[]): ReadonlySet<string> {
  return new Set(PAGE_LABELS.flatMap(labels => pick(labels).map(labelKey)));
}

/** The labels that `pick` takes from every language, as keys, longest first, so that the first that fits is the fullest. */
export function labelList(pick: (labels: PageLabels) => readonly string[]): readonly string[] {
  return [...labelSet(pick)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** A pattern that finds any of the labels between non-letters in a text made ready by {@link foldLabel}; labels are its first group. */
export function labelPattern(pick: (labels: PageLabels) => readonly string[], flags = 'u'): RegExp {
  const words = [...new Set(PAGE_LABELS.flatMap(labels => pick(labels).map(foldLabel)))];
  words.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(`(?<![\\p{L}\\p{N}])(${words.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/** A pattern that finds any of the labels, borders of words aside: much quicker than {@link labelPattern}, to rule out most texts with. */
export function labelProbe(pick: (labels: PageLabels) => readonly string[]): RegExp {
  const words = new Set(PAGE_LABELS.flatMap(labels => pick(labels).map(foldLabel)));
  return new RegExp([...words].map(escapePattern).join('|'));
}

/** Lower case with straight apostrophes; of the same length as `text`, so that offsets carry over. */
export function foldLabel(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[’ʼ‘`´]/g, "'");
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const closingKinds = new Map<string, ArticleKind>();
for (const { closing } of PAGE_LABELS) {
  for (const label of closing.bare) closingKinds.set(labelKey(label), 'article');
  for (const [kind, nouns] of Object.entries(closing.nouns)) {
    for (const noun of nouns) {
      for (const form of closing.forms) closingKinds.set(labelKey(form.replace('{}', noun)), kind as ArticleKind);
    }
  }
}

/** The kind of text that a closing link leads to ("Read the statement" → statement), or undefined where the text is no such label. */
export function findClosingKind(text: string): ArticleKind | undefined {
  return text.length > MAX_LABEL_CHARS ? undefined : closingKinds.get(labelKey(text));
}

const titleOpenings = PAGE_LABELS.flatMap(({ titleKinds }) =>
  Object.entries(titleKinds).flatMap(([kind, openings]) =>
    openings.map(opening => ({ kind: kind as ArticleKind, opening: foldLabel(opening) })),
  ),
).sort((a, b) => b.opening.length - a.opening.length || (a.opening < b.opening ? -1 : 1));

/** The kind that a title names in its opening words ("Explainer: …"), or undefined. */
export function findTitleKind(title: string): ArticleKind | undefined {
  const folded = foldLabel(title.slice(0, MAX_LABEL_CHARS)).replace(/^["'“”„«»\s]+/, '');
  return titleOpenings.find(
    ({ opening }) => folded.startsWith(opening) && !/^[\p{L}\p{N}]/u.test(folded.slice(opening.length)),
  )?.kind;
}
