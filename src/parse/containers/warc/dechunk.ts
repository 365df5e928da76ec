/** The longest line that opens a chunk: its size in hexadecimal digits and extensions nobody uses. */
const MAX_SIZE_LINE = 256;

/**
 * The content of a chunked body (RFC 9112, section 7.1). What does not begin with a chunk was stored without chunks and is given as it is; where a later
 * chunk is broken or cut off, what came before is given.
 */
export function dechunk(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const size = sizeLineAt(body, at);
    if (size === undefined) return at === 0 ? body : Buffer.concat(parts);
    if (size.bytes === 0) break;
    parts.push(body.subarray(size.end, size.end + size.bytes));
    at = size.end + size.bytes;
    if (body[at] === 0x0d) at++;
    if (body[at] === 0x0a) at++;
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

function sizeLineAt(body: Uint8Array, start: number): { readonly bytes: number; readonly end: number } | undefined {
  const newline = body.subarray(start, start + MAX_SIZE_LINE).indexOf(0x0a);
  if (newline === -1) return undefined;
  const line = Buffer.from(body.subarray(start, start + newline))
    .toString('latin1')
    .trim();
  const digits = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(line)?.[1];
  return digits === undefined ? undefined : { bytes: Number.parseInt(digits, 16), end: start + newline + 1 };
}
