import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../common/times/testing.ts';
import { de } from './index.ts';

describe('German quantities', () => {
  test.each([
    ['Rund 84.000 Soldaten warten.', ['84000 troops about']],
    ['Mindestens 12 Menschen wurden getötet.', ['12 people-killed at-least']],
    ['Es gab 30 Verletzte.', ['30 people-injured exact']],
    ['Es kostete 2,5 Milliarden Euro.', ['2500000000 EUR exact']],
    ['Es kostete 3 Billionen Dollar.', ['3000000000000 USD exact']],
    ['Es kostete 40 Mio. Euro.', ['40000000 EUR exact']],
    ['Zwischen 5 und 7 Raketen fielen.', ['5..7 missiles range']],
    ['Bis zu 40 Panzer kamen.', ['40 tanks up-to']],
    ['Die Preise stiegen um 12,5 Prozent.', ['12.5 percent exact']],
    ['Dort stehen 349 neue Schulen.', ['349 schul exact']],
    ['Der 53-jährige Mann sprach.', ['53 age exact']],
    ['Etwa dreißig Länder unterschrieben.', ['30 countries about']],
    ['Fünfundzwanzig Flugzeuge starteten.', ['25 aircraft exact']],
    ['Die Stadt liegt 300 Kilometer entfernt.', ['300 km exact']],
    ['Die Partei gewann 61 Sitze.', ['61 seats exact']],
    ['Mehr als 200 Drohnen flogen.', ['200 drones at-least']],
    ['Gut 30 Häuser brannten.', ['30 houses at-least']],
    ['Es wurden minus 15 Grad.', ['-15 celsius exact']],
    ['Es kostet 20 Cent.', ['0.2 EUR exact']],
    ['Er verlangte eine Million Euro.', ['1000000 EUR exact']],
    ['Eine Viertelmillion Menschen floh.', ['250000 people exact']],
    ['Rund 820 Schülerinnen und Schüler kamen.', ['820 schul about']],
    ['Die Opfer sind 29 und 51 Jahre alt.', ['29 age exact', '51 age exact']],
    ['Seit 2022 26 Aufträge gab es.', ['26 auftrag exact']],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text, de)).toEqual(expected);
  });

  test.each([
    'Artikel 5 gilt.',
    'Es war am 27. Januar 2022.',
    'Der Streik dauerte drei Tage.',
    'Um 18.30 Uhr klingelte es.',
    'Sie siegten 3:1.',
  ])('finds no quantity in: %s', text => {
    expect(quantitiesIn(text, de)).toEqual([]);
  });
});
