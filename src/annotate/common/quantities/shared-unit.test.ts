import { describe, expect, test } from 'vitest';
import { findLanguagePack } from '../../registry.ts';
import { quantitiesIn } from '../times/testing.ts';

const found = (language: string, text: string): string[] => {
  const pack = findLanguagePack(language);
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  return quantitiesIn(text, pack);
};

describe('a bare number', () => {
  test.each([
    ['en', 'The number of missing rose to 23 from 17.', ['23 people-missing exact', '17 people-missing exact']],
    ['en', 'The death toll climbed from 12 to 17.', ['12 people-killed exact', '17 people-killed exact']],
    ['sv', 'Dödstalet har stigit till 17.', ['17 people-killed exact']],
    ['sv', 'Antalet skadade steg från 12 till 17.', ['12 people-injured exact', '17 people-injured exact']],
    ['de', 'Die Zahl der Vermissten stieg von 12 auf 17.', ['12 people-missing exact', '17 people-missing exact']],
    ['ru', 'Число погибших выросло до 23.', ['23 people-killed exact']],
    ['ru', 'Число раненых выросло с 12 до 17.', ['12 people-injured exact', '17 people-injured exact']],
    ['uk', 'Кількість загиблих зросла до 23 осіб.', ['23 people-killed exact']],
    ['fr', 'Le nombre de disparus est passé de 40 à 36.', ['40 people-missing exact', '36 people-missing exact']],
    ['es', 'El número de muertos subió a 23.', ['23 people-killed exact']],
  ])('%s takes the unit of the count that moves: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });

  test.each([
    ['en', 'Some 52,000 troops wait, up from about 40,000 in May.', ['52000 troops about', '40000 troops about']],
    ['sv', 'Där finns 52 000 soldater, mot omkring 40 000 i fjol.', ['52000 troops exact', '40000 troops about']],
    ['en', 'Orvania sent 45 ships. The harbour office counted 38.', ['45 ships exact', '38 ships exact']],
  ])('%s takes the unit of the quantity before it: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });

  test.each([
    ['en', 'Orvania sent 45 ships. The clerk left for 38.', ['45 ships exact']],
    ['en', 'Orvania sent 45 ships.\n\nThe office counted 38.', ['45 ships exact']],
    ['en', 'Fares rose 5 percent to 30.', ['5 percent exact']],
    ['en', 'Orvania sent 45 ships, up from 2.', ['45 ships exact']],
    ['de', 'Sie gewann vier Plätze gegenüber 2020 und kam als 38. ins Ziel.', ['4 platz exact']],
  ])('%s stays without one: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });

  test.each([
    ['en', 'Up to 40 tanks crossed.', ['40 tanks up-to']],
    ['ru', 'Придут до 40 танков.', ['40 tanks up-to']],
    ['en', 'From 5 to 7 ships sailed.', ['5..7 ships range']],
    ['ru', 'Число танков выросло до 40.', ['40 tanks exact']],
  ])('%s is a bound or a range only without a verb of growth: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });
});

describe('what happened to those counted', () => {
  test.each([
    ['ru', 'Погибли 17 человек.', ['17 people-killed exact']],
    ['ru', 'Пропали без вести 5 человек.', ['5 people-missing exact']],
    ['ru', 'Ранены 8 человек.', ['8 people-injured exact']],
    ['uk', 'Загинули 17 людей.', ['17 people-killed exact']],
    ['uk', 'Поранено 8 осіб.', ['8 people-injured exact']],
    ['ru', 'Пришли 17 человек.', ['17 people exact']],
  ])('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });
});

describe('counts that are not said', () => {
  test.each([
    ['en', 'Two dozen people were killed.', ['24 people-killed exact']],
    ['en', 'Dozens of people were injured.', ['24 people-injured at-least']],
    ['en', 'Hundreds of thousands of people gathered.', ['200000 people at-least']],
    ['en', 'Half a million people gathered.', ['500000 people exact']],
    ['sv', 'En halv miljon människor kom.', ['500000 people exact']],
    ['de', 'Dutzende Menschen wurden verletzt.', ['24 people-injured at-least']],
    ['ru', 'Десятки тысяч людей пришли.', ['20000 people at-least']],
    ['ru', 'Около тысячи человек пришли.', ['1000 people about']],
    ['ru', 'Это стоит полтора миллиона рублей.', ['1500000 RUB exact']],
    ['fr', 'Des dizaines de personnes ont été blessées.', ['20 people-injured at-least']],
    ['es', 'Medio millón de personas llegó.', ['500000 people exact']],
    ['en', 'Dozens of times he called.', []],
    ['en', 'Half a loaf is enough.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });
});

describe('units of several words', () => {
  test.each([
    ['en', 'It carries 120 cubic metres a second.', ['120 m3/s exact']],
    ['en', 'They sell 5 million barrels a day and 40 kWh.', ['5000000 bpd exact', '40 kwh exact']],
    ['en', 'It took 30 cubic metres of sand.', ['30 m3 exact']],
    ['en', 'It took 30 metres of rope.', ['30 m exact']],
    ['en', 'They sold 30 barrels.', ['30 barrels exact']],
    ['sv', 'Flödet är 120 kubikmeter per sekund.', ['120 m3/s exact']],
    ['de', 'Es sind 120 Kubikmeter pro Sekunde.', ['120 m3/s exact']],
    ['ru', 'Расход 120 кубометров в секунду, скорость 90 км/ч.', ['120 m3/s exact', '90 kmh exact']],
    ['uk', 'Витрата 120 кубометрів на секунду.', ['120 m3/s exact']],
    ['fr', 'Il coule 120 mètres cubes par seconde.', ['120 m3/s exact']],
    ['es', 'Son 120 metros cúbicos por segundo.', ['120 m3/s exact']],
    ['en', 'It sent four F-16 warplanes.', ['4 aircraft exact']],
  ])('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });
});
