import { foldLabel, labelList, labelPattern, labelProbe, PAGE_LABELS } from './labels.ts';
import { isNameLike } from './line-shape.ts';
import { type DateReading, findLineDate } from './page-dates.ts';

/** What a credit line says. `names` are printed slices; `outlet` is the holder of the rights, `published` the day a text first appeared. */
export interface Credit {
  readonly names: readonly string[];
  /** A list that credits a whole page ("With reporting by …"), not the contributors to one text. */
  readonly isList?: true;
  readonly outlet?: string;
  readonly published?: string;
  /** The latest year of the rights: the text is not younger. */
  readonly year?: number;
}

/** Longest credit line; acknowledgements of translation and permission reach 350 characters. */
const MAX_CREDIT_CHARS = 420;
const MAX_OUTLET_CHARS = 60;

const listOpenings = labelList(({ credits }) => credits.lists).map(foldLabel);
const phrases = labelPattern(({ credits }) => credits.phrases);
const originals = labelPattern(({ credits }) => credits.original);
const anyPhrase = labelProbe(({ credits }) => credits.phrases);
const anyOriginal = labelProbe(({ credits }) => credits.original);
const rights = new RegExp(
  PAGE_LABELS.flatMap(({ credits }) => credits.rights.map(foldLabel))
    .map(label => (/^\p{L}/u.test(label) ? `(?<!\\p{L})${label}(?!\\p{L})` : label.replace(/[()]/g, '\\$&')))
    .join('|'),
  'gu',
);
const anyRight = labelProbe(({ credits }) => credits.rights);
const roleWords = [...new Set(PAGE_LABELS.flatMap(({ credits }) => credits.roles))].join('|');
const outletOpenings = PAGE_LABELS.flatMap(({ credits }) => credits.originalBy).join('|');

