/**
 * Splits a stream of UTF-8 at "\n" only (a JSON string may hold U+2028, at which `node:readline` would split too); yields lines without
 * their end, blank ones left out. A line longer than `maxChars` is yielded cut off at that length plus one, so that the caller sees it
 * is too long while memory stays bounded.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  maxChars = DEFAULT_MAX_LINE_CHARS,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    for (const [i, part] of parts.entries()) {
      if (rest.length <= maxChars) rest += part;
      if (i === parts.length - 1) break;
      if (rest.trim() !== '') yield rest.slice(0, maxChars + 1);
      rest = '';
    }
  }
  if (rest.trim() !== '') yield rest.slice(0, maxChars + 1);
}

/** 64 Mi code units: a line that holds a large page in base64 still passes. */
export const DEFAULT_MAX_LINE_CHARS = 64 * 2 ** 20;
