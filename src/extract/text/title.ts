import { foldLabel, labelKey, labelPattern, labelSet } from './labels.ts';

/** A title as printed, without what the site added to it; the name of the outlet and the sections where it added those. */
export interface SplitTitle {
  readonly title: string;
  readonly outlet?: string;
  readonly sections?: readonly string[];
}

/** Names of outlets have at most this many words. */
const MAX_OUTLET_WORDS = 5;
const sections = labelSet(labels => labels.sections);
const outletWord = labelPattern(labels => labels.outletWords);

/** The outlet that a page's address names, as bare letters ("www.the-gazette.example.org" → "thegazette"). */
function hostLetters(url: string | undefined): string {
  const host = url === undefined ? '' : (URL.parse(url)?.hostname ?? '');
  return host
    .replace(/^www\./, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/**
 * Splits a title from the suffixes that sites append. After " | " anything short is a suffix; after a dash only what looks like an outlet (one
 * word of mixed capitals, an address, a word that names of outlets hold, or the page's own host), since a dash also stands before the speaker of
 * a headline. A comma or bar left at the end is removed. A suffix that is the name of a section is no outlet.
 */
export function splitTitle(printed: string, url?: string): SplitTitle {
  const parts = printed.split(/(?<!\s)\s+[|¦](?:\s+|$)/u);
  const [first = ''] = parts;
  const suffixes = parts.slice(1).filter(part => part !== '');
  if (suffixes.some(part => part.split(' ').length > MAX_OUTLET_WORDS) || first.trim() === '')
    return { title: trimmed(printed) };
  const dashed = suffixes.length === 0 ? splitAtDash(first, url) : undefined;
  if (dashed !== undefined) return dashed;
  const named = suffixes.filter(part => sections.has(labelKey(part)));
  const others = suffixes.filter(part => !sections.has(labelKey(part)));
  const outlet = others.at(-1);
  const inner = [...others.slice(0, -1), ...named];
  return { title: trimmed(first), ...(outlet && { outlet }), ...(inner.length > 0 && { sections: inner }) };
}

function splitAtDash(printed: string, url: string | undefined): SplitTitle | undefined {
  const match = /^(.{10,}\S)\s+[-–—]\s+(\S[^|]{1,48})$/u.exec(printed);
  const [, title = '', suffix = ''] = match ?? [];
  if (match === null || suffix.split(' ').length > MAX_OUTLET_WORDS || !isOutletLike(suffix, url)) return undefined;
  return { title: trimmed(title), outlet: suffix };
}

function isOutletLike(name: string, url: string | undefined): boolean {
  if (!/^\p{Lu}|^\p{Ll}+\p{Lu}|\.\p{Ll}{2,}$/u.test(name) || /[,:;?!"”»]/.test(name)) return false;
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length >= 3 && hostLetters(url).includes(letters)) return true;
  if (/^\p{Lu}?\p{Ll}+\p{Lu}[\p{L}\p{N}]*$/u.test(name) || /^[\p{L}\p{N}-]+\.\p{Ll}{2,}$/u.test(name)) return true;
  const words = name.split(' ');
  return outletWord.test(foldLabel(name)) && words.every(word => /^[\p{Lu}\p{N}&]/u.test(word) || word.length <= 3);
}

const trimmed = (title: string): string => title.replace(/(?<![\s,|¦])[\s,|¦]+$/u, '').trim();
