import { describe, expect, test } from 'vitest';
import { namesIn, shown } from './testing.ts';

describe('places that are in no table', () => {
  test.each([
    ['en', 'Troops left Dandoria. A Dandorian envoy spoke.', 'Dandoria'],
    ['en', 'They live in Dandoria now.', 'Dandoria'],
    ['en', 'The Foreign Minister of Dandoria, Milan Dorvak, spoke.', 'Dandoria'],
    ['sv', 'Då talade Dandoriens utrikesminister.', 'Dandoriens'],
    ['sv', 'Dandorien svarade. Den dandoriska armén teg.', 'Dandorien'],
    ['de', 'Nun droht Dandorien. Die dandorische Armee schweigt.', 'Dandorien'],
    ['de', 'Das sagte Dandoriens Außenminister Milan Dorvak.', 'Dandoriens'],
    ['de', 'Nun droht Dandorien. Doch will Dandorien reden.', 'Dandorien'],
    ['ru', 'Это сказал министр иностранных дел Дандории Милан Дорвак.', 'Дандории'],
    ['uk', 'Це сказав міністр закордонних справ Дандорії Мілан Дорвак.', 'Дандорії'],
    ['fr', 'Alors la Dandorie a répondu.', 'Dandorie'],
    ['es', 'El ministro de Exteriores de Dandoria, Milan Dorvak, habló.', 'Dandoria'],
  ])('have one key in every language: (%s) %s', (language, text, place) => {
    expect(shown(text, language)).toContain(`${place} place n:dndr/ia`);
  });

  test.each([
    ['ru', 'Это сказал министр иностранных дел Дандории Милан Дорвак.', 'Милан Дорвак'],
    ['ru', 'Это сказал министр иностранных дел Альмары Милан Дорвак.', 'Милан Дорвак'],
    ['uk', 'Це сказав міністр закордонних справ Дандорії Мілан Дорвак.', 'Мілан Дорвак'],
    ['ru', 'Глава союза Альдурга Милан Дорвак уехал.', 'Милан Дорвак'],
  ])('stay out of the person behind them: (%s) %s', (language, text, person) => {
    const found = namesIn(text, language).find(name => name.entity === 'p:drvk+mln');
    expect(found && text.slice(found.start, found.end)).toBe(person);
  });

  test.each([
    ['en', 'They met Maria there. They live in Zagoria-on-Sea.', 'Maria'],
    ['en', 'The lawyer of Dandor, a rich man, spoke.', 'Dandor'],
    ['de', 'Die Medien berichten. Die Familien warten. Neue Batterien fehlen.', 'Medien'],
    ['de', 'Nun kommen neue Zaborien. Die Zaborien sind rot.', 'Zaborien'],
    ['ru', 'Это сказал министр Дорваки.', 'Дорваки'],
  ])('are not seen in other words: (%s) %s', (language, text, word) => {
    const places = namesIn(text, language).filter(
      name => name.type === 'place' && text.slice(name.start, name.end) === word,
    );
    expect(places).toEqual([]);
  });

  test('give their ministries and their adjectives their key', () => {
    const text = 'The Dandorian Defence Ministry said Dandoria was calm.';
    expect(shown(text, 'en')).toEqual([
      'Dandorian Defence Ministry organization o:dndr/ia/defence-ministry',
      'Dandoria place n:dndr/ia',
    ]);
  });

  test('keep a role that is theirs from the minister of another country', () => {
    const text =
      'Yesterday the Dandorian Foreign Minister Anna Dorvak went home to Dandoria. The foreign minister of Zelvaria smiled; the foreign minister of Dandoria did not.';
    const roles = namesIn(text, 'en').filter(name => name.rule === 'en/role');
    expect(roles.map(role => role.entity)).toEqual([undefined, 'p:drvk+an']);
  });
});

