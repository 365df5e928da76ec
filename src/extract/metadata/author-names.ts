import { decodeHTML } from 'entities';
import { foldSpaces } from '../../lib/text.ts';

/** Phrases before a name in a byline: those that say it wherever they stand, and prepositions that say it only at the beginning. */
const WRITTEN_BY =
  'written by|posted by|published by|reported by|words by|edited by|erstellt von|geschrieben von|verfasst von|eingestellt von|gespeichert von|veröffentlicht von|publiziert von|' +
  'publié par|écrit par|rédigé par|posté par|publicado por|escrito por|skriven av|skrivet av|publicerad av|inlagd av|scritto da|pubblicato da|geschreven door|geplaatst door|автор статьи|' +
  '(?:view |see |zeige )?(?:all|alle)? ?(?:posts by|articles by|stories by|beiträge von|artikel von|artiklar av)';
const BY = new RegExp(
  `^(?:${WRITTEN_BY}|by|von|av|af|de|par|por|di|door|text|texte?|foto und text|interview|автор|текст|autor(?:in|es)?|author|auteur|skribent|eine? \\p{L}+ von)(?:\\s*:\\s*|\\s+)`,
  'iu',
);
const WRITTEN_BY_INSIDE = new RegExp(`(?:^|[^\\p{L}])(?:${WRITTEN_BY})\\s*:?\\s+(\\S[^|@•·,;]{1,60})`, 'iu');
const SEPARATOR = /\s*(?:[,;|/•·]|\s(?:and|und|och|et|y|и|та|og|en|&|\+)\s)\s*/iu;
const MAX_NAME_CHARS = 60;
const MAX_NAMES = 12;

/** True for a line that begins like a byline. */
export const beginsLikeByline = (text: string): boolean => BY.test(text);

/** What follows "written by" and its like inside a line; undefined where none does. */
export const afterWrittenBy = (text: string): string | undefined => WRITTEN_BY_INSIDE.exec(text)?.[1];

/** Two to four words, each with a capital: what a printed line must look like to be taken for a name without markup. */
export const looksLikeName = (name: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:von|van|de|der|den|da|di|du|la|le|al|bin|af|zu|\p{Lu}[\p{L}.'’-]*)){1,4}$/u.test(name);

/** The names in a byline. */
export function namesFrom(source: string | undefined): string[] {
  if (source === undefined) return [];
  const line = foldSpaces(decodeHTML(source).replace(/<[^<>]{1,200}>/g, ' ')).replace(BY, '');
  if (/^https?:|^www\.|^@/i.test(line)) return [];
  const cut = line.replace(/\s*[([<][^)\]>]{0,80}[)\]>]/g, '').replace(/\S*@\S+/g, '');
  return unique(cut.split(SEPARATOR).map(cleanName).filter(isName));
}

const cleanName = (name: string): string =>
  name
    .replace(BY, '')
    .replace(/\s+(?:veröffentlicht|on|am|den|le|el|vom|at|um|in|für|for)\s+.*$/i, '')
    .replace(/[\s,.:;|–—-]+$/u, '')
    .trim();

const NO_NAME =
  /^(?:by|von|av|par|por|auteur|posted|published|publiziert am|veröffentlicht am|geschrieben von|text|quelle|source|jan\p{L}*|feb\p{L}*|dezember|read .*|view .*|follow|admin|administrator|redaktion|redaction|rédaction|editor|editors|editorial|staff|guest|gast|unknown|webmaster|author|autor|anonymous|none|null|undefined|facebook|twitter|email|e-mail)$/iu;
const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= MAX_NAME_CHARS &&
  /\p{L}{2}/u.test(name) &&
  !/\d{3}|\d:\d|https?:|\.(?:com|de|org|net)\b/i.test(name) &&
  !NO_NAME.test(name) &&
  name.split(' ').length <= 6;

/** The names without repeats, a dozen at most. */
export const unique = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return names.filter(name => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase())).slice(0, MAX_NAMES);
};
