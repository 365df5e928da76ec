import { foldLabel, labelList, PAGE_LABELS } from './labels.ts';
import { endsSentence, isNameLike } from './line-shape.ts';

const MAX_BYLINE_CHARS = 160;
/** A longer line with a full stop goes on as a sentence ("By the river …"). */
const MAX_SENTENCE_CHARS = 60;
/** More people than this is a list, not a byline. */
const MAX_AUTHORS = 6;

const openings = labelList(({ byline }) => byline.by).map(foldLabel);
const separators = new RegExp(
  `\\s*(?:[;/]|,(?!\\s*(?:jr|sr)\\b)|\\s(?:${[...new Set(PAGE_LABELS.flatMap(({ byline }) => byline.and))].join('|')})\\s)\\s*`,
  'iu',
);

/** The authors that a line opening with "By", "Av", "Von", "Автор:" … names, as printed; undefined for any other line. Places and roles after the names are left out. */
export function readByline(line: string): string[] | undefined {
  if (line.length > MAX_BYLINE_CHARS) return undefined;
  const folded = foldLabel(line);
  const opening = openings.find(word => folded.startsWith(word) && /^\s?[:\s]/.test(line.slice(word.length)));
  if (opening === undefined || (line.length > MAX_SENTENCE_CHARS && endsSentence(line))) return undefined;
  return namesAtStart(line.slice(opening.length).replace(/^\s?:?\s+/, ''));
}

/** The author of a line that is a name, or a name and what the person is ("Ana Ruiz, Research Fellow at …"); undefined for any other line. */
export function readNameLine(line: string): string[] | undefined {
  if (line.length > MAX_BYLINE_CHARS || /[.!?:;”"]$/.test(line)) return undefined;
  const comma = line.indexOf(',');
  if (comma === -1) return isNameLike(line) ? [line] : undefined;
  const name = line.slice(0, comma);
  return isNameLike(name) && line.length > comma + 2 ? [name] : undefined;
}

/** Reads names up to the first part that is none; at least the first must be one. */
function namesAtStart(text: string): string[] | undefined {
  const names: string[] = [];
  for (const part of text.split(separators).slice(0, MAX_AUTHORS)) {
    const name = part.replace(/\s\(.{1,40}\)$/, '').trim();
    if (!isNameLike(name)) break;
    names.push(name);
  }
  return names.length > 0 ? names : undefined;
}
