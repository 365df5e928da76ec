import { expect, test } from 'vitest';
import { sketchArticle } from './invented-story.fixture.ts';
import { fitnessOf, isPointingBack } from './passage-fitness.ts';
import { viewStory } from './view-story.ts';

function fitness(text: string): number {
  const [sentence] = viewStory([sketchArticle({ id: 'x', text })]).sentences;
  if (!sentence) throw new Error('the sketch has no sentence');
  return fitnessOf(sentence);
}

const GOOD = 'The delegations of Ardania and Velmar met in the harbour town of Ostrel.';

test('a sentence of ordinary length that stands alone is fit', () => {
  expect(fitness(GOOD)).toBe(1);
});

test.each([
  ['short', 'They met.'],
  ['long', `The delegations ${'of the many islands '.repeat(12)}met.`],
  ['pointing back', 'But the delegations of Ardania and Velmar met again in the harbour town.'],
  ['half a quotation', '“The delegations of Ardania and Velmar met in the harbour town of Ostrel.'],
  ['a question', 'Who will speak for the islands when the delegations meet in the harbour town?'],
])('one that is %s is less fit', (_, text) => {
  expect(fitness(text)).toBeLessThan(1);
});

test.each([
  ['en', 'He left the talks.', true],
  ['en', 'Helen left the talks.', false],
  ['sv', 'Dessutom lämnade hon samtalen.', true],
  ['de', 'Der Minister ging.', false],
  ['ru', 'Однако переговоры продолжились.', true],
  ['uk', 'Вона залишила переговори.', true],
  ['fr', 'Le ministre est parti.', false],
  ['es', 'Además se reunieron.', true],
  ['xx', 'He left.', false],
])('%s: "%s" points back: %s', (language, text, expected) => {
  expect(isPointingBack(text, language)).toBe(expected);
});
