import { stemOf } from '../../lib/stem.ts';
import { wordsOf } from '../../lib/words.ts';
import { type SparseVector, unitVector, vectorOf } from './sparse-vector.ts';

/** What a sentence is made of, for comparing: its words, and the entities that are named in it. */
export interface TermSource {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly entities: readonly string[];
}

/** A way to turn texts into comparable vectors, fitted on a collection of sentences. */
export interface TermSpace {
  /** The tf-idf vector of a text, at length 1. Terms that the collection does not hold are left out. */
  vectorOf(source: TermSource): SparseVector;
}

/**
 * Terms of a text, with repeats: stems marked with their language (so that a function word of one language is not rare because the
 * collection is mostly in another), digits as they are, entities by key. Digits and entities are what languages share.
 */
export function termsOf({ text, language, entities }: TermSource): string[] {
  const code = language.slice(0, 2);
  const words = wordsOf(text).filter(word => word.length > 1 || /\p{N}/u.test(word));
  return [
    ...words.map(word => (/^[\p{N}.,]+$/u.test(word) ? word : `${code}:${stemOf(word, code)}`)),
    ...entities.map(entity => `@${entity}`),
  ];
}

/**
 * Fits a space on sentences: weight = (1 + ln tf) · ln(1 + N / df), after Salton and Buckley 1988 ("ltc"; the 1 keeps what all
 * sentences of a short story share from counting nothing), where N and df count the sentences of the term's own language, and all sentences for
 * digits and entities.
 */
export function fitTermSpace(sources: Iterable<TermSource>): TermSpace {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const sentences = new Map<string, number>();
  for (const source of sources) {
    const code = source.language.slice(0, 2);
    for (const group of [code, ALL]) sentences.set(group, (sentences.get(group) ?? 0) + 1);
    for (const term of new Set(termsOf(source))) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      frequencies[number] = (frequencies[number] ?? 0) + 1;
    }
  }
  const idfs = new Float64Array(numbers.size);
  for (const [term, number] of numbers) {
    const total = sentences.get(/^\p{L}\p{L}:/u.test(term) ? term.slice(0, 2) : ALL) ?? 1;
    idfs[number] = Math.log(1 + total / (frequencies[number] ?? 1));
  }
  return { vectorOf: source => weigh(termsOf(source), numbers, idfs) };
}

const ALL = '';

function weigh(terms: readonly string[], numbers: ReadonlyMap<string, number>, idfs: Float64Array): SparseVector {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const number = numbers.get(term);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const weights = new Map<number, number>();
  for (const [number, count] of counts) weights.set(number, (1 + Math.log(count)) * (idfs[number] ?? 0));
  return unitVector(vectorOf(weights));
}
