import type { PageLine } from './page.ts';

/** Longest heading of running text; headlines of news agencies stay below 120 characters. */
const MAX_HEADING_CHARS = 120;
/** Longest title; headlines that are whole sentences ("The advisors to … convened in …") reach 200. */
const MAX_TITLE_CHARS = 250;
/** From this length on, a sentence is taken for running text wherever it stands. */
const MIN_PROSE_CHARS = 60;

const CLOSER = /[\s"'”’»“)\]]/;

/** The last character that is not a closing quotation mark or bracket. */
function finalMark(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSER.test(text.charAt(end - 1))) end--;
  return text.charAt(end - 1);
}

/** True when a text ends as a sentence does, closing quotation marks and brackets aside. */
export const endsSentence = (text: string): boolean =>
  /[.!?…。]/u.test(finalMark(text)) || /\[(?:…|\.{3})\]$/.test(text);

/** True when a line opens with a dialogue dash or a list bullet. */
export const opensWithDash = (text: string): boolean => /^[-–—―•*]\s/.test(text);

/** True for a line of running text: a whole sentence of some length, or anything too long for a heading. */
export function isProse({ text, mark }: PageLine): boolean {
  if (mark === 'heading') return false;
  if (text.length > MAX_TITLE_CHARS || opensWithDash(text)) return true;
  return endsSentence(text) && text.length >= MIN_PROSE_CHARS;
}

/** True for a line that could head a section: short, opening with a capital, figure or quotation mark, without a stop at its end. */
export function isHeadingLike({ text, mark }: PageLine): boolean {
  if (mark === 'heading') return true;
  if (mark !== undefined || text.length > MAX_HEADING_CHARS || opensWithDash(text)) return false;
  return /^[\p{Lu}\p{N}"“”„«‘'¿¡([]/u.test(text) && /\p{L}/u.test(text) && !/[.,;!?…:–—-]/u.test(finalMark(text));
}

/** True for a line that could be the title of an article: as a heading, but longer, and a question or an exclamation will do. */
export function isTitleLike(line: PageLine): boolean {
  const { text, mark } = line;
  if (mark === 'heading') return true;
  if (mark !== undefined || text.length > MAX_TITLE_CHARS || opensWithDash(text)) return false;
  // A full stop inside closing quotation marks belongs to the quotation ("Minister: ‘We go on.’").
  const isQuoteEnd = text.length <= MAX_HEADING_CHARS && /^[\p{L}\p{N}].*\.[”"’'»]$/u.test(text);
  const end = isQuoteEnd ? '' : finalMark(text);
  return /^[^\p{L}]*(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}|\p{Lo}|\p{N})/u.test(text) && !/[.;…:–—-]/u.test(end);
}

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
/** Small words inside names of the languages read here. */
const PARTICLES = 'von|van|der|den|de|del|la|le|du|di|da|dos|af|av|al|el|bin|ben|ibn|zu|zur|y|e';
const NAME = new RegExp(
  `^${NAME_WORD}(?:\\s(?:${PARTICLES}))*(?:\\s(?:${NAME_WORD}|(?:${PARTICLES})\\s${NAME_WORD})){1,4}$`,
  'u',
);

/** True for two to five words that could be a person's name: capitalised, small words of names aside, without figures. */
export const isNameLike = (text: string): boolean => text.length <= 60 && !/\.$/.test(text) && NAME.test(text);
