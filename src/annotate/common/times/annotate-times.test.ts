import { describe, expect, test } from 'vitest';
import { findLanguagePack } from '../../registry.ts';
import { annotateTimes } from './annotate-times.ts';
import { readingOf, timesIn } from './testing.ts';

const packOf = (language: string) => {
  const pack = findLanguagePack(language);
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  return pack;
};

const basesIn = (text: string, published?: string): (string | undefined)[] =>
  annotateTimes(readingOf(text, packOf('en'), published)).map(({ basis }) => basis);

describe('said, implied and unknown', () => {
  test.each([
    ['The bridge opened on 5 March 2021.', 'said'],
    ['The envoy left yesterday.', 'said'],
    ['The envoy left on Tuesday.', 'implied'],
    ['The fair opened on 5 March.', 'implied'],
    ['A few days ago the river rose.', 'unknown'],
    ['She has now retired.', 'unknown'],
  ])('%s is %s', (text, basis) => {
    expect(basesIn(text)).toEqual([basis]);
  });

  test('a weekday of a text without a day of its own is unknown', () => {
    expect(basesIn('The envoy left on Tuesday.', '')).toEqual(['unknown']);
  });
});

describe('the day before', () => {
  test.each([
    ['ru', '7 мая рухнул мост. Накануне там заметили трещину.', 'Накануне = 2024-05-06'],
    ['ru', 'Накануне министр встретился с послами.', 'Накануне = 2024-05-16'],
    ['uk', '7 травня впав міст. Напередодні там помітили тріщину.', 'Напередодні = 2024-05-06'],
    ['fr', "Le pont s'est effondré le 7 mai. La veille, une fissure avait été signalée.", 'La veille = 2024-05-06'],
    ['de', 'Am 7. Mai stürzte die Brücke ein. Am Vortag war ein Riss gemeldet worden.', 'Am Vortag = 2024-05-06'],
    ['sv', 'Den 7 maj rasade bron. Dagen innan hade en spricka anmälts.', 'Dagen innan = 2024-05-06'],
    ['es', 'El 7 de mayo cayó el puente. El día anterior se vio una grieta.', 'El día anterior = 2024-05-06'],
    ['en', 'The bridge fell on 7 May. The day before, a crack was seen.', 'The day before = 2024-05-06'],
  ])('%s counts from the day of the story: %s', (language, text, expected) => {
    expect(timesIn(text, packOf(language))).toContain(expected);
  });

  test.each(['Накануне выборов партия раскололась.', 'Накануне саммита лидеры встретились.'])(
    'the eve of an event is no day before: %s',
    text => {
      expect(timesIn(text, packOf('ru'))).toEqual([]);
    },
  );
});

describe('nights between two days', () => {
  test.each([
    ['ru', 'Пожар начался в ночь со вторника на среду.', 'ночь со вторника на среду = 2024-05-15TNI'],
    ['uk', 'Пожежа почалася в ніч із 6 на 7 травня.', 'ніч із 6 на 7 травня = 2024-05-07TNI'],
    ['fr', 'Le feu a pris dans la nuit de mardi à mercredi.', 'la nuit de mardi à mercredi = 2024-05-15TNI'],
    ['de', 'In der Nacht von Dienstag auf Mittwoch brannte es.', 'Nacht von Dienstag auf Mittwoch = 2024-05-15TNI'],
    ['sv', 'Branden startade natten mellan tisdag och onsdag.', 'natten mellan tisdag och onsdag = 2024-05-15TNI'],
    ['es', 'El fuego empezó la noche del martes al miércoles.', 'la noche del martes al miércoles = 2024-05-15TNI'],
  ])('%s: %s', (language, text, expected) => {
    expect(timesIn(text, packOf(language))).toContain(expected);
  });
});

describe('figures of speech', () => {
  test.each([
    ['en', 'She trains the engineers of tomorrow.', 'FUTURE_REF'],
    ['de', 'Sie baut die Stadt von morgen.', 'FUTURE_REF'],
    ['es', 'Construyen el mundo de mañana.', 'FUTURE_REF'],
    ['fr', 'Ils préparent la ville de demain.', 'FUTURE_REF'],
  ])('%s: %s is no day', (language, text, value) => {
    expect(timesIn(text, packOf(language)).map(time => time.split(' = ')[1])).toEqual([value]);
  });

  test('in a long text that names no day "today" means nowadays', () => {
    const feature = `Viele Dörfer sind heute leer. ${'Die Wege zwischen den alten Häusern liegen still. '.repeat(60)}`;
    expect(timesIn(feature, packOf('de'))).toContain('heute = PRESENT_REF');
    expect(timesIn('Viele Dörfer sind heute leer.', packOf('de'))).toEqual(['heute = 2024-05-17']);
  });
});

describe('lengths written in one word', () => {
  test.each([
    ['de', 'Nach zweistündiger Debatte gab es Streit.', 'zweistündiger = PT2H'],
    ['de', 'Die 72-stündige Waffenruhe hielt.', '72-stündige = PT72H'],
    ['ru', 'Трёхдневный визит завершился.', 'Трёхдневный = P3D'],
    ['uk', 'Двогодинна зустріч завершилася.', 'Двогодинна = PT2H'],
  ])('%s: %s', (language, text, expected) => {
    expect(timesIn(text, packOf(language))).toContain(expected);
  });
});
