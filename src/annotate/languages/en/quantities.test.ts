import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../common/times/testing.ts';
import { en } from './index.ts';

describe('English quantities', () => {
  test.each([
    ['7,300 Orvanian troops wait.', ['7300 troops exact']],
    ['Close to 90,000 combat-ready troops wait.', ['90000 troops about']],
    ['A 4,000-strong force left.', ['4000 troops exact']],
    ['More than 84,000 soldiers came.', ['84000 troops at-least']],
    ['Prices rose 2%.', ['2 percent exact']],
    ['About 55 percent agreed.', ['55 percent about']],
    ['It cost $6 million.', ['6000000 USD exact']],
    ['It cost US$2.5bn.', ['2500000000 USD exact']],
    ['They paid 30 Canadian dollars.', ['30 CAD exact']],
    ['They paid 5 to 7 million euros.', ['5000000..7000000 EUR range']],
    ['Between 5 and 7 missiles fell.', ['5..7 missiles range']],
    ['At least 12 people were killed and 30 injured.', ['12 people-killed at-least', '30 people-injured exact']],
    ['Up to 40 tanks crossed.', ['40 tanks up-to']],
    ['Twenty-five aircraft took off.', ['25 aircraft exact']],
    ['The city lies 300 km away.', ['300 km exact']],
    ['A 53-year-old man spoke.', ['53 age exact']],
    ['It passed by 141 votes.', ['141 votes exact']],
    ['They built 120 new schools.', ['120 school exact']],
    ['In Orvania 300 soldiers died.', ['300 troops exact']],
    ['Some 12 countries signed.', ['12 countries about']],
    ['Two cuts of a quarter of a percentage point are due.', ['2 cut exact', '0.25 percentage-points exact']],
    ['The party polls 24 percent, five points behind.', ['24 percent exact', '5 percentage-points exact']],
    ['Velm, 49, lives nearby.', ['49 age exact']],
    ['Four of the 1,150 volunteers fell ill.', ['4 volunt exact', '1150 volunt exact']],
    ['It sold 4,000 copies and 60,000 more were printed.', ['4000 copi exact', '60000 copi exact']],
    ['Profit would be £210m to £230m.', ['210000000..230000000 GBP range']],
    ['Debt climbed past £900m.', ['900000000 GBP at-least']],
    ['Half a dozen ships left.', ['6 ships exact']],
    ['A million and a half dollars went.', ['1500000 USD exact']],
    ['It was minus 12 degrees Celsius.', ['-12 celsius exact']],
    ['A book about three sisters sold well.', ['3 sister exact']],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text, en)).toEqual(expected);
  });

  test.each([
    'Article 5 binds them.',
    'It happened on 27 January 2022.',
    'Doors open at 18:30.',
    'The talks lasted three days.',
    'One of the men spoke.',
    'They won 3-1.',
    'Call +99 8 123 45 67.',
    'The 5th fleet sailed.',
    'A Falken 737 landed safely.',
    'The Orva Four format failed.',
    'The COVID-19 ward closed.',
    'The three-party talks failed.',
  ])('finds no quantity in: %s', text => {
    expect(quantitiesIn(text, en)).toEqual([]);
  });
});
