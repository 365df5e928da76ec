import { describe, expect, test } from 'vitest';
import { findQuotations } from './quotations.ts';

const quoted = (text: string): string[] =>
  findQuotations(text, { start: 0, end: text.length }).map(({ inner }) => text.slice(inner.start, inner.end));

describe('findQuotations', () => {
  test.each([
    ['English', '“It is over,” she said. “We lost.”', ['It is over,', 'We lost.']],
    ['straight marks by parity', '"It is over," she said. "We lost."', ['It is over,', 'We lost.']],
    ['two apostrophes as a mark', "''It is over,'' she said.", ['It is over,']],
    ['single marks behind a stop', '‘It is over,’ she said.', ['It is over,']],
    ['Swedish, the same mark twice', '”Det är över”, sade hon.', ['Det är över']],
    ['German', '„Es ist vorbei“, sagte sie.', ['Es ist vorbei']],
    ['German, pointed inwards', '»Es ist vorbei«, sagte sie.', ['Es ist vorbei']],
    ['French with blanks', '« C’est fini », dit-elle.', [' C’est fini ']],
    ['nested marks stay inside', '«Он сказал „нет“ и ушёл», — ответила она.', ['Он сказал „нет“ и ушёл']],
    ['nested marks of the same kind', '«Журнал «Гора» закрыт», — сказала она.', ['Журнал «Гора» закрыт']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test.each([
    ['apostrophes', 'The dogs’ owner didn’t see Anna’s house.'],
    ['inches', 'A 5" pipe and a 6 " pipe.'],
    ['marks with nothing between them', '““ said nobody. “ ” said somebody.'],
    ['a mark that is never closed', 'She said “no and left the room.'],
  ])('%s are no quotation', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  test('a quotation that the next paragraph opens again reaches to the end of its paragraph', () => {
    const text = 'She said: “It is over.\n\n“We lost.”';
    expect(findQuotations(text, { start: 0, end: 22 })).toEqual([
      { start: 10, end: 22, inner: { start: 11, end: 22 }, isOpenEnded: true },
    ]);
  });
});
