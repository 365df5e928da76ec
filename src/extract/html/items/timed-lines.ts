import { foldSpaces } from '../../../lib/text.ts';
import { readDatedHeading, type UpdateHeading } from '../../text/update-heading.ts';
import { isElsewhere, pageMeasure } from '../furniture.ts';
import type { BlockRange, PageBlock } from '../render-blocks.ts';
import { INLINE, type PageElement, textOf } from '../tree.ts';
import { type DatedSegment, proseIn } from './dated-headings.ts';
import type { ItemPage } from './item-page.ts';
import { areNear, isLivePage } from './live-page.ts';
import { areTold, isTold } from './told.ts';

/** Fewer are times that an ordinary article tells of. */
const MIN_UPDATES = 3;
/** Share of the page's prose that must stand below the times. */
const MIN_COVERED = 0.5;
/** "Dienstag, 6. Mai 2031, 18.05 Uhr": a time alone in its line. */
const MAX_TIME_CHARS = 60;

interface TimedLine {
  readonly at: number;
  readonly when: UpdateHeading;
}

/**
 * The updates of a page that calls itself live and sets them apart by neither elements nor headings: paragraphs that open with a time in bold
 * ("**18.05 Uhr:** …"), or lines that hold a time alone. Each goes up to the next. Undefined where there are no such updates.
 */
export function findTimedLines(source: ItemPage): DatedSegment[] | undefined {
  const { page, root, measures } = source;
  if (!isLivePage(source.head, source.metadata)) return undefined;
  const found = page.blocks.flatMap((block, at): TimedLine[] => {
    const when = readTime(block, source);
    return when === undefined ? [] : [{ at, when }];
  });
  if (found.length < MIN_UPDATES) return undefined;
  const around = holderOf(found, source);
  if (around === undefined) return undefined;
  let day: string | undefined;
  const segments = found.map(({ at, when }, i): DatedSegment => {
    day = when.date?.slice(0, 10) ?? day;
    const segment = { from: at, to: found[i + 1]?.at ?? around.to, element: around.element };
    return { ...segment, when, ...(day && { day }) };
  });
  const prose = segments.reduce((sum, segment) => sum + proseIn(segment, source), 0);
  if (prose < MIN_COVERED * pageMeasure(root, measures).proseChars) return undefined;
  if (!areTold(segments.map(({ from, to }) => isTold(page.blocks.slice(from, to))))) return undefined;
  return areNear(segments.flatMap(segment => segment.day ?? [])) ? segments : undefined;
}

/** The time of a block that holds nothing else, or opens with it in bold. */
function readTime(block: PageBlock, source: ItemPage): UpdateHeading | undefined {
  const { text, element, kind } = block;
  if (kind === 'heading' || kind === 'caption' || kind === 'table' || !/\d/.test(text.slice(0, MAX_TIME_CHARS)))
    return undefined;
  const isShort = text.length <= MAX_TIME_CHARS;
  const opening = isShort ? text : boldOpening(element, text);
  const when = opening === undefined ? undefined : readDatedHeading(opening, source.dates);
  if (when === undefined || (when.clock === undefined && !when.date?.includes('T'))) return undefined;
  if (isShort && when.title !== undefined && boldOpening(element, text) === undefined) return undefined;
  return isElsewhere(element) ? undefined : when;
}

/** The bold text that a block opens with. */
function boldOpening(element: PageElement, text: string): string | undefined {
  let at: PageElement | undefined = element;
  while (at !== undefined) {
    const first: PageElement['children'][number] | undefined = at.children.find(
      child => child.kind === 'element' || child.data.trim() !== '',
    );
    if (first?.kind !== 'element' || !INLINE.has(first.tag)) return undefined;
    if (first.tag === 'strong' || first.tag === 'b') {
      const bold = foldSpaces(textOf(first, 300)).trim();
      return bold !== '' && text.startsWith(bold) ? bold : undefined;
    }
    at = first;
  }
  return undefined;
}

/** The innermost element that holds all the lines. */
function holderOf(found: readonly TimedLine[], { page, facts }: ItemPage): BlockRange | undefined {
  const [first, last] = [found[0]?.at ?? 0, found.at(-1)?.at ?? 0];
  for (let at: PageElement | undefined = page.blocks[first]?.element; at !== undefined; at = at.parent) {
    const range = facts.rangeOf.get(at);
    if (range !== undefined && range.from <= first && range.to > last) return range;
  }
  return undefined;
}
