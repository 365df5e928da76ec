import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../common/times/testing.ts';
import { fr } from './index.ts';

describe('French quantities', () => {
  test.each([
    ['Environ 90 000 soldats attendent.', ['90000 troops about']],
    ['Au moins 12 personnes ont été tuées et 30 blessées.', ['12 people-killed at-least', '30 people-injured exact']],
    ['Entre 5 et 7 missiles sont tombés.', ['5..7 missiles range']],
    ["Cela a coûté 2,5 milliards d'euros.", ['2500000000 EUR exact']],
    ['Cela a coûté 3 billions de dollars.', ['3000000000000 USD exact']],
    ['Cela a coûté 30 dollars canadiens.', ['30 CAD exact']],
    ['Les prix ont monté de 12 %.', ['12 percent exact']],
    ['Ils ont bâti 25 nouvelles écoles.', ['25 écol exact']],
    ["Jusqu'à 40 chars sont passés.", ['40 tanks up-to']],
    ['Un homme âgé de 53 ans a parlé.', ['53 age exact']],
    ['Trente pays ont signé.', ['30 countries exact']],
    ['Soixante-quinze avions ont décollé.', ['75 aircraft exact']],
    ['La ville est à 300 kilomètres.', ['300 km exact']],
    ['Le parti a obtenu 61 sièges.', ['61 seats exact']],
    ['Plus de 200 drones ont volé.', ['200 drones at-least']],
    ['Une trentaine de milliers de visiteurs sont venus.', ['30000 visiteur about']],
    ['Une soixantaine de salariés partent.', ['60 people about']],
    ['Il exige un million d’euros.', ['1000000 EUR exact']],
    ['Le taux monte de 0,25 point, à 3,75 %.', ['0.25 percentage-points exact', '3.75 percent exact']],
    ['Un homme de 44 ans a parlé.', ['44 age exact']],
    ['Cela coûte 85 centimes.', ['0.85 EUR exact']],
    ['Les pertes dépassent 30 millions d’euros.', ['30000000 EUR at-least']],
    ['Anne Orlon, 26 ans, a gagné.', ['26 age exact']],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text, fr)).toEqual(expected);
  });

  test.each([
    "L'article 5 s'applique.",
    "C'était le 27 janvier 2022.",
    'Le siège a duré trois jours.',
    'Il est 18h30.',
    'Ils ont gagné 3-1.',
    'Le tour des Trois Vallées commence.',
  ])('finds no quantity in: %s', text => {
    expect(quantitiesIn(text, fr)).toEqual([]);
  });
});
