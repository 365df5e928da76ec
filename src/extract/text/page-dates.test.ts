import { describe, expect, test } from 'vitest';
import { calculateDateOrder, findClock, findLineDate } from './page-dates.ts';
import { samplePage } from './sample-page.fixture.ts';

describe('calculateDateOrder', () => {
  test.each([
    ['13/01/2022 and 02/03/2022', 'day-first'],
    ['01/28/2022', 'month-first'],
    ['UPDATE 03/04/2023\nUPDATE 05/04/2023', 'day-first'],
    ['UPDATE 03/04/2023\nUPDATE 03/06/2023', 'month-first'],
    ['03/04/2024', 'month-first'],
    ['02/03/2024 6:00 p.m.', 'day-first'],
    ['13/01/2022 and 01/13/2022', undefined],
    ['14.3.2022', undefined],
    ['no date', undefined],
  ])('"%s" is %s on a page of March 2024', (text, order) => {
    expect(calculateDateOrder(samplePage(text))).toBe(order);
  });

  test.each([
    ['The strike began on 03/04/2022 6:00 p.m. in all ports of the country.', 'month-first'],
    ['The strike began on 03/04/2022 in all ports of the country, the minister said.', undefined],
    ['Strejken började den 03/04/2022 i alla hamnar i landet, sade ministern.', 'day-first'],
  ])('without a fetch time "%s" is %s', (text, order) => {
    expect(calculateDateOrder({ lines: samplePage(text).lines })).toBe(order);
  });
});

describe('findLineDate', () => {
  const reading = { order: 'day-first', year: 2024 } as const;
  test.each([
    ['UPDATE 13/01/2022', '2022-01-13'],
    ['on 3/4/2022', '2022-04-03'],
    ['Uppdaterad 14 mars', '2024-03-14'],
    ['on Wednesday (Jan. 12) that', '2024-01-12'],
    ['lundi 11 mars', '2024-03-11'],
    ['Stand: 14.3.', '2024-03-14'],
    ['28 January 2022, 05:46 PM', '2022-01-28T17:46'],
  ])('finds the date in "%s"', (text, value) => {
    expect(findLineDate(text, reading)?.value).toBe(value);
  });

  test.each(['13/13/2022', '31 February 2022', '14 marbles', 'version 1.2.3', '12 of them', ''])(
    'finds none in "%s"',
    text => {
      expect(findLineDate(text, reading)).toBeUndefined();
    },
  );

  test('leaves a date open that the page does not decide', () => {
    expect(findLineDate('03/04/2022', {})).toBeUndefined();
    expect(findLineDate('14 March', {})).toBeUndefined();
    expect(findLineDate('04/04/2022', {})?.day).toBe('2022-04-04');
  });
});

test.each([
  ['05:46 PM', '17:46'],
  ['12:10 a.m.', '00:10'],
  ['6 p.m', '18:00'],
  ['kl. 14.30', '14:30'],
  ['18 Uhr', '18:00'],
  ['14h30', '14:30'],
  ['10:30 UTC+2', '10:30+02:00'],
  ['10:30 GMT', '10:30Z'],
  ['10:30:15', '10:30'],
  ['25:30', undefined],
  ['18', undefined],
  ['13 p.m.', undefined],
])('findClock("%s") is %s', (text, value) => {
  expect(findClock(text)?.value).toBe(value);
});
