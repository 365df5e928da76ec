import { expect, test } from 'vitest';
import type { TimeAnnotation } from '../../model/annotation.ts';
import { findDatedSpan } from './dated-span.ts';

const timeOf = (type: TimeAnnotation['type'], value: string, from?: string, to?: string): TimeAnnotation => ({
  kind: 'time',
  start: 0,
  end: 1,
  rule: 'test/time',
  type,
  value,
  ...(from && { from }),
  ...(to && { to }),
});

test.each([
  ['a day', timeOf('DATE', '2031-05-06', '2031-05-06', '2031-05-07'), ['2031-05-06', '2031-05-06', 'day']],
  [
    'a part of a day',
    timeOf('TIME', '2031-05-06TEV', '2031-05-06T18:00', '2031-05-07T00:00'),
    ['2031-05-06', '2031-05-06', 'day'],
  ],
  [
    'a night, by the day of its value',
    timeOf('TIME', '2031-05-06TNI', '2031-05-05T22:00', '2031-05-06T06:00'),
    ['2031-05-06', '2031-05-06', 'day'],
  ],
  ['a week', timeOf('DATE', '2031-W19', '2031-05-05', '2031-05-12'), ['2031-05-05', '2031-05-11', 'week']],
  ['a month', timeOf('DATE', '2031-05', '2031-05-01', '2031-06-01'), ['2031-05-01', '2031-05-31', 'month']],
  ['a year', timeOf('DATE', '2031', '2031-01-01', '2032-01-01'), ['2031-01-01', '2031-12-31', 'year']],
  ['a quarter', timeOf('DATE', '2031-Q2', '2031-04-01', '2031-07-01'), ['2031-04-01', '2031-06-30', 'month']],
  [
    'a run of days',
    timeOf('DATE', '2031-05-06/2031-05-09', '2031-05-06', '2031-05-10'),
    ['2031-05-06', '2031-05-09', 'day'],
  ],
  ['a start without an end', timeOf('DATE', '2031-05-06', '2031-05-06'), ['2031-05-06', '2031-05-06', 'day']],
])('%s', (_, time, [from, to, precision]) => {
  expect(findDatedSpan(time)).toEqual({ from, to, precision });
});

test.each([
  ['a duration', timeOf('DURATION', 'P3D')],
  ['a repetition', timeOf('SET', 'P1W', '2031-05-06', '2031-05-07')],
  ['a vague past', timeOf('DATE', 'PAST_REF')],
  ['what is not a date', timeOf('DATE', 'x', 'soon', 'later')],
])('nothing for %s', (_, time) => {
  expect(findDatedSpan(time)).toBeUndefined();
});
