import { describe, expect, test } from 'vitest';
import { readDatedHeading, readUpdateHeading } from './update-heading.ts';

const dates = { order: 'day-first', year: 2031 } as const;

describe('readDatedHeading', () => {
  test.each([
    ['10:20 Dam holds', { clock: '10:20', title: 'Dam holds', hasDate: false }],
    ['12.31 Uhr: Damm hält', { clock: '12:31', title: 'Damm hält', hasDate: false }],
    ['kl. 10.12 Dammen håller', { clock: '10:12', title: 'Dammen håller', hasDate: false }],
    ['14 March, 10:20 – Dam holds', { date: '2031-03-14T10:20', title: 'Dam holds', hasDate: true }],
    ['Montag, 5. Mai 2031', { date: '2031-05-05', hasDate: true }],
    ['18h30 – Le barrage tient', { clock: '18:30', title: 'Le barrage tient', hasDate: false }],
  ])('%s', (text, heading) => {
    expect(readDatedHeading(text, dates)).toEqual(heading);
  });

  test.each([
    'Dam holds',
    'Dam holds at 10:20',
    '14 March marks the day',
    '400 boats counted',
    '3 questions on the dam',
  ])('%s is none', text => {
    expect(readDatedHeading(text, dates)).toBeUndefined();
  });
});

test('a time with its word is no date', () => {
  const heading = readUpdateHeading({ text: 'Update 12.31 Uhr: Damm hält', links: [], isAfterBlank: true }, dates);
  expect(heading).toEqual([{ clock: '12:31', title: 'Damm hält', hasDate: false }]);
});
