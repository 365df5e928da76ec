import { describe, expect, test } from 'vitest';
import { CopyIndex } from './copy-index.ts';

/** A text of invented words, always the same for a seed. */
const textOf = (seed: number, words: number): string =>
  Array.from({ length: words }, (_, i) => `w${((i + 1) * (seed + 7) * 7919) % 100_003}`).join(' ');

/** What the last of the texts is found to copy. */
function findLast(...texts: string[]) {
  const index = new CopyIndex();
  return texts.map(text => index.add(text)).at(-1);
}

const REPORT = textOf(1, 120);

describe('a copy', () => {
  test.each([
    ['the same text', REPORT, 'verbatim'],
    ['its first half', REPORT.split(' ').slice(0, 60).join(' '), 'trimmed'],
    ['the text with more behind it', `${REPORT} ${textOf(2, 120)}`, 'extended'],
    ['the text with every sixth word changed', REPORT.replace(/((?:\S+ ){5})\S+/g, '$1changed'), 'rewrite'],
  ])('is %s', (_, text, kind) => {
    expect(findLast(textOf(3, 120), REPORT, text)).toMatchObject({ of: 1, kind });
  });

  test('of several is a copy of the one it shares most with, the earliest of equals', () => {
    const half = `${REPORT.split(' ').slice(0, 60).join(' ')} ${textOf(4, 60)}`;
    expect(findLast(half, REPORT, REPORT, REPORT)?.of).toBe(1);
  });

  test('is found among a thousand of the same', () => {
    expect(findLast(...Array<string>(1000).fill(REPORT))).toMatchObject({ of: 0, kind: 'verbatim' });
  });
});

describe('no copy', () => {
  const speech = `“${textOf(5, 60)}”`;
  test.each([
    ['another text', textOf(6, 120)],
    ['a text that shares a paragraph', `${REPORT.split(' ').slice(0, 25).join(' ')} ${textOf(7, 120)}`],
    ['a text too short to tell', REPORT.split(' ').slice(0, 20).join(' ')],
    ['an empty text', ''],
  ])('is %s', (_, text) => {
    expect(findLast(REPORT, text)).toBeUndefined();
  });

  test('is a text that only quotes the same speech', () => {
    const [a, b] = [textOf(8, 50), textOf(9, 50)];
    expect(findLast(`${a} ${speech}`, `${b} ${speech}`)).toBeUndefined();
    expect(findLast(`${a} ${speech.slice(1, -1)}`, `${b} ${speech.slice(1, -1)}`)).toBeDefined();
  });
});