const NAME = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*`;
const NAMES = new RegExp(
  `${NAME}(?:\\s(?:(?:of|de|la|von|van|der|the|du|des|di|für|och|af|av)\\s){0,2}${NAME}){0,5}`,
  'gu',
);
const BY_NAME_FIRST = new RegExp(`^${NAME}\\s${NAME}`, 'u');
const ROLE_FIRST = new RegExp(`^${NAME}(?:\\s${NAME}){0,4}\\s(?:${roleWords})\\s`, 'u');

/** What a line credits, or undefined where it is no credit. A phrase that prose may hold too ("reported from") needs a person's name before it. */
export function readCredit(line: string, reading: DateReading): Credit | undefined {
  if (line.length > MAX_CREDIT_CHARS) return undefined;
  const folded = foldLabel(line);
  return (
    readRights(line, folded) ??
    readList(line, folded) ??
    readOriginal(line, folded, reading) ??
    readContributors(line, folded)
  );
}

/** "Copyright 2022 The Gazette. All rights reserved." Only the mark of rights, a year and an owner; longer prose on rights is none. */
function readRights(line: string, folded: string): Credit | undefined {
  if (line.length > 200 || !anyRight.test(folded) || folded.search(rights) === -1) return undefined;
  const isOpening = /^(?:copyright|©|\(c\))/.test(folded);
  if (!isOpening && !/(?:[.!]|^)[^.!]{0,60}$/.test(folded.replace(/[.!]$/, ''))) return undefined;
  let rest = line;
  for (const match of [...folded.matchAll(rights)].reverse())
    rest = `${rest.slice(0, match.index)}\n${rest.slice(match.index + match[0].length)}`;
  const owner = rest
    .split(/\n|[.;|](?:\s|$)|\s[-–—]\s/)
    .map(part =>
      part
        .replace(/(?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)?\d\d)?/g, '')
        .replace(/^[\s,.]+|(?<![\s,.])[\s,.]+$/g, '')
        .replace(/^(?:by|by the|von|av|par|por)\s/i, ''),
    )
    .find(part => /^[\p{Lu}\p{N}]/u.test(part) && part.length <= MAX_OUTLET_CHARS);
  const year = Math.max(0, ...Array.from(line.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g), match => Number(match[0])));
  if (owner === undefined) return isOpening || line.length <= 80 ? { names: [], ...(year > 0 && { year }) } : undefined;
  return { names: [owner], outlet: owner, ...(year > 0 && { year }) };
}

/** "With reporting by A, B and C". One word ("Sources") opens a list only with a colon. */
function readList(line: string, folded: string): Credit | undefined {
  const opening = listOpenings.find(label => folded.startsWith(label));
  if (opening === undefined) return undefined;
  const after = line.slice(opening.length);
  if (
    !/^\s?:/.test(after) &&
    (!opening.includes(' ') || !/^\s(?:\p{Lu}|[a-z]{2,5}(?:[,;/]|\s\p{L}+\s\p{Lu}|$))/u.test(after))
  )
    return undefined;
  const names = after
    .replace(/^\s?:?\s+/, '')
    .replace(/\.$/, '')
    .split(/(?<!\s)\s*[,;/]\s*|\s(?:and|och|und|et|y|и|та|і)\s/)
    .map(withoutPlace)
    .filter(name => name !== '');
  const isNames =
    names.length > 0 &&
    names.every(name => /^["“„«]?[\p{Lu}\p{N}]|^[a-z]{2,5}$/u.test(name) && name.split(' ').length <= 6);
  return isNames ? { names, isList: true } : undefined;
}

/** A contributor's name in a list, without a further label before it ("editing by …") and the place after it ("… in Portville"). */
function withoutPlace(part: string): string {
  const name = part.replace(/^(?:and|och|und|et|y|и|та|і)\s/, '').trim();
  const folded = foldLabel(name);
  const opening = listOpenings.find(label => folded.startsWith(label) && /^[ :]/.test(folded.slice(label.length)));
  return name
    .slice(opening?.length ?? 0)
    .replace(/^:?\s+/, '')
    .replace(/\s(?:in|from|aus|från|i|из|в|з|у|à|en|desde)\s\p{Lu}.*$/u, '');
}

/** "This article was originally published by The Gazette on 12 January 2022". */
function readOriginal(line: string, folded: string, reading: DateReading): Credit | undefined {
  const match = anyOriginal.test(folded) ? originals.exec(folded) : null;
  if (match === null) return undefined;
  const after = line.slice(match.index, match.index + 250);
  const outlet = new RegExp(
    `\\s(?:${outletOpenings})\\s(?:the\\s|der\\s|die\\s|das\\s|la\\s|le\\s|el\\s)?[«„“"]?(${NAMES.source})`,
    'u',
  );
  const date = findLineDate(after, reading);
  const names = [...after.matchAll(new RegExp(outlet.source, 'gu'))]
    .map(m => m[1] ?? '')
    .filter(name => name !== '' && !isLanguageOrDate(name, after));
  const name = names[0];
  if (name === undefined && date === undefined) return undefined;
  return { names: name === undefined ? [] : [name], ...(date && { published: date.day }) };
}

/** "in German by …", "on January 12": what follows is no outlet. */
const isLanguageOrDate = (name: string, text: string): boolean => {
  const after = text.slice(text.indexOf(name) + name.length);
  return /^\s(?:by|von|av|par|por)\s/.test(after) || /^\.?\s\d/.test(after);
};

function readContributors(line: string, folded: string): Credit | undefined {
  const match = anyPhrase.test(folded) ? phrases.exec(folded) : null;
  if (match === null) return undefined;
  const isPlain = match.index === 0 || BY_NAME_FIRST.test(line) || ROLE_FIRST.test(line);
  if (!isPlain || /["”»]/.test(line)) return undefined;
  const names: string[] = [];
  for (const { 0: name, index } of line.matchAll(NAMES)) {
    if (!name.includes(' ') || /(?:\s|^)(?:in|from|aus|från|i|из|в|з|у|à|de|desde|en)\s$/u.test(line.slice(0, index)))
      continue;
    if (isNameLike(name.replace(/\.$/, ''))) names.push(name.replace(/\.$/, ''));
  }
  return names.length > 0 ? { names } : undefined;
}

const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M} .,/'’-]{1,50}\\s?\\((${NAME}(?:[ /,-]{1,2}${NAME}){0,3}|dpa|epd|afp)\\)(?:\\s[—–-]\\s|\\.?—|\\s[—–-])`,
  'u',
);

/** The agencies that a dateline names ("GENEVA (AP) — …"), as printed; empty where there is none. */
export function readDateline(text: string): string[] {
  return (DATELINE.exec(text.slice(0, 120))?.[1] ?? '').split(/[/,]\s?/).filter(name => name !== '');
}
