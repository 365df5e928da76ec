import { sliceOf } from '../../lib/span.ts';
import { wordsOf } from '../../lib/words.ts';
import { BACKWARD_OPENINGS } from './opening-words.data.ts';
import type { StorySentence } from './story-view.ts';

/** Words that a sentence should have to read well alone (methods of extractive summaries: 7 to 45), and the range that reads best. */
const READABLE = { min: 7, max: 45 } as const;
const COMFORTABLE = { min: 10, max: 35 } as const;

/** What each fault leaves of a sentence's worth: it is still shown where nothing better tells the same. Measured on Timeline17. */
const FACTOR = {
  unreadable: 0.4,
  uncomfortable: 0.75,
  backward: 0.6,
  question: 0.5,
  unfinished: 0.6,
  unbalanced: 0.7,
} as const;

const OPENINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(BACKWARD_OPENINGS).map(([language, words]) => [language, new Set(words)]),
);

/** How well a sentence reads on its own, from near 0 to 1: its length, whether it points back to the one before, whether it asks, breaks off or holds half a quotation.
 * `backward` is what pointing back leaves of its worth where the place it is shown at says what it points to. */
export function fitnessOf(sentence: StorySentence, backward: number = FACTOR.backward): number {
  const text = sliceOf(sentence.article.text, sentence);
  let fitness = lengthFitness(sentence.words);
  if (isPointingBack(text, sentence.article.language)) fitness *= backward;
  if (/\?["”»“']?$/.test(text)) fitness *= FACTOR.question;
  if (/(?:…|\.\.\.|:)$/.test(text)) fitness *= FACTOR.unfinished;
  if (isUnbalanced(text)) fitness *= FACTOR.unbalanced;
  return fitness;
}

/** True when a sentence holds an odd number of quotation marks: it is part of a quotation that its neighbours open or close. */
const isUnbalanced = (text: string): boolean => (text.match(/["“”„«»]/g) ?? []).length % 2 === 1;

function lengthFitness(words: number): number {
  if (words < READABLE.min || words > READABLE.max) return FACTOR.unreadable;
  return words < COMFORTABLE.min || words > COMFORTABLE.max ? FACTOR.uncomfortable : 1;
}

/** True when a sentence opens with a pronoun or a connective that needs the sentence before it. */
export function isPointingBack(text: string, language: string): boolean {
  const first = wordsOf(text.slice(0, 40))[0];
  return first !== undefined && (OPENINGS.get(language.slice(0, 2))?.has(first) ?? false);
}
