import { describe, expect, test } from 'vitest';
import { timesIn } from '../../common/times/testing.ts';
import { en } from './index.ts';

describe('English times', () => {
  test.each([
    ['The minister left on Tuesday.', ['Tuesday = 2024-05-14']],
    ['The minister will leave on Tuesday.', ['Tuesday = 2024-05-21']],
    ['The vote took place last week.', ['last week = 2024-W19']],
    ['Talks in Orvania ended yesterday evening.', ['yesterday evening = 2024-05-16TEV']],
    ['She resigned two months ago.', ['two months ago = 2024-03']],
    ['It happened three days ago.', ['three days ago = 2024-05-14']],
    ['The treaty of Jan. 12 was signed.', ['Jan. 12 = 2024-01-12']],
    ['Elections were held in November.', ['November = 2023-11']],
    ['The bridge opened on 5 March 2021.', ['5 March 2021 = 2021-03-05']],
    ['The fair runs from 3–7 June.', ['3 = 2024-06-03', '7 June = 2024-06-07']],
    ['Profit rose in the fourth quarter of 2019.', ['the fourth quarter of 2019 = 2019-Q4']],
    ['It was built in the 1930s.', ['the 1930s = 193']],
    ['The mill dates from the 18th century.', ['the 18th century = 17']],
    ['The siege lasted three days.', ['three days = P3D']],
    ['A two-week truce began.', ['two-week = P2W']],
    ['Prices rose over the past two years.', ['the past two years = P2Y']],
    ['The ferry sails every day.', ['every day = P1D']],
    ['He now lives abroad.', ['now = PRESENT_REF']],
    ['The doors open at 6 p.m. on 20 May.', ['6 p.m. on 20 May = 2024-05-20T18:00']],
    ['They met on 3 May. The next day, rain fell.', ['3 May = 2024-05-03', 'The next day = 2024-05-04']],
    ['It was filed 2 weeks before Christmas 2022.', ['2 weeks before Christmas 2022 = 2022-12-11']],
    ['They met on Wednesday (May 8).', ['Wednesday = 2024-05-08', 'May 8 = 2024-05-08']],
    ['It was the worst flood seen in 30 years.', ['30 years = P30Y']],
    ['The report of 2022-01-27 stands.', ['2022-01-27 = 2022-01-27']],
    ['Dates were 13/02/2023 and 03/04/2023.', ['13/02/2023 = 2023-02-13', '03/04/2023 = 2023-04-03']],
    ['Dates were 02/13/2023 and 03/04/2023.', ['02/13/2023 = 2023-02-13', '03/04/2023 = 2023-03-04']],
  ])('%s', (text, expected) => {
    expect(timesIn(text, en)).toEqual(expected);
  });

  test.each([
    'You may march with us.',
    'A 53-year-old man was there.',
    'He walked 1200 miles.',
    'They won 3-1.',
    'Article 5 applies to 2000 soldiers.',
  ])('finds no time in: %s', text => {
    expect(timesIn(text, en)).toEqual([]);
  });
});
