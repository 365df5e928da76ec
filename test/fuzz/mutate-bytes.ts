import type { Random } from './random.ts';

/** The text as the bytes a server might send: mostly UTF-8, else another encoding, byte order mark right, wrong or absent. */
export function encode(text: string, random: Random): Buffer {
  if (random.chance(0.8)) return Buffer.from(text);
  const mark = Buffer.from(
    random.pick(['', 'efbbbf', 'fffe', 'feff', 'fffe0000', '0000feff', '2b2f76', 'f7644c']),
    'hex',
  );
  const body = random.pick([
    () => Buffer.from(text),
    () => Buffer.from(text, 'latin1'),
    () => Buffer.from(text, 'utf16le'),
    () => swapped(text),
  ]);
  return Buffer.concat([mark, body()]);
}

const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** Bytes changed without regard to what they mean: flipped, dropped, made NUL, cut in the middle of a character, packed. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  if (bytes.length === 0) return bytes;
  const result = Buffer.from(bytes);
  const place = (): number => random.whole(0, result.length - 1);
  switch (random.pick(['flip', 'flip', 'nul', 'high', 'cut', 'noise'])) {
    case 'flip':
      for (let i = random.pick([1, 4, 40, 400]); i > 0; i--) result[place()] = random.whole(0, 255);
      return result;
    case 'nul':
      for (let i = random.pick([1, 20]); i > 0; i--) result[place()] = 0;
      return result;
    case 'high':
      for (let i = random.pick([1, 200, 5000]); i > 0; i--) result[place()] = random.whole(0x80, 0xff);
      return result;
    case 'cut':
      return result.subarray(0, place());
    default:
      return Buffer.concat([
        result.subarray(0, place()),
        Buffer.from(Array.from({ length: 300 }, () => random.whole(0, 255))),
        result.subarray(place()),
      ]);
  }
}
