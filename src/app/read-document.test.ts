import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FailureError } from '../model/failures.ts';
import { type DocumentLine, MAX_DOCUMENT_BYTES, readDocument } from './read-document.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-read-'));
  const bomb = Buffer.alloc(MAX_DOCUMENT_BYTES + 1);
  writeFileSync(at('plain.txt'), 'The gates stay shut.');
  writeFileSync(at('page.gz'), gzipSync('The gates stay shut.'));
  writeFileSync(at('page.br'), brotliCompressSync('The gates stay shut.'));
  writeFileSync(at('cut.gz'), gzipSync('The gates stay shut.').subarray(0, 20));
  writeFileSync(at('bomb.gz'), gzipSync(bomb));
  writeFileSync(at('bomb.br'), brotliCompressSync(bomb));
  writeFileSync(at('sparse'), '');
  truncateSync(at('sparse'), MAX_DOCUMENT_BYTES + 1);
  symlinkSync(at('loop'), at('loop'));
  symlinkSync('/dev/zero', at('device'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function codeOf(line: object): Promise<string> {
  try {
    await readDocument({ id: 'x', ...line } as DocumentLine);
    return 'read';
  } catch (error) {
    return error instanceof FailureError ? error.failure.code : String(error);
  }
}

describe('a document of an input line', () => {
  test.each(['plain.txt', 'page.gz', 'page.br'])('is read from %s', async name => {
    const { bytes } = await readDocument({ id: 'x', path: at(name) });
    expect(Buffer.from(bytes).toString()).toBe('The gates stay shut.');
  });

  test.each([
    ['nowhere', 'input/not-found'],
    ['.', 'input/unreadable'],
    ['loop', 'input/unreadable'],
    ['device', 'input/unreadable'],
    ['cut.gz', 'input/unreadable'],
    ['sparse', 'input/too-large'],
    ['bomb.gz', 'input/too-large'],
    ['bomb.br', 'input/too-large'],
  ])('is not read from %s: %s', async (name, code) => {
    expect(await codeOf({ path: at(name) })).toBe(code);
  });

  test.each([
    [{}, 'input/invalid-field'],
    [{ body: null }, 'input/invalid-field'],
    [{ body: 5 }, 'input/invalid-field'],
    [{ bodyBase64: 'not base64!' }, 'input/invalid-field'],
    [{ path: ['x'] }, 'input/invalid-field'],
    [{ body: 'x', url: {} }, 'input/invalid-field'],
    [{ body: 'x', fetchedAt: 'yesterday' }, 'input/invalid-field'],
    [{ body: 'x', url: null, fetchedAt: null, contentType: null }, 'read'],
  ])('%j is %s', async (line, code) => {
    expect(await codeOf(line)).toBe(code);
  });
});
