import { describe, expect, test } from 'vitest';
import type { Figure, FigureValue } from '../../model/dossier.ts';
import { type Passage, passageOf } from '../../model/passage.ts';
import { annotateFixture } from '../fixtures/annotate-fixture.ts';
import { messagesOf } from '../messages/messages.ts';
import { formatOf } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { figureName } from './figure-names.ts';

const text = 'Some 300 cubic metres a second. Etwa 300 Kubikmeter. 17 people died. 6.000 and $40 and 12 km.';
const article = annotateFixture({ id: 'a', text, language: 'en' });
const context = {
  messages: messagesOf('en'),
  format: formatOf('en'),
  articles: new Map([['a', article]]),
} as unknown as PageContext;

function cut(words: string): Passage {
  const start = text.indexOf(words);
  return passageOf(article, { start, end: start + words.length });
}

const figure = (measure: string, printed: string, label?: string): Figure => {
  const passage = cut(printed);
  const value: FigureValue = { value: 1, modality: 'exact', passage, printed: passage };
  return { measure, ...(label && { label: cut(label) }), status: 'stable', values: [value] };
};

describe('figureName', () => {
  test.each([
    ['the measure where it says more than the counted words', figure('people-killed', '17 people', 'people'), 'Killed'],
    ['the counted words', figure('people', '17 people', 'people'), 'people'],
    ['the name that ICU has for a unit', figure('km', '12 km'), 'kilometres'],
    ['the name that ICU has for a currency', figure('USD', '$40'), 'US Dollar'],
    ['what is printed behind the digits', figure('m3/s', '300 cubic metres a second'), 'cubic metres a second'],
    ['the figure itself where nothing names it', figure('m3/s', '6.000'), '6.000'],
  ])('is %s', (_, given, expected) => {
    const name = figureName(context, given)
      .name.toString()
      .replace(/<[^>]*>/g, '');
    expect(name).toBe(expected);
  });
});
