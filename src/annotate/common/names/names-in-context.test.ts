import { describe, expect, test } from 'vitest';
import { shown } from './testing.ts';

/** The words and types of names, without keys. */
const typed = (text: string, language: string): string[] =>
  shown(text, language).map(line => line.replace(/ \S+(?: !.*)?$/, ''));

describe('names whose words are not all capitals', () => {
  test.each([
    ['fr', 'Hier, le Syndicat national des dockers a refusé.', 'Syndicat national des dockers organization'],
    ['fr', 'Elle enseigne à la faculté de droit de Quandelle.', 'faculté de droit de Quandelle organization'],
    ['fr', 'Elle vit près du tribunal correctionnel de Quandelle.', 'tribunal correctionnel de Quandelle organization'],
    ['es', 'Ayer, la Consejería de Pesca del Norte lo negó.', 'Consejería de Pesca del Norte organization'],
    ['es', 'Llegaron a Torrel del Brezo por la noche.', 'Torrel del Brezo place'],
    ['ru', 'Так решил вчера Дандорский районный суд.', 'Дандорский районный суд organization'],
    ['ru', 'Об этом сказал глава Союза вольных городов.', 'Союза вольных городов organization'],
    ['uk', 'Так вирішив учора Дандорський районний суд.', 'Дандорський районний суд organization'],
    ['sv', 'Det meddelade Quandors stadsbibliotek i går.', 'Quandors stadsbibliotek organization'],
    ['de', 'Das sagte gestern die Medizinische Hochschule Quandt.', 'Medizinische Hochschule Quandt organization'],
    ['de', 'Das sagte der Lotsenverband gestern.', 'Lotsenverband organization'],
    ['en', "They met the Harbour Pilots' League today.", "Harbour Pilots' League organization"],
    ['en', 'It was the Eastern Tide Research Agency that paid.', 'Eastern Tide Research Agency organization'],
  ])('are whole: (%s) %s', (language, text, expected) => {
    expect(typed(text, language)).toContain(expected);
  });

  test.each([
    ['fr', 'Le syndicat national a refusé.'],
    ['es', 'La consejería lo negó.'],
    ['ru', 'Районный суд так решил.'],
    ['de', 'Sie aßen drei Tonnen Kabeljau.'],
    ['de', 'Das war in Anbetracht der Lage klug.'],
    ['fr', "Le ministre de l'Intérieur est parti."],
  ])('are none without a proper word: (%s) %s', (language, text) => {
    expect(typed(text, language)).toEqual([]);
  });
});

describe('names in quotation marks', () => {
  test.each([
    ['en', 'She wrote the novel “The Glass Tide” in spring.', 'The Glass Tide other'],
    ['de', 'Sie schrieb den Roman „Der lange Winter“ dort.', 'Der lange Winter other'],
    ['ru', 'Об этом пишет газета «Тихий берег» сегодня.', 'Тихий берег organization'],
  ])('are one name: (%s) %s', (language, text, expected) => {
    expect(typed(text, language)).toContain(expected);
  });

  test.each([
    ['en', 'He called it “a great day” there.'],
    ['de', 'Er sprach von „Augenmaß“ und Ruhe.'],
    ['en', 'He said: “Nothing is lost.”'],
  ])('are no quotations: (%s) %s', (language, text) => {
    expect(typed(text, language)).toEqual([]);
  });
});

describe('names beside their nouns', () => {
  test.each([
    ['en', 'Chipmaker Quandor closed its plant.', 'Quandor organization'],
    ['sv', 'Livsmedelskedjan Quandor stänger.', 'Quandor organization'],
    ['de', 'Der Netzbetreiber Quandor warnte.', 'Quandor organization'],
    ['en', 'They live in the village of Quandor today.', 'Quandor place'],
    ['ru', 'Они живут в селе Кварна давно.', 'Кварна place'],
  ])('have the type of the noun: (%s) %s', (language, text, expected) => {
    expect(typed(text, language)).toContain(expected);
  });
});

describe('names with particles', () => {
  test.each([
    ['es', 'Vino Blanca Van der Moel ayer.', 'Blanca Van der Moel person'],
    ['fr', "Colette d'Istrell est venue.", "Colette d'Istrell person"],
    ['es', 'Subieron al monte El Alcor en mayo.', 'El Alcor'],
  ])('are whole: (%s) %s', (language, text, expected) => {
    expect(typed(text, language).some(line => line.startsWith(expected))).toBe(true);
  });
});

describe('two people with one surname', () => {
  test('are told apart as long as only one has been named', () => {
    const text = 'Milena Dorvak spoke. Dorvak left. Then Anton Dorvak came. Dorvak wept.';
    expect(shown(text, 'en').map(line => line.split(' ').at(-1))).toEqual([
      'p:drvk+mln',
      'p:drvk+mln',
      'p:drvk+antn',
      '-',
    ]);
  });
});
