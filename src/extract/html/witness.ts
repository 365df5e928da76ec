import { foldSpaces } from '../../lib/text.ts';

/** What a page states of its article's text for machines. It says where the text stands and where it ends; the text itself is taken from the page. */
export interface Witness {
  /** True where a block is (the beginning of) the page's description. */
  isDescription(text: string): boolean;
  /** The blocks up to the last that the stated text holds, where it holds most of them; else all. */
  trim<T extends { readonly text: string }>(blocks: readonly T[]): readonly T[];
}

/** Characters compared: descriptions are cut at 150 to 200. */
const COMPARED_CHARS = 60;
/** A stated text shorter than this is a summary or the beginning of a closed article. */
const MIN_BODY_CHARS = 400;
/** Far above the longest articles; every block is looked up in it. */
const MAX_BODY_CHARS = 60_000;
/** Share of the blocks' characters that the stated text must hold before it is believed. */
const MIN_HELD_SHARE = 0.6;

const bare = (text: string): string =>
  foldSpaces(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A {@link Witness} from the page's descriptions and its stated text (JSON-LD `articleBody`). */
export function createWitness(descriptions: readonly string[], body: string | undefined): Witness {
  const described = descriptions.map(bare).filter(text => text.length >= COMPARED_CHARS / 2);
  const stated = body === undefined || body.length < MIN_BODY_CHARS ? '' : bare(body.slice(0, MAX_BODY_CHARS));
  const isHeld = (text: string): boolean => stated.includes(bare(text).slice(0, COMPARED_CHARS));
  return {
    isDescription(text) {
      const start = bare(text).slice(0, COMPARED_CHARS);
      return (
        start.length >= 20 &&
        described.some(
          d => d.startsWith(start) || (d.length >= COMPARED_CHARS / 2 && start.startsWith(d.slice(0, COMPARED_CHARS))),
        )
      );
    },
    trim(blocks) {
      if (stated === '') return blocks;
      let held = 0;
      let all = 0;
      let last = -1;
      for (const [i, { text }] of blocks.entries()) {
        all += text.length;
        if (!isHeld(text)) continue;
        held += text.length;
        if (text.length >= COMPARED_CHARS) last = i;
      }
      const rest = blocks.slice(last + 1).reduce((sum, { text }) => sum + text.length, 0);
      const isBelieved =
        held >= MIN_HELD_SHARE * (all - rest) && held >= MIN_HELD_SHARE * stated.length && rest <= held;
      return isBelieved ? blocks.slice(0, last + 1) : blocks;
    },
  };
}
