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
    ['UTF-16 without a mark', bytes(0x3c, 0, 0x61, 0, 0x3e, 0), '', '<a>'],
    ['UTF-32 by its mark', bytes(0xff, 0xfe, 0, 0, 0xe5, 0, 0, 0, 0x0d, 0xf4, 1, 0), '', 'å\u{1f40d}'],
    ['UTF-32 without a mark', bytes(0, 0, 0, 0x3c, 0, 0, 4, 0x10), '', '<А'],
    [
      'windows-1251 although UTF-8 is declared',
      bytes(0xcf, 0xf0, 0xe8, 0xec, 0xe5, 0xf0),
      'text/xml; charset=utf-8',
      'Пример',
    ],
    ['KOI8-R where nothing is declared', bytes(0xf0, 0xd2, 0xc9, 0xcd, 0xc5, 0xd2), '', 'Пример'],
    ['UTF-8 that was encoded twice', utf8('SÃ¥ Ã¤r det, sÃ¥'), '', 'Så är det, så'],
    ['what only looks encoded twice as it is', utf8('SÃ¥ Ã¤r det, så'), '', 'SÃ¥ Ã¤r det, så'],
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
