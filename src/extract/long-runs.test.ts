import { describe, expect, test } from 'vitest';
import { extractDocument } from './extract-document.ts';

/** Long enough that work which grows with the square of a run would take minutes, and the test fail by its time limit. */
const RUN_CHARS = 300_000;
const RUNS = [
  '“',
  ' ',
  '.',
  '—',
  '1',
  'a',
  'A',
  '|',
  ', ',
  ' | ',
  '“ ',
  '1/',
  '12/03/',
  '4 May 2031, ',
  '2031-05-04 ',
  'May ',
  'https://a.example/ ',
  '@',
  '#',
  '(',
  '/',
];

const PLACES: readonly (readonly [string, (run: string) => string])[] = [
  ['a text', run => `Talks on the dam\n\n12/03/${run}2031\n\nThe envoys met in Velm on Thursday.`],
  [
    'a rolling text',
    run => `Talks on the dam\nBy Ida Marn\n\n${run}.\n\nUPDATE 13/03/2031\nNo agreement\n\nThe talks ended on Friday.`,
  ],
  [
    'a page',
    run =>
      `<title>The dam is late</title><meta name="author" content="${run}"><h1>${run} The dam is late</h1>` +
      `<p class="byline">By ${run}</p><p>${run}</p><p>The envoys of Kessa and Oll met in Velm on Thursday for talks on the dam.</p>`,
  ],
  [
    'markup',
    run =>
      `<div class="${run}" ${run}><!-- ${run} --><script>${run}</script><p>The envoys of Kessa and Oll met in Velm.</p></div>`,
  ],
];

describe('a run of the same characters costs no more than its length', () => {
  test.each(PLACES)('in %s', (_, pageWith) => {
    for (const run of RUNS) {
      const text = pageWith(run.repeat(RUN_CHARS / run.length));
      const result = extractDocument({
        id: 'x',
        url: 'https://kessa.example/a',
        bytes: new TextEncoder().encode(text),
      });
      expect(result.ok || result.failure.code, run).toSatisfy(
        (outcome: unknown) => outcome === true || outcome === 'extract/no-article',
      );
    }
  });

  test('so do thousands of parts in a paragraph', () => {
    const links = '<a href="https://a.example/x">a</a> https://b.example/y '.repeat(20_000);
    const times = '<time datetime="2031-05-04">4 May</time>'.repeat(20_000);
    for (const text of [`Talks\n\n${links}`, `<h1>Talks on the dam</h1><p>${times} were named.</p>`]) {
      const result = extractDocument({ id: 'x', bytes: new TextEncoder().encode(text) });
      expect(result.ok).toBe(true);
    }
  });
});
