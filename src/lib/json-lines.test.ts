import { expect, test } from 'vitest';
import { readLines } from './json-lines.ts';

async function collect(chunks: readonly (string | Uint8Array)[], maxChars?: number): Promise<string[]> {
  return Array.fromAsync(
    readLines(
      (async function* () {
        yield* chunks;
      })(),
      maxChars,
    ),
  );
}

test('lines end at line feeds only, wherever the chunks are cut', async () => {
  expect(await collect(['{"a":1}\n{"b"', ':"x\u2028y"}\n', '\n  \n{"c":3}'])).toEqual([
    '{"a":1}',
    '{"b":"x\u2028y"}',
    '{"c":3}',
  ]);
});

test('a character that two chunks share is read whole', async () => {
  const bytes = new TextEncoder().encode('ж\n');
  expect(await collect([bytes.slice(0, 1), bytes.slice(1)])).toEqual(['ж']);
});

test('a line that is too long is cut one past the limit, and the next is whole', async () => {
  expect(await collect(['x'.repeat(50), 'x'.repeat(50), '\nok\n'], 10)).toEqual(['x'.repeat(11), 'ok']);
});
