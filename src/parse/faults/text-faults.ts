import type { Decoded } from '../../lib/decode.ts';
import { findCharacterFault, firstFault, type TextFault } from './fault-finder.ts';

const DECLARED = /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i;

/** The first fault of an XML document that does not lie in its elements: text before the feed (which begins at `root`), forbidden characters, a wrong encoding. */
export function findTextFault(decoded: Decoded, root: number): TextFault | undefined {
  const { text } = decoded;
  return firstFault([findTextBefore(text, root), findCharacterFault(text), findWrongEncoding(decoded)]);
}

/** XML 1.0 section 2.8: nothing stands before the declaration, and only blanks, comments and instructions before the first element. */
function findTextBefore(text: string, root: number): TextFault | undefined {
  const start = text.search(/\S/);
  const isLate = start > 0 && text.startsWith('<?xml', start);
  const isJunk = start < root && text[start] !== '<';
  return isLate || isJunk ? { kind: 'text-before', index: isLate ? 0 : start } : undefined;
}

/** The first character that tells that the bytes are in another encoding than the document declares. */
function findWrongEncoding({ text, encoding }: Decoded): TextFault | undefined {
  const declared = DECLARED.exec(text.slice(0, 500))?.[1];
  // "utf-16" says nothing of the order of its bytes; what is wide at all is told by its bytes.
  if (declared === undefined || /^utf-(?:16|32)/.test(encoding) || nameOf(declared) === encoding) return undefined;
  const index = text.search(/[\u0080-\uffff]/);
  return index === -1 ? undefined : { kind: 'encoding', index };
}

function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
