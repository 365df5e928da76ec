import { describe, expect, test } from 'vitest';
import { paragraphSpans } from '../../../lib/text.ts';
import { findLanguagePack } from '../../registry.ts';
import { splitSentences } from './split-sentences.ts';

/** Sentences are separated by " | " in the expected text. */
const CASES: readonly (readonly [string, string])[] = [
  ['en', 'Mr. Orlo met J. R. Vance at noon. | They spoke.'],
  ['en', 'The U.S. President left on Jan. 12. | He was late.'],
  ['en', 'She lives in the U.S. | The rest is unknown.'],
  ['en', 'It rose 3.5 percent. | “Really?” he asked. | “Yes.”'],
  ['en', 'They waited… | Nobody came.'],
  ['en', 'He said “it […] works” twice.'],
  ['en', '1. Open the door. | 2. Close it.'],
  ['sv', 'Mötet börjar kl. 10.30 i bl.a. Vesthamn. | Det blir långt.'],
  ['sv', '– Skål! sa han. | – Nej, sa hon.'],
  ['sv', 'Priset är 300 kr. | Det var mer.'],
  ['de', 'Am 3. Oktober kam Dr. Held, z. B. mit dem Zug. | Es regnete.'],
  ['de', 'Friedrich II. von Astland sprach. | Der 3. Tag war lang.'],
  ['de', 'Das war 2022. | Dann kam er.'],
  ['ru', 'В 2021 г. компания выросла. | Т.е. вот так.'],
  ['ru', 'А. С. Орлин приехал в г. Вольный. | Он устал.'],
  ['ru', '«Нет!» – сказал он. | – Мы готовы.'],
  ['ru', 'Это 5 млн руб. | Он ушёл.'],
  ['uk', 'У 2021 р. компанія зросла. | Потім впала.'],
  ['uk', 'Площа ім. Орлика порожня. | Усі пішли.'],
  ['fr', '« Vraiment ? » a-t-il dit. | M. Orlon est parti.'],
  ['es', 'EE. UU. no quiso. | El Sr. Ortal habló. | ¿Por qué?'],
];

const split = (text: string, language: string): string[] => {
  const data = findLanguagePack(language)?.sentences ?? { language };
  return splitSentences(text, paragraphSpans(text), data).map(({ start, end }) => text.slice(start, end));
};

describe('splitSentences', () => {
  test.each(CASES)('splits (%s) %s', (language, expected) => {
    const sentences = expected.split(' | ');
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  test('lets headings and list items stand alone', () => {
    expect(split('Talks resume\n\nFirst point\nSecond point\n\nThe end.', 'en')).toEqual([
      'Talks resume',
      'First point',
      'Second point',
      'The end.',
    ]);
  });

  test('goes on over a line end in the middle of a sentence', () => {
    expect(split('The talks were\nlong and cold.', 'en')).toEqual(['The talks were\nlong and cold.']);
  });

  test('takes a language it has no data for, and one that is none', () => {
    expect(split('Kokous alkaa. Kaikki ovat paikalla.', 'fi')).toHaveLength(2);
    expect(split('One. Two.', 'no language!')).toHaveLength(2);
  });
});
