import { describe, expect, test } from 'vitest';
import { dateOrderOf } from './date-order.ts';
import { parseFeedDate } from './parse-feed-date.ts';

describe('a date of a feed', () => {
  test.each([
    ['Tue, 03 Mar 2026 10:05:00 GMT', '2026-03-03T10:05:00.000Z'],
    ['Tue, 3 Mar 26 10:05 -0500', '2026-03-03T15:05:00.000Z'],
    ['2026-03-03T10:05:00+02:00', '2026-03-03T08:05:00.000Z'],
    ['2026-03-03 10:05', '2026-03-03T10:05:00.000Z'],
    ['2026/03/03 10:05', '2026-03-03T10:05:00.000Z'],
    ['2026-3-3T9:05Z', '2026-03-03T09:05:00.000Z'],
    ['2026-03-03T10:05:00.123456Z', '2026-03-03T10:05:00.000Z'],
    ['2026-03-03 10:05:00 PM', '2026-03-03T22:05:00.000Z'],
    ['2026-03-03 10:05:00 Europe/Lorn', '2026-03-03T10:05:00.000Z'],
    ['20260303T100500Z', '2026-03-03T10:05:00.000Z'],
    ['2026-03', '2026-03-01T00:00:00.000Z'],
    ['1772532300', '2026-03-03T10:05:00.000Z'],
    ['1772532300000', '2026-03-03T10:05:00.000Z'],
    ['mar., 03 mars 2026 10:05:00 +0000', '2026-03-03T10:05:00.000Z'],
    ['mar. 07 juil. 2026 10:05', '2026-07-07T10:05:00.000Z'],
    ['mar, 01 dic 2026 10:05:00 -0300', '2026-12-01T13:05:00.000Z'],
    ['samedi 21 novembre 2026 14h05', '2026-11-21T14:05:00.000Z'],
    ['Publié le 1er fevrier 2026 à 9 h 05', '2026-02-01T09:05:00.000Z'],
    ['21 de noviembre de 2026, 2:05 p. m.', '2026-11-21T14:05:00.000Z'],
    ['Samstag, 21. März 2026, 14:05 Uhr MEZ', '2026-03-21T13:05:00.000Z'],
    ['21. Maerz 2026 14 Uhr', '2026-03-21T14:00:00.000Z'],
    ['den 3 mars 2026 kl 10:05', '2026-03-03T10:05:00.000Z'],
    ['lör 21 nov. 2026 kl. 14.05', '2026-11-21T14:05:00.000Z'],
    ['3 марта 2026, 10:05', '2026-03-03T10:05:00.000Z'],
    ['Сб, 21 ноя 2026 10:05:00 +0300', '2026-11-21T07:05:00.000Z'],
    ['21 ноября 2026 г., 14:05 мск', '2026-11-21T11:05:00.000Z'],
    ['субота, 21 листопада 2026 р. 14:05', '2026-11-21T14:05:00.000Z'],
    ['Сб, 21 лис 2026', '2026-11-21T00:00:00.000Z'],
    ['2026年3月3日 10時05分', '2026-03-03T10:05:00.000Z'],
    ['Tuesday, March 3rd, 2026 - 3:07pm', '2026-03-03T15:07:00.000Z'],
    ['Mar 3, 2026 3pm EST', '2026-03-03T20:00:00.000Z'],
    ['Tue, Mar 3 2026 10:05:00 PM', '2026-03-03T22:05:00.000Z'],
    ['Tue Mar 3 12:05:00 +0530 2026', '2026-03-03T06:35:00.000Z'],
    ['Tue, 03 Mar 2026 12:05 AM', '2026-03-03T00:05:00.000Z'],
    ['Tue, 03 Mar 2026 10:05:00 EDT', '2026-03-03T14:05:00.000Z'],
    ['Tue, 03 Mar 2026 10:05:00 +530', '2026-03-03T04:35:00.000Z'],
    ['Tue, 03 Mar 2026 10:05:00 UTC+03:00', '2026-03-03T07:05:00.000Z'],
    ['03-Mar-2026 10:05:00', '2026-03-03T10:05:00.000Z'],
    ['Tue, 03 Mar 2026 24:00:00 GMT', '2026-03-04T00:00:00.000Z'],
    ['Tue, 03 Mar 2026 77:00:00 GMT', '2026-03-03T00:00:00.000Z'],
    ['Tuesday 03 Sept 2026', '2026-09-03T00:00:00.000Z'],
    ['03.02.2026', '2026-02-03T00:00:00.000Z'],
    ['25/02/2026', '2026-02-25T00:00:00.000Z'],
    ['02/25/26 21:55:58', '2026-02-25T21:55:58.000Z'],
    ['Tue, 03/02/2026', '2026-02-03T00:00:00.000Z'],
    ['Mon, 03/02/2026', '2026-03-02T00:00:00.000Z'],
    ['03/02/2026 9:05 PM', '2026-03-02T21:05:00.000Z'],
    ['03/03/2026', '2026-03-03T00:00:00.000Z'],
  ])('%j is %s', (text, instant) => {
    expect(parseFeedDate(text)).toBe(instant);
  });

  test.each([
    ['', 'nothing'],
    ['soon', 'a word'],
    ['March', 'a month'],
    ['2026-02-30', 'a day that is not'],
    ['99/99/2026', 'numbers'],
    ['03/04/2026', 'open between March and April'],
    ['1970-01-01T00:00:00Z', 'the zero of clocks'],
    ['0', 'the zero of clocks in seconds'],
    ['Mon, 01 Jan 0001 00:00:00 GMT', 'the zero of calendars'],
    ['0000-00-00 00:00:00', 'the zero of databases'],
    ['3 March 9026', 'a year far off'],
    ['x'.repeat(500), 'a long text'],
  ])('is not found in %j: %s', text => {
    expect(parseFeedDate(text)).toBeUndefined();
  });

  const FORMS = (['long', 'short'] as const).flatMap(month =>
    ([undefined, 'long', 'short'] as const).map(weekday => ({ month, weekday })),
  );

  test.each('en de fr es sv ru uk it pt nl da nb fi pl cs tr'.split(' '))(
    'is read in every month of %s as ICU writes it',
    language => {
      const misread = FORMS.flatMap(form => {
        const format = new Intl.DateTimeFormat(language, { ...form, day: 'numeric', year: 'numeric', timeZone: 'UTC' });
        return Array.from({ length: 24 }, (_, i) => new Date(Date.UTC(2026, i >> 1, i % 2 === 0 ? 3 : 22))).flatMap(
          date => {
            const written = `${format.format(date)} 14:05`;
            const read = parseFeedDate(written);
            return read === date.toISOString().replace('00:00', '14:05') ? [] : [`${written} → ${read}`];
          },
        );
      });
      expect(misread).toEqual([]);
    },
  );

  test('is none when it is later than what could have been published', () => {
    const latest = Date.parse('2026-03-05T00:00:00Z');
    expect(parseFeedDate('4 March 2026', { latest })).toBe('2026-03-04T00:00:00.000Z');
    expect(parseFeedDate('6 March 2026', { latest })).toBeUndefined();
  });
});

describe('the order of numeric dates', () => {
  test.each([
    ['<pubDate>25/02/2026</pubDate><pubDate>03/04/2026</pubDate>', undefined, 'day-first'],
    ['<pubDate>02/25/2026</pubDate><language>de</language>', undefined, 'month-first'],
    ['<language>en-GB</language>', undefined, 'day-first'],
    ['<language>en-us</language>', undefined, 'month-first'],
    ['<dc:language>fr</dc:language>', undefined, 'day-first'],
    ['<feed xml:lang="sv">', undefined, 'day-first'],
    ['<language>en</language>', 'https://kurier.co.uk/rss', 'day-first'],
    ['<rss>', 'https://kurier.de/rss', 'day-first'],
    ['<rss>', 'https://kurier.io/rss', undefined],
    ['<rss>', undefined, undefined],
  ])('of %s at %s is %s', (source, url, order) => {
    expect(dateOrderOf(source, url)).toBe(order);
  });

  test('decides an ambiguous date', () => {
    expect(parseFeedDate('03/04/2026', { order: () => 'day-first' })).toBe('2026-04-03T00:00:00.000Z');
    expect(parseFeedDate('03/04/2026', { order: () => 'month-first' })).toBe('2026-03-04T00:00:00.000Z');
  });
});
