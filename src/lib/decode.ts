/** Bytes in which a page declares its encoding; the HTML standard's prescan reads 1024, but pages with long comments on top declare later. */
const MAX_DECLARATION_BYTES = 4096;

const META_CHARSET = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
const XML_ENCODING = /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i;
const CONTENT_TYPE_CHARSET = /charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;

/** Text and the encoding that its bytes were read in: a label of the WHATWG encoding standard, or "utf-32le", "utf-32be". */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text of a document's bytes. The order of trust: byte order mark, charset of the content type, declaration inside (`<meta charset>`,
 * XML declaration), UTF-8 where the bytes are valid UTF-8, else the likeliest one-byte encoding. Bytes that are valid UTF-8 beyond ASCII are read as UTF-8
 * even where a one-byte encoding is declared, and a declared UTF-8 that the bytes break gives way to a one-byte encoding where most non-ASCII bytes break
 * it. Text that was encoded to UTF-8 twice is decoded twice where that is certain. Never throws.
 */
export const decodeText = (bytes: Uint8Array, contentType = ''): string => decodeBytes(bytes, contentType).text;

/** {@link decodeText} with the name of the encoding. */
export function decodeBytes(bytes: Uint8Array, contentType = ''): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide);
  const label = CONTENT_TYPE_CHARSET.exec(contentType)?.[1] ?? declaredLabel(bytes);
  const decoder = label === undefined ? undefined : knownDecoder(label);
  if (decoder !== undefined && isWide(decoder.encoding)) return decodeAs(bytes, decoder.encoding);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined && (decoder === undefined || !isStateful(decoder.encoding))) {
    // Text of ASCII alone has as many characters as bytes.
    const text = utf8.length === bytes.length ? utf8 : ((mayBeTwice(bytes) ? decodedTwice(utf8) : undefined) ?? utf8);
    return { text, encoding: 'utf-8' };
  }
  if (decoder !== undefined && decoder.encoding !== 'utf-8') return decodeAs(bytes, decoder.encoding);
  return leastBroken(bytes);
}

/** Bytes as text of a known encoding; what does not fit becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding.startsWith('utf-32')) return { text: decodeUtf32(bytes, encoding === 'utf-32le'), encoding };
  return { text: decoderFor(encoding).decode(bytes), encoding };
}

/** UTF-8, 16 and 32 by their marks; UTF-16 and 32 without one by the zeros around a first "<" (XML 1.0, appendix F.1). */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d === 0x3c))) return 'utf-32be';
  if (a === 0x3c && b === 0) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  return a === 0 && b === 0x3c && c === 0 ? 'utf-16be' : undefined;
}

function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const code = view.getUint32(i, isLittle);
    if (code !== 0xfeff) parts.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  }
  return parts.join('').toWellFormed();
}

function declaredLabel(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, MAX_DECLARATION_BYTES);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1');
  const label = XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1];
  // A declaration that can be read as ASCII cannot be in UTF-16 (HTML standard, "prescan a byte stream").
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

const decoderFor = (label: string) => new TextDecoder(label);

function knownDecoder(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

const isWide = (encoding: string): boolean => encoding.startsWith('utf-16');

/** ISO-2022-JP and its like write every letter in ASCII bytes, so that being valid UTF-8 says nothing. */
const isStateful = (encoding: string): boolean => encoding.startsWith('iso-2022') || encoding === 'replacement';

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with replacement characters, or a one-byte encoding where UTF-8 would replace more than it keeps of what is not ASCII. */
function leastBroken(bytes: Uint8Array): Decoded {
  const text = decoderFor('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return broken > whole ? decodeAs(bytes, oneByteEncodingOf(bytes)) : { text, encoding: 'utf-8' };
}

/** Bytes looked at when an encoding is guessed. */
const MAX_GUESSED_BYTES = 200_000;

/**
 * windows-1251 or KOI8-R where letters beyond ASCII stand in words of their own, as Cyrillic does; windows-1252 where they stand between ASCII letters. Small
 * letters are 0xE0–0xFF in windows-1251 and 0xC0–0xDF in KOI8-R, and most letters are small.
 */
function oneByteEncodingOf(bytes: Uint8Array): string {
  let inRuns = 0;
  let alone = 0;
  let upperHalf = 0;
  let lowerHalf = 0;
  const end = Math.min(bytes.length, MAX_GUESSED_BYTES);
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0xc0) continue;
    if ((bytes[i - 1] ?? 0) >= 0xc0 || (bytes[i + 1] ?? 0) >= 0xc0) inRuns++;
    else alone++;
    if (byte >= 0xe0) upperHalf++;
    else lowerHalf++;
  }
  if (inRuns < 3 * alone || inRuns < 4) return 'windows-1252';
  return upperHalf >= lowerHalf ? 'windows-1251' : 'koi8-r';
}

const HIGH_RUN = /[\u0080-\uffff]+/g;
/** UTF-8 lead bytes of the scripts that are met in this state, as windows-1252 shows them, and a byte that may follow. */
const LOOKS_ENCODED_TWICE = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
/** Places looked at before the text itself is searched: pages in French have one in every word. */
const MAX_PLACES = 50;

/**
 * False where no bytes can be what {@link LOOKS_ENCODED_TWICE} looks for: a lead byte as windows-1252 shows it is C3 and another byte, what follows begins with C2, C5, C6, CB
 * or E2. Most pages have few letters that begin with C3.
 */
function mayBeTwice(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = buffer.indexOf(0xc3);
  for (let places = 0; at !== -1 && places < MAX_PLACES; places++) {
    const next = buffer[at + 2] ?? 0;
    if (next === 0xc2 || next === 0xc5 || next === 0xc6 || next === 0xcb || next === 0xe2) return true;
    at = buffer.indexOf(0xc3, at + 2);
  }
  return at !== -1;
}

/** Runs of such characters that must all make sense before it is certain. */
const MIN_RUNS = 3;

const WINDOWS_1252_BYTES = new Map(
  Array.from({ length: 128 }, (_, i) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + i)).charCodeAt(0),
    0x80 + i,
  ]),
);

/** Text that was taken for windows-1252 and encoded again, read as it was meant; undefined unless every character beyond ASCII is of such a run. */
function decodedTwice(text: string): string | undefined {
  if (!LOOKS_ENCODED_TWICE.test(text)) return undefined;
  let runs = 0;
  let isCertain = true;
  const decoded = text.replace(HIGH_RUN, run => {
    const original = isCertain ? bytesOfRun(run) : undefined;
    const meant = original && strictUtf8(original);
    if (meant === undefined) isCertain = false;
    else runs++;
    return meant ?? run;
  });
  return isCertain && runs >= MIN_RUNS ? decoded : undefined;
}

function bytesOfRun(run: string): Uint8Array | undefined {
  const bytes = Array.from(run, c => WINDOWS_1252_BYTES.get(c.charCodeAt(0)) ?? -1);
  return bytes.includes(-1) ? undefined : Uint8Array.from(bytes);
}
