import { describe, expect, test } from 'vitest';
import { findLanguagePack } from '../../registry.ts';
import { timesIn } from './testing.ts';

const valuesIn = (language: string, text: string): string[] => {
  const pack = findLanguagePack(language);
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  return timesIn(text, pack).map(time => time.slice(time.lastIndexOf('=') + 2));
};

describe('weekdays, told on Friday 17 May 2024', () => {
  test.each([
    ['en', 'Some 40 miners died in a blast at a pit due east of Orva on Sunday, and the toll may rise.', '2024-05-12'],
    ['en', 'The president presented a peace plan on Monday.', '2024-05-13'],
    ['en', 'The envoy warned on Thursday that fares would rise.', '2024-05-16'],
    ['en', 'The envoy landed on Friday.', '2024-05-17'],
    ['en', 'A survey on Tuesday found that half of them would stay.', '2024-05-14'],
    ['en', 'On Tuesday her sons Tom, Max and Jon, who will sing in the hall, defended the plan.', '2024-05-14'],
    ['en', 'By Sunday, forty letters had been found.', '2024-05-12'],
    ['sv', 'Ministern varnade på torsdagen för att fler kan dö.', '2024-05-16'],
    ['sv', 'Måndagens möte slutade tidigt.', '2024-05-13'],
    ['de', 'Der Minister warnte am Donnerstag, die Preise würden steigen.', '2024-05-16'],
    ['ru', 'Об этом сообщили в четверг, план может измениться.', '2024-05-16'],
    ['uk', 'У неділю загинули десять людей.', '2024-05-12'],
    ['fr', 'Les mesures acceptées mardi par Orva doivent débuter bientôt.', '2024-05-14'],
    ['es', 'El ministro advirtió el jueves que podría llover.', '2024-05-16'],
  ])('%s looks back: %s', (language, text, day) => {
    expect(valuesIn(language, text)).toContain(day);
  });

  test.each([
    ['en', 'She will travel to Orva on Wednesday.', '2024-05-22'],
    ['en', 'Two locks will be opened on Thursday.', '2024-05-23'],
    ['en', 'The two sides are to sign on Monday.', '2024-05-20'],
    ['en', 'The feast is on Saturday 8 June.', '2024-06-08'],
    ['en', 'A hearing has been set for 3 July.', '2024-07-03'],
    ['en', 'They will have a hut by Sunday.', '2024-05-19'],
    ['sv', 'Vädertjänsten väntar mer regn natten till torsdagen.', '2024-05-23TNI'],
    ['de', 'Er droht, falls sie bis Mittwoch nicht geht.', '2024-05-22'],
    ['de', 'Am kommenden Freitag ist Wahl.', '2024-05-24'],
    ['ru', 'Имена стороны назовут в среду.', '2024-05-22'],
    ['ru', 'В следующую среду будет дождь.', '2024-05-22'],
    ['uk', 'Гості прибудуть у середу.', '2024-05-22'],
    ['fr', 'Les voisins se réuniront mercredi.', '2024-05-22'],
    ['es', 'Los vecinos se reunirán el miercoles.', '2024-05-22'],
    ['es', 'El próximo jueves hay voto.', '2024-05-23'],
  ])('%s looks ahead: %s', (language, text, day) => {
    expect(valuesIn(language, text)).toContain(day);
  });

  test('a heading says nothing about the paragraph below it', () => {
    expect(valuesIn('en', 'What will come\n\nOn Monday rain fell')).toEqual(['2024-05-13']);
  });

  test.each([
    ['en', 'He spoke Fri. at the port.', ['2024-05-17']],
    ['sv', 'Mötet hölls sön. i Orva.', ['2024-05-12']],
    ['fr', 'Il a vu la mer. Elle dort.', []],
    ['en', 'They read the Sun. Then they left.', []],
  ])('%s takes a short weekday only with its dot inside a sentence: %s', (language, text, days) => {
    expect(valuesIn(language, text)).toEqual(days);
  });
});

describe('days that lean on another', () => {
  test.each([
    ['The rite of 3 May stands. The day before, it rained.', '2024-05-02'],
    ['The rite of 3 May stands.\n\nThe day before, it rained.', '2024-05-16'],
    ['The rite of 3 May stands.\n\nThe next day, it rained.', '2024-05-04'],
    ['The rite of 3 January 2021 stands. In two weeks, they vote.', '2024-05-31'],
  ])('%s', (text, day) => {
    expect(valuesIn('en', text).at(-1)).toBe(day);
  });
});
