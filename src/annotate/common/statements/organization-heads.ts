import type { Span } from '../../../lib/span.ts';
import type { NameAnnotation } from '../../../model/annotation.ts';
import type { ReadingWithNames } from '../../reading.ts';
import { FirstBearers, MIN_COMPOUND } from './first-bearers.ts';
import { CLASS, type Lexicon } from './lexicon.ts';

/** By how many code units a compound is longer than the noun that it ends with at least. */
const MIN_APART = 3;
/** Longest phrase that is read as article and noun, in code units. */
const MAX_PHRASE = 40;

/** Finds which organization a bare definite noun means: "the ministry", where the text names exactly one that ends in this noun. */
export class OrganizationHeads {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #names: readonly NameAnnotation[];
  #known: FirstBearers | undefined;

  constructor({ text, names }: ReadingWithNames, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#names = names;
  }

  /** The entity of the organization that a phrase of one noun, or article and noun, stands for. */
  find({ start, end }: Span): string | undefined {
    if (end - start > MAX_PHRASE) return undefined;
    const words = this.#text.slice(start, end).toLowerCase().split(/\s+/);
    const head = words.at(-1) ?? '';
    const isBare = words.length === 1 || (words.length === 2 && this.#isArticle(words[0] ?? ''));
    if (!isBare || head.length < MIN_COMPOUND - 1) return undefined;
    return this.#heads().only(head, start + 1);
  }

  #isArticle(word: string): boolean {
    const classes = this.#lexicon.entries.get(word)?.classes ?? 0;
    return (classes & CLASS.determiner) !== 0 && (classes & CLASS.indefinite) === 0;
  }

  /** The last word of each name of an organization, lower case. */
  #heads(): FirstBearers {
    if (this.#known) return this.#known;
    const heads = new FirstBearers();
    for (const { type, entity, start, end } of this.#names) {
      if (entity === undefined || (type !== 'organization' && type !== 'other')) continue;
      const name = this.#text.slice(start, end);
      if (type === 'other' && !/\s/.test(name)) continue;
      const word = /[\p{L}\p{M}]+$/u.exec(name)?.[0].toLowerCase();
      if (word) heads.addCompound(word, { entity, at: end }, MIN_APART);
    }
    this.#known = heads;
    return heads;
  }
}
