import { foldLabel, labelKey, labelList, labelPattern, labelProbe, labelSet, MAX_LABEL_CHARS } from './labels.ts';
import { endsSentence, isProse } from './line-shape.ts';
import type { PageLine } from './page.ts';

const wholeLines = labelSet(({ furniture, river }) => [...furniture, ...river.shareAction, ...river.readWhole]);
const related = labelList(labels => labels.related).map(foldLabel);
const boxes = labelPattern(labels => labels.boxes, 'gu');
const anyBox = labelProbe(labels => labels.boxes);
/** A call to subscribe or follow is not longer. */
const MAX_BOX_CHARS = 200;

/** True when the whole line is a button, a box title or a call of the page. */
export const isFurnitureLabel = ({ text, mark }: PageLine): boolean =>
  text.length <= MAX_LABEL_CHARS && mark !== 'list-item' && wholeLines.has(labelKey(text));

/** True for a line that leads to another text ("Read also: …"). One word opens such a line only with a colon. */
function isRelated({ text }: PageLine): boolean {
  if (text.length > MAX_BOX_CHARS) return false;
  const folded = foldLabel(text);
  const opening = related.find(label => folded.startsWith(label));
  if (opening === undefined) return false;
  const after = text.slice(opening.length);
  return /^\s?[:|>»→]/.test(after) || (opening.includes(' ') && /^\s[\p{Lu}"“«„]/u.test(after) && !endsSentence(text));
}

/**
 * How surely a line belongs to a newsletter box, a call to follow or an error report: surely by a cue at its opening, in a fragment, or by two cues; a
 * sentence that holds one cue may be about such things.
 */
function boxStrength({ text }: PageLine): 'sure' | 'doubtful' | undefined {
  if (text.length > MAX_BOX_CHARS) return undefined;
  const folded = foldLabel(text);
  if (!anyBox.test(folded)) return undefined;
  const [first, second] = folded.matchAll(boxes);
  if (first === undefined) return undefined;
  return first.index === 0 || second !== undefined || !endsSentence(text) ? 'sure' : 'doubtful';
}

/** A page of lines without its furniture, and whether anything was taken off its end. */
interface Trimmed {
  readonly lines: readonly PageLine[];
  readonly isEndTrimmed: boolean;
}

/**
 * Removes the furniture of a page from the lines of one text: buttons, "read also" lines, newsletter boxes with the lines of their box, and everything from
 * the first box or button after the last running text on. `isKept` protects lines (credits, list items of the text). What is left keeps its order.
 */
export function trimFurniture(lines: readonly PageLine[], isKept: (line: PageLine) => boolean): Trimmed {
  const isFurniture = lines.map(line => !isKept(line) && (isFurnitureLabel(line) || isRelated(line)));
  const isBox = lines.map(line => !isKept(line) && boxStrength(line) === 'sure');
  const tail = lines.findLastIndex((line, i) => isKept(line) || (isProse(line) && !isFurniture[i] && !isBox[i])) + 1;
  const drop = lines.map((line, i) => isFurniture[i] || (isBox[i] === true && (i >= tail || !isProse(line))));
  spreadOverBoxes(lines, { isBox, drop });
  let cut = drop.indexOf(true, tail);
  while (cut > tail && lines[cut]?.isAfterBlank === false) cut--;
  const isEndTrimmed = cut !== -1;
  const kept = lines.filter((_, i) => !drop[i] && (!isEndTrimmed || i < cut));
  return { lines: kept, isEndTrimmed };
}

/** The short lines that stand in one block with a cue of a newsletter box belong to the box. */
function spreadOverBoxes(
  lines: readonly PageLine[],
  { isBox, drop }: { isBox: readonly boolean[]; drop: boolean[] },
): void {
  for (const [i, isCue] of isBox.entries()) {
    if (!isCue || !drop[i]) continue;
    for (let j = i; j > 0 && lines[j]?.isAfterBlank === false && isWeak(lines[j - 1]); j--) drop[j - 1] = true;
    for (let j = i + 1; lines[j]?.isAfterBlank === false && isWeak(lines[j]) && !drop[j]; j++) drop[j] = true;
  }
}

const isWeak = (line: PageLine | undefined): boolean => line !== undefined && !isProse(line) && line.text.length <= 120;
