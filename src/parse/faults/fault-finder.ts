import type { DamageKind } from '../../model/feed.ts';

/** A fault of a text: `index` in UTF-16 code units. */
export interface TextFault {
  readonly kind: DamageKind;
  readonly index: number;
}

/** XML 1.0 section 4.6 knows five names; others must be declared, and "&" alone must be escaped (section 2.4). */
const BAD_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i;
/** XML 1.0 section 2.2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is sought
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** The first bare "&" or unknown reference of XML character data; -1 where there is none. */
export const findBadReference = (text: string): number => (text.includes('&') ? text.search(BAD_REFERENCE) : -1);

/** The first fault of a text that lies in its characters alone: a replaced byte, or a character that XML forbids. */
export function findCharacterFault(text: string): TextFault | undefined {
  const replaced = text.indexOf('\ufffd');
  const forbidden = text.search(FORBIDDEN);
  const faults: TextFault[] = [
    { kind: 'encoding', index: replaced },
    { kind: 'control-character', index: forbidden },
  ];
  return firstFault(faults.filter(({ index }) => index !== -1));
}

/** The fault that stands first. */
export const firstFault = (faults: readonly (TextFault | undefined)[]): TextFault | undefined =>
  faults.reduce((first, fault) => (first && (!fault || first.index <= fault.index) ? first : fault), undefined);
