import { describe, expect, test } from 'vitest';
import { ANNOTATED_LANGUAGES, findLanguagePack } from '../../registry.ts';
import { lexiconOf } from './lexicon.ts';
import { namesIn, shown } from './testing.ts';

describe('annotateNames', () => {
  test.each([
    [
      'en',
      'The Kenyan Deputy Foreign Minister Milena Dorvak spoke.',
      'Milena Dorvak person p:drvk+mln !Kenyan Deputy Foreign Minister',
    ],
    ['en', 'They met Milena Dorvak, the mayor of Oslo.', 'Milena Dorvak person p:drvk+mln !mayor of Oslo'],
    ['en', 'They met Mr. Quandt there.', 'Quandt person p:kndt'],
    ['sv', 'Då talade utrikesminister Milena Dorvak.', 'Milena Dorvak person p:drvk+mln !utrikesminister'],
    ['sv', 'Det sade Kenyas president Milena Dorvak.', 'Milena Dorvak person p:drvk+mln !Kenyas president'],
    ['de', 'Dort sprach Außenministerin Milena Dorvak.', 'Milena Dorvak person p:drvk+mln !Außenministerin'],
    ['de', 'Dort sprach Kanzler Dorvak.', 'Dorvak person p:drvk !Kanzler'],
    [
      'ru',
      'Об этом сказала министр иностранных дел Кении Милена Дорвак.',
      'Милена Дорвак person p:drvk+mln !министр иностранных дел Кении',
    ],
    ['uk', 'Про це сказала речниця уряду Мілена Дорвак.', 'Мілена Дорвак person p:drvk+mln !речниця уряду'],
    ['fr', 'Le président kényan Milan Dorvak a parlé.', 'Milan Dorvak person p:drvk+mln !président kényan'],
    [
      'fr',
      'Il a vu la ministre des Affaires étrangères, Milena Dorvak, hier.',
      'Milena Dorvak person p:drvk+mln !ministre des Affaires étrangères',
    ],
    [
      'es',
      'Habló la ministra de Defensa, Milena Dorvak, ayer.',
      'Milena Dorvak person p:drvk+mln !ministra de Defensa',
    ],
  ])('finds a person and the role in (%s) %s', (language, text, expected) => {
    expect(shown(text, language)).toContain(expected);
  });

  test.each([
    [
      'en',
      'Talks in the United States, Moscow and at NATO went on, a Swedish envoy said.',
      ['l:us', 'l:ru/capital', 'o:nato', 'l:se'],
    ],
    [
      'sv',
      'Samtalen i USA, Moskva och Nato gick vidare, sade ett svenskt sändebud.',
      ['l:us', 'l:ru/capital', 'o:nato', 'l:se'],
    ],
    [
      'de',
      'Die Gespräche in den USA, in Moskau und bei der Nato gehen weiter, so schwedische Quellen.',
      ['l:us', 'l:ru/capital', 'o:nato', 'l:se'],
    ],
    [
      'ru',
      'Переговоры с США, Москвой и НАТО идут, сказали шведские дипломаты.',
      ['l:us', 'l:ru/capital', 'o:nato', 'l:se'],
    ],
    [
      'uk',
      'Переговори зі Сполученими Штатами, Москвою та НАТО тривають, кажуть шведські дипломати.',
      ['l:us', 'l:ru/capital', 'o:nato', 'l:se'],
    ],
    [
      'fr',
      'Les États-Unis, Moscou et l’Otan négocient, selon une source suédoise.',
      ['l:us', 'l:ru/capital', 'o:nato', 'l:se'],
    ],
    [
      'es',
      'Estados Unidos, Moscú y la OTAN negocian, según una fuente sueca.',
      ['l:us', 'l:ru/capital', 'o:nato', 'l:se'],
    ],
  ])('gives known names one key in every language: (%s) %s', (language, text, keys) => {
    expect(namesIn(text, language).map(name => name.entity)).toEqual(keys);
  });

  test.each([
    ['en', 'The Kenyan Foreign Ministry agreed.', 'Kenyan Foreign Ministry'],
    ['en', 'The Foreign Ministry of Kenya agreed.', 'Foreign Ministry of Kenya'],
    ['de', 'Das kenianische Außenministerium stimmte zu.', 'kenianische Außenministerium'],
    ['ru', 'В МИД Кении согласились.', 'МИД Кении'],
    ['fr', 'Le ministère des Affaires étrangères du Kenya a accepté.', 'ministère des Affaires étrangères du Kenya'],
    ['es', 'El Ministerio de Exteriores de Kenia aceptó.', 'Ministerio de Exteriores de Kenia'],
  ])('gives a ministry to its country: (%s) %s', (language, text, words) => {
    const found = namesIn(text, language).find(name => name.entity === 'o:ke/foreign-ministry');
    expect(found && text.slice(found.start, found.end)).toBe(words);
  });

  test('gives a bare surname, its cases and a lone role the key of the one full name', () => {
    const keysOf = (text: string, language: string): (string | undefined)[] =>
      namesIn(text, language)
        .filter(name => name.type === 'person')
        .map(name => name.entity);
    const key = 'p:drvk+mln';
    expect(keysOf('President Milan Dorvak left. Dorvak’s plane was late, the president said.', 'en')).toEqual([
      key,
      key,
      key,
    ]);
    expect(keysOf('President Milan Dorvak reste. Dorvaks plan var sent, sade presidenten.', 'sv')).toEqual([
      key,
      key,
      key,
    ]);
    expect(keysOf('Президент Милан Дорвак уехал. Самолёт Дорвака опоздал, сказал президент.', 'ru')).toEqual([
      key,
      key,
      key,
    ]);
    expect(keysOf('Präsident Milan Dorvak reiste ab. Dorvaks Flugzeug war spät, sagte der Präsident.', 'de')).toEqual([
      key,
      key,
      key,
    ]);
  });

  test('leaves a surname that two people share without a key', () => {
    const text = 'Milan Dorvak met his sister Anna Dorvak. Later Dorvak left.';
    expect(namesIn(text, 'en').at(-1)).toMatchObject({ type: 'person', start: text.lastIndexOf('Dorvak') });
    expect(namesIn(text, 'en').at(-1)?.entity).toBeUndefined();
  });

  test('knows a surname that is a role noun', () => {
    const text = 'Harriet Dean left. They agreed with Dean.';
    expect(namesIn(text, 'en').map(name => name.entity)).toEqual(['p:dn+grt', 'p:dn+grt']);
  });

  test('does not take a role with another country for the holder’s', () => {
    const text = 'Kenyan President Milan Dorvak met the Swedish president.';
    const lone = namesIn(text, 'en').find(name => name.rule === 'en/role');
    expect(lone?.entity).toBeUndefined();
  });

  test.each([
    ['en', 'Yesterday Officials met on Tuesday. In January nobody came. They left.'],
    ['en', 'Prices Rise As Talks Drag On'],
    ['sv', 'Igår möttes de. Regnet föll. Sedan kom natten.'],
    ['de', 'Am Dienstag sprach der Minister über die Lage der Wirtschaft. Die Regierung will Steuern senken.'],
    ['ru', 'Вчера во вторник прошла встреча. Переговоры идут. Дождь кончился.'],
    ['uk', 'Учора у вівторок відбулася зустріч. Дощ скінчився.'],
    ['fr', 'Mardi, les négociations ont repris. Personne ne sait. Le vent souffle.'],
    ['es', 'El martes se reanudaron las negociaciones. Nadie sabe. Llueve mucho.'],
  ])('finds no name in (%s) %s', (language, text) => {
    expect(shown(text, language).filter(name => !name.includes(' person -'))).toEqual([]);
  });

  test('keeps what stands beside a name out of it', () => {
    expect(shown('The envoy Milan Dorvak MP spoke.', 'en')[0]).toBe('Milan Dorvak person p:drvk+mln !envoy');
    expect(shown('Milan Dorvak and Anna Quist spoke.', 'en')).toEqual([
      'Milan Dorvak person p:drvk+mln',
      'Anna Quist person p:kst+an',
    ]);
  });

  test('gives spans in order, inside the text and without overlap', () => {
    const text = 'US-Präsident Milan Dorvak traf in Berlin den russischen Außenminister. Die EU-Kommission schwieg.';
    const names = namesIn(text, 'de');
    for (const [i, { start, end }] of names.entries()) {
      expect(start).toBeGreaterThanOrEqual(names[i - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
    }
    expect(names.map(name => name.entity)).toEqual([
      'l:us',
      'p:drvk+mln',
      'l:de/capital',
      'l:ru',
      undefined,
      'o:eu/commission',
    ]);
  });
});

test.each(ANNOTATED_LANGUAGES)('the language data of %s make a lexicon', language => {
  const pack = findLanguagePack(language);
  expect(pack && lexiconOf(pack.names).words.size).toBeGreaterThan(4000);
});
