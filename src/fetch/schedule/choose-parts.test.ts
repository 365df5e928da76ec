import { describe, expect, test } from 'vitest';
import type { PartsRead } from '../../model/followed-feed.ts';
import { chooseParts } from './choose-parts.ts';
import { MAX_PARTS } from './limits.ts';

const at = (day: number): string => new Date(Date.UTC(2026, 2, day)).toISOString();
const dated = (day: number) => ({ url: `https://isk.example/${day}.xml`, updated: at(day) });
const undated = (n: number) => ({ url: `https://isk.example/part${n}.xml` });
const names = (parts: readonly { url: string }[]) => parts.map(part => part.url.slice(20, -4));

/** Polls an index until nothing is left; gives what each poll read. */
function pollAll(parts: readonly { url: string; updated?: string }[], polls: number): string[][] {
  let read: PartsRead = {};
  return Array.from({ length: polls }, (_, i) => {
    const choice = chooseParts(parts, read);
    read = { ...choice.read, ...Object.fromEntries(choice.chosen.map(part => [part.url, { at: at(20 + i) }])) };
    return names(choice.chosen);
  });
}

describe('the parts of a site map index', () => {
  test('are read five at a poll, the newest first, one of them the longest waiting, until all are read', () => {
    const parts = Array.from({ length: 12 }, (_, i) => dated(i + 1));
    const polls = pollAll(parts, 4);
    expect(polls[0]?.slice(0, 4)).toEqual(['12', '11', '10', '9']);
    expect(new Set(polls.flat()).size).toBe(12);
    expect(polls[3]).toEqual([]);
    expect(chooseParts(parts).waiting).toBe(7);
  });

  test('take turns where they have no dates, and then none waits', () => {
    const polls = pollAll(
      Array.from({ length: 7 }, (_, i) => undated(i)),
      6,
    );
    expect(new Set(polls.flat()).size).toBe(7);
    const few = Array.from({ length: 3 }, (_, i) => undated(i));
    expect(pollAll(few, 2)).toEqual([names(few), names(few)]);
  });

  test('are read again when they have changed or failed, and forgotten when they are listed no more', () => {
    const read: PartsRead = {
      [dated(3).url]: { at: at(4) },
      [dated(5).url]: { at: at(4) },
      [dated(2).url]: { at: at(4), isFailed: true },
      'https://isk.example/gone.xml': { at: at(4) },
    };
    const choice = chooseParts([dated(2), dated(3), dated(5)], read);
    expect(names(choice.chosen)).toEqual(['5', '2']);
    expect(Object.keys(choice.read)).not.toContain('https://isk.example/gone.xml');
  });

  test('are read again as long as their last day is not over, since a day is all that many tell', () => {
    const read: PartsRead = { [dated(4).url]: { at: '2026-03-04T15:00:00.000Z' } };
    expect(chooseParts([dated(4)], read)).toMatchObject({ chosen: [dated(4)], waiting: 0 });
  });

  test('that fail for ever do not keep the others waiting', () => {
    const parts = Array.from({ length: 12 }, (_, i) => dated(i + 1));
    let read: PartsRead = {};
    const seen = new Set<string>();
    for (let poll = 0; poll < 12; poll++) {
      const choice = chooseParts(parts, read);
      for (const part of choice.chosen) seen.add(part.url);
      const entry = ({ url, updated }: { url: string; updated: string }) =>
        [url, { at: at(20 + poll), ...(updated > at(8) && { isFailed: true as const }) }] as const;
      read = {
        ...choice.read,
        ...Object.fromEntries(choice.chosen.map(part => entry(part as ReturnType<typeof dated>))),
      };
    }
    expect(seen.size).toBe(12);
  });

  test('are followed up to a number, the newest', () => {
    const many = Array.from({ length: MAX_PARTS + 50 }, (_, i) => dated(i + 1));
    expect(chooseParts(many).waiting).toBe(MAX_PARTS - 5);
  });
});
