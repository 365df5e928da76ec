/** Bytes in which a page declares its encoding; the HTML standard's prescan reads 1024, but pages with long comments on top declare later. */
const MAX_DECLARATION_BYTES = 4096;

const META_CHARSET = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
const XML_ENCODING = /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i;
const CONTENT_TYPE_CHARSET = /charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;

/**
 * The text of a document's bytes. The order of trust: byte order mark, charset of the content type, declaration inside (`<meta charset>`,
 * XML declaration), UTF-8 where the bytes are valid UTF-8, else windows-1252. Bytes that are valid UTF-8 beyond ASCII are read as UTF-8 even where
 * a one-byte encoding is declared, and a declared UTF-8 that the bytes break gives way to windows-1252 where most non-ASCII bytes break it. Never throws.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const marked = labelOfMark(bytes);
  if (marked !== undefined) return decoderFor(marked).decode(bytes);
  const label = CONTENT_TYPE_CHARSET.exec(contentType)?.[1] ?? declaredLabel(bytes);
  const decoder = label === undefined ? undefined : knownDecoder(label);
  if (decoder !== undefined && isWide(decoder.encoding)) return decoder.decode(bytes);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined && (decoder === undefined || !isStateful(decoder.encoding))) return utf8;
  if (decoder !== undefined && decoder.encoding !== 'utf-8') return decoder.decode(bytes);
  return leastBroken(bytes);
}

function labelOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function declaredLabel(bytes: Uint8Array): string | undefined {
  const head = decoderFor('latin1').decode(bytes.subarray(0, MAX_DECLARATION_BYTES));
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

/** UTF-8 with replacement characters, or windows-1252 where UTF-8 would replace more than it keeps of what is not ASCII. */
function leastBroken(bytes: Uint8Array): string {
  const utf8 = decoderFor('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < utf8.length; i++) {
    const code = utf8.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return broken > whole ? decoderFor('windows-1252').decode(bytes) : utf8;
}