describe('bodies that are in no table', () => {
  test.each([
    ['en', 'They left the Dorvana Pact yesterday.', 'Dorvana Pact'],
    ['sv', 'De lämnade Dorvanapakten igår.', 'Dorvanapakten'],
    ['sv', 'Det var Dorvanapaktens sak.', 'Dorvanapaktens'],
    ['de', 'Sie verließen den Dorvana-Pakt gestern.', 'Dorvana-Pakt'],
    ['ru', 'Страна вступила в Дорванский пакт вчера.', 'Дорванский пакт'],
    ['uk', 'Країна залишила Дорванський пакт учора.', 'Дорванський пакт'],
    ['fr', 'Ils ont quitté le pacte de Dorvana hier.', 'pacte de Dorvana'],
    ['es', 'Dejaron el Pacto de Dorvana ayer.', 'Pacto de Dorvana'],
  ])('have one key in every language: (%s) %s', (language, text, body) => {
    expect(shown(text, language)).toContain(`${body} organization o:drvn/pact`);
  });

  test.each([
    ['en', 'They signed the Dorvana Treaty there.', 'Dorvana Treaty other o:drvn/treaty'],
    ['fr', 'Il signe le traité de Dorvana.', 'traité de Dorvana other o:drvn/treaty'],
  ])('are told from treaties: (%s) %s', (language, text, expected) => {
    expect(shown(text, language)).toContain(expected);
  });

  test.each([
    ['en', 'They left the pact with Dorvana.'],
    ['sv', 'Centralbanken teg. Nu teg riksbanken.'],
    ['fr', 'Le conseil de Dorvana ne dit rien. Un pacte de non-agression suit.'],
    ['es', 'La alianza de Kenia con otros sigue.'],
    ['ru', 'Новый пакт подписан.'],
  ])('are not made of common nouns: (%s) %s', (language, text) => {
    expect(
      namesIn(text, language).filter(name => /^o:.*\/(?:pact|council|alliance|bank)$/.test(name.entity ?? '')),
    ).toEqual([]);
  });
});

describe('acronyms', () => {
  test('have the key of the name that they are introduced with', () => {
    const text = 'The Dandor Water Agency (DWA) warned. Later DWA said no.';
    const keys = namesIn(text, 'en').map(name => name.entity);
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(3);
    expect(namesIn(text, 'en').every(name => name.type === 'organization')).toBe(true);
  });

  test.each(['Milan Dorvak (SPQ) warned. Later SPQ said no.', 'The Dandor Water Agency warned (with DWA).'])(
    'that stand for something else keep their own: %s',
    text => {
      const [first, ...others] = namesIn(text, 'en');
      expect(others.map(name => name.entity)).not.toContain(first?.entity);
    },
  );
});

describe('datelines', () => {
  test.each([
    ['en', 'OSLO (Dandorwire) — Nothing happened.'],
    ['ru', 'ОСЛО, 3 марта. /Дандоринформ/. Министр уехал.'],
  ])('name the agency in brackets: (%s) %s', (language, text) => {
    expect(namesIn(text, language)[1]?.type).toBe('organization');
  });

  test.each([
    ['en', 'They met Dandorwire (Velmarin) there.'],
    [
      'en',
      'Nothing happened at all in the long and quiet week that the people of the town remember, said one (Dandorwire) — then left.',
    ],
  ])('are no other brackets: (%s) %s', (language, text) => {
    const inBrackets = namesIn(text, language).filter(name => text[name.start - 1] === '(');
    expect(inBrackets.filter(name => name.type === 'organization')).toEqual([]);
  });

  test('name the town, with a key only where the text names it again', () => {
    expect(shown('QUANDELA, March 3 — Nothing happened.', 'en')).toEqual(['QUANDELA place -']);
    expect(shown('QUANDELA, March 3 — They left Quandela today.', 'en')).toEqual([
      'QUANDELA place n:kndl',
      'Quandela place n:kndl',
    ]);
  });
});

describe('surnames without the full name', () => {
  test.each([
    ['en', 'They met Mr. Dorvak there.'],
    ['de', 'Dort sprach Präsident Dorvak.'],
    ['ru', 'Так сказал президент Дорвак.'],
  ])('have the key of the surname: (%s) %s', (language, text) => {
    expect(namesIn(text, language).map(name => name.entity)).toContain('p:drvk');
  });

  test('are not made of given names', () => {
    expect(namesIn('They met Mrs. Maria there.', 'en').map(name => name.entity)).toEqual([undefined]);
  });
});

test('a short month that begins a name is part of it, and of a date is not', () => {
  expect(shown('The aid group Mar Dorvano left.', 'en')[0]).toMatch(/^Mar Dorvano /);
  expect(shown('They met on 3 Mar Dorvano time.', 'en').join()).not.toContain('Mar ');
});

test('a Swedish genitive before a role has the key of the name', () => {
  expect(shown('Det sade Almaras utrikesminister.', 'sv')[0]).toContain('n:=almar');
});
