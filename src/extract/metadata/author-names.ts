import { decodeHTML } from 'entities';
import { weekdayNames } from '../../lib/calendar.ts';
import { foldSpaces } from '../../lib/text.ts';
import * as cues from './author-cues.data.ts';
import { MODIFIED_CUES, PUBLISHED_CUES } from './date-cues.data.ts';
import { findDates } from './date-text.ts';

const LABEL_END = String.raw`(?:\s*[:：]\s*|\s+)`;
const BY = new RegExp(`^[\\s(（|•·/–—-]*(?:${cues.WRITTEN_BY}|${cues.AUTHOR}|${cues.BY})${LABEL_END}`, 'iu');
const WRITTEN_BY_INSIDE = new RegExp(`(?:^|[^\\p{L}])(?:${cues.WRITTEN_BY})${LABEL_END}(\\S[^|@•·,;]{1,60})`, 'iu');
/** "Posted in … by Ada Holm on 4 May". */
const BY_INSIDE =
  /^(?:posted|published|filed|veröffentlicht|publié|publicado)\s[^.!?]{0,80}?\s(?:by|von|par|por)\s(\S[^|@•·,;]{1,40}?)(?=\s(?:on|am|le|el)\s|$)/iu;
const PICTURE_CREDIT = new RegExp(
  `(?:^|\\s)(?:${cues.PICTURE_CREDIT})(?:\\s*[:：/]|\\s(?:von|by|par|por|av|de|di)\\s).*$`,
  'iu',
);
const AFTER_NAME = new RegExp(`\\s+(?:${cues.AFTER_NAME})(?:\\s.*|:.*)?$`, 'iu');
const SEPARATOR = new RegExp(
  `\\s*(?:[,;|/•·、，]|\\s[–—-]\\s|\\s(?:and|und|och|et|y|e|и|та|og|en|i|ve|&|\\+|${cues.TOGETHER})\\s)\\s*`,
  'iu',
);
const MAX_NAME_CHARS = 60;
const MAX_NAMES = 12;
const MAX_BYLINE_CHARS = 400;

const LABELLED = new RegExp(`^[\\s(（]*(?:${cues.WRITTEN_BY}|${cues.AUTHOR})${LABEL_END}`, 'iu');

/** True for a line that begins with a word that nothing but a byline begins with ("Autorin: Ada Holm"). */
export const isLabelledByline = (text: string): boolean => LABELLED.test(text);

/** True for a line that begins like a byline. */
export const beginsLikeByline = (text: string): boolean => BY.test(text);

/** What follows "written by" and its like inside a line; undefined where none does. */
export const afterWrittenBy = (text: string): string | undefined =>
  (WRITTEN_BY_INSIDE.exec(text) ?? BY_INSIDE.exec(text))?.[1];

/** Two to five words, each with a capital: what a printed line must look like to be taken for a name without markup. */
export const looksLikeName = (name: string): boolean => NAME.test(name) && /\p{L}{3}/u.test(name);

const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:von|van|de|der|den|da|di|du|la|le|al|bin|af|zu|\p{Lu}[\p{L}\p{M}.'’-]*)){1,4}$/u;

/** As {@link looksLikeName}, or one to four short words of a script without capitals. */
export const couldBeName = (name: string): boolean =>
  looksLikeName(name) || (name.length <= 24 && /^\p{Lo}[\p{Lo}\p{M}]*(?:[\s·]\p{Lo}[\p{Lo}\p{M}]*){0,3}$/u.test(name));

/** How names are read out of a text. */
export interface NameReading {
  /** The text is given as the author's name: names of accounts, with figures or dots in them, and of desks are names too. */
  readonly isStated?: boolean;
}

/** The names in a byline. */
export function namesFrom(source: string | undefined, { isStated = false }: NameReading = {}): string[] {
  if (source === undefined) return [];
  const line = foldSpaces(decodeHTML(source.slice(0, MAX_BYLINE_CHARS)).replace(/<[^<>]{1,200}>/g, ' '));
  if (/^https?:|^www\.|^@|^[\w.-]+\.[a-z]{2,}\/\S*$/i.test(line)) return [];
  const cut = withoutDates(line)
    .replace(BY, '')
    .replace(PICTURE_CREDIT, '')
    .replace(/\s*[([<（][^)\]>）]{0,80}[)\]>）]/g, '')
    .replace(/[([（].{0,80}$/, '')
    .replace(/\S*@\S+/g, '');
  return unique(
    cut
      .split(SEPARATOR)
      .map(cleanName)
      .filter(name => isName(name, isStated)),
  );
}

/** Dates become borders: what stands before and after one are different things. */
function withoutDates(line: string): string {
  let text = line;
  for (const { start, end } of findDates(line).toReversed()) text = `${text.slice(0, start)} | ${text.slice(end)}`;
  return text;
}

const cleanName = (name: string): string =>
  name
    .replace(BY, '')
    .replace(AFTER_NAME, '')
    .replace(/^[\s,.:;|–—»«“”"-]+|[\s,:;|–—»«“”")）-]+$/gu, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .trim();

const NO_NAME = new RegExp(`^(?:${cues.NO_NAME})$`, 'iu');
const DATE_CUE = new RegExp(`^(?:${PUBLISHED_CUES}|${MODIFIED_CUES})`, 'iu');
const ROLE = new RegExp(`^(?:${cues.ROLES})$`, 'iu');
const WEEKDAYS = new Set(['en', 'sv', 'de', 'ru', 'uk', 'fr', 'es'].flatMap(language => weekdayNames(language).flat()));

/** True for the name of an account or desk that signs where no person does. */
export const isRole = (name: string): boolean => ROLE.test(name);

function isName(name: string, isStated: boolean): boolean {
  if (name.length < 2 || name.length > MAX_NAME_CHARS || name.split(' ').length > 6) return false;
  if (
    NO_NAME.test(name) ||
    DATE_CUE.test(name) ||
    WEEKDAYS.has(name.toLowerCase()) ||
    /^\p{L}{3}\p{L}*\.? \d|^\d+ \p{L}|\d:\d|https?:/u.test(name)
  )
    return false;
  if (isStated) return /\p{L}/u.test(name);
  return /\p{L}{2}|\p{Lo}/u.test(name) && !/\d{3}|\.(?:com|de|org|net)\b/i.test(name) && !isRole(name);
}

/** The names without repeats, a dozen at most. */
export const unique = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return names.filter(name => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase())).slice(0, MAX_NAMES);
};
