import { describe, expect, test } from 'vitest';
import { choosePages } from './choose-pages.ts';

const at = (hour: number): string => new Date(Date.UTC(2026, 2, 2) + hour * 3_600_000).toISOString();
const fresh = (hour: number, seen = 0) => ({ page: 'due', published: at(hour), firstSeen: at(seen), pageAt: at(seen) });
const read = (hour: number) => ({ page: 'done', firstSeen: at(0), pageAt: at(hour) });

describe('the pages of a round', () => {
  test('are all that are due, where they fit: the newest first, then those that are looked at again', () => {
    const [a, b, c, d] = [fresh(1), fresh(2), read(5), read(4)];
    expect(choosePages([c, a, d, b], 10)).toEqual([b, a, d, c]);
  });

  test('are the newest and some of the longest waiting, where they do not fit', () => {
    const waiting = Array.from({ length: 10 }, (_, i) => fresh(i, 0));
    const news = Array.from({ length: 20 }, (_, i) => fresh(100 + i, 100));
    const chosen = choosePages([...news, ...waiting], 10);
    expect(chosen.map(one => one.published)).toEqual([...[119, 118, 117, 116, 115, 114, 113, 112], 0, 1].map(at));
  });

  test('leave a fifth to those looked at again, and all that is free', () => {
    const again = Array.from({ length: 30 }, (_, i) => read(i));
    const news = Array.from({ length: 30 }, (_, i) => fresh(i));
    const pages = (list: readonly { page: string }[]) => list.filter(one => one.page === 'done').length;
    expect(pages(choosePages([...again, ...news], 10))).toBe(2);
    expect(pages(choosePages([...again, ...news.slice(0, 3)], 10))).toBe(7);
  });

  test('reach every page in the end, though more news comes than a round holds', () => {
    let waiting = Array.from({ length: 40 }, (_, i) => fresh(i, 0));
    let rounds = 0;
    while (waiting.some(one => one.firstSeen === at(0)) && rounds < 100) {
      rounds++;
      waiting.push(...Array.from({ length: 10 }, (_, i) => fresh(1000 * rounds + i, rounds)));
      const chosen = new Set(choosePages(waiting, 10));
      waiting = waiting.filter(one => !chosen.has(one));
    }
    expect(rounds).toBe(20);
  });
});
