import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../common/times/testing.ts';
import { sv } from './index.ts';

describe('Swedish quantities', () => {
  test.each([
    ['Omkring 84 000 soldater väntar.', ['84000 troops about']],
    ['Drygt 90 000 stridsberedda soldater väntar.', ['90000 troops at-least']],
    ['Mellan 5 och 7 robotar föll.', ['5..7 missiles range']],
    ['Det kostade 2,5 miljarder kronor.', ['2500000000 SEK exact']],
    ['Det kostade 3 biljoner dollar.', ['3000000000000 USD exact']],
    ['Priset steg 12 procent.', ['12 percent exact']],
    ['Priset steg 12,5 %.', ['12.5 percent exact']],
    ['Minst tolv personer dödades och 30 skadades.', ['12 people-killed at-least', '30 people-injured exact']],
    ['Upp till 40 stridsvagnar kom.', ['40 tanks up-to']],
    ['Tjugofem flygplan lyfte.', ['25 aircraft exact']],
    ['Staden ligger 300 kilometer bort.', ['300 km exact']],
    ['En 53-årig man talade.', ['53 age exact']],
    ['De byggde 25 nya skolor.', ['25 skol exact']],
    ['Partiet fick 61 mandat.', ['61 seats exact']],
    ['Ungefär 30 länder skrev på.', ['30 countries about']],
    ['De betalade 5 till 7 miljoner euro.', ['5000000..7000000 EUR range']],
    ['Ett hundratal personer kom.', ['100 people about']],
    ['Trettioen människor dog.', ['31 people-killed exact']],
    ['Priset är tre tiondels procentenheter högre.', ['0.3 percentage-points exact']],
    ['Avgiften höjs till 90 euro.', ['90 EUR exact']],
    ['Det blir som mest 15 grader.', ['15 celsius up-to']],
    ['Kim Lund, 62, och Ada, 9 år, såg på.', ['62 age exact', '9 age exact']],
    ['Sex av 38 sångare åkte hem.', ['6 sång exact', '38 sång exact']],
    ['Det kostar 89 öre.', ['0.89 SEK exact']],
    ['Talet ökade med sex till åtta procent.', ['6..8 percent range']],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text, sv)).toEqual(expected);
  });

  test.each([
    'Artikel 5 gäller.',
    'Det var den 27 januari 2022.',
    'Mötet varade i tre dagar.',
    'Klockan 18.30 ringde det.',
    'De vann med 3–1.',
  ])('finds no quantity in: %s', text => {
    expect(quantitiesIn(text, sv)).toEqual([]);
  });
});
