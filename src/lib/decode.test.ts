import { describe, expect, test } from 'vitest';
import { decodeText } from './decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decodeText', () => {
  test.each([
    ['UTF-8 by its mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa5), '', 'å'],
    ['UTF-16 little-endian by its mark', bytes(0xff, 0xfe, 0xe5, 0), '', 'å'],
    ['the charset of the content type', bytes(0xcf, 0xf0), 'text/html; charset=windows-1251', 'Пр'],
    ['UTF-8 where nothing is declared and the bytes are valid', utf8('Пример'), '', 'Пример'],
    ['windows-1252 where nothing is declared and the bytes are not UTF-8', bytes(0x93, 0xe5, 0x94), '', '“å”'],
    ['UTF-8 although a one-byte encoding is declared', utf8('Å'), 'text/html; charset=iso-8859-1', 'Å'],
    ['windows-1252 although UTF-8 is declared', bytes(0x61, 0xe5, 0x62), 'text/html; charset=utf-8', 'aåb'],
    ['UTF-8 for a charset that does not exist', utf8('å'), 'text/html; charset=none-such', 'å'],
  ])('reads %s', (_, input, contentType, expected) => {
    expect(decodeText(input, contentType)).toBe(expected);
  });

  test('reads the declaration inside the document', () => {
    const head = utf8('<!doctype html><meta charset="koi8-r"><p>');
    expect(decodeText(Uint8Array.from([...head, 0xf0, 0xd2]))).toContain('Пр');
    const xml = utf8('<?xml version="1.0" encoding="windows-1251"?><a>');
    expect(decodeText(Uint8Array.from([...xml, 0xcf]))).toContain('П');
  });

  test('keeps UTF-8 with a few broken bytes as UTF-8', () => {
    const text = decodeText(Uint8Array.from([...utf8('Пример текста'), 0xff]));
    expect(text).toBe('Пример текста\ufffd');
  });
});
