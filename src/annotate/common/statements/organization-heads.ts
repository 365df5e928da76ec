import type { Span } from '../../../lib/span.ts';
import type { NameAnnotation } from '../../../model/annotation.ts';
import type { ReadingWithNames } from '../../reading.ts';
import { CLASS, type Lexicon } from './lexicon.ts';

/** Shortest noun that is looked for inside a compound ("Pakten" in "Corvanapakten"), in letters. */
const MIN_HEAD = 5;
/** Longest phrase that is read as article and noun, in code units. */
const MAX_PHRASE = 40;

/** Finds which organization a bare definite noun means: "the ministry", where the text names exactly one that ends in this noun. */
export class OrganizationHeads {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #names: readonly NameAnnotation[];
  #known: readonly Head[] | undefined;

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
    if (!isBare || head.length < MIN_HEAD - 1) return undefined;
    const found = new Set<string>();
    for (const known of this.#heads()) if (known.end <= start && isHeadOf(known.word, head)) found.add(known.entity);
    return found.size === 1 ? [...found][0] : undefined;
  }

  #isArticle(word: string): boolean {
    const classes = this.#lexicon.entries.get(word)?.classes ?? 0;
    return (classes & CLASS.determiner) !== 0 && (classes & CLASS.indefinite) === 0;
  }

  /** The last word of each name of an organization, lower case. */
  #heads(): readonly Head[] {
    this.#known ??= this.#names.flatMap(({ type, entity, start, end }) => {
      const word = /[\p{L}\p{M}]+$/u.exec(this.#text.slice(start, end))?.[0].toLowerCase();
      const isKnown = type === 'organization' || (type === 'other' && /\s/.test(this.#text.slice(start, end)));
      return isKnown && entity !== undefined && word ? [{ entity, word, end }] : [];
    });
    return this.#known;
  }
}

interface Head {
  readonly entity: string;
  readonly word: string;
  /** Where the name ends in the text. */
  readonly end: number;
}

/** The same noun, or the last part of a compound. */
const isHeadOf = (known: string, head: string): boolean =>
  known === head || (head.length >= MIN_HEAD && known.length > head.length + 2 && known.endsWith(head));
