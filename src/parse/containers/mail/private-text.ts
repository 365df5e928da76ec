import { publicAddress } from './mail-links.ts';

/** What may be shown of a mail, and the address of its own page where a link gives it. */
export interface CleanMail {
  /** HTML without anything that runs, is fetched, or tells who received the mail. */
  readonly html: string;
  readonly onlineUrl?: string;
}

/** Notes on the subscription are no longer. */
export const MAX_NOTE_CHARS = 400;

const ADDRESS_IN_TEXT = /https?:\/\/[^\s<>"'()[\]]{1,4000}/gi;

/** Takes addresses of receivers, and personal links printed as text, out of a text. */
export function createHider(addresses: readonly string[]): (text: string) => string {
  const own = addresses.map(address => address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const receivers = own.length === 0 ? undefined : new RegExp(own.join('|'), 'gi');
  return text => {
    const shown = text.replace(ADDRESS_IN_TEXT, url => publicAddress(url, addresses) ?? '');
    if (receivers === undefined || !receivers.test(shown)) return shown;
    receivers.lastIndex = 0;
    // "This letter was sent to …" is about the reader, not for readers.
    return shown.length <= MAX_NOTE_CHARS ? '' : shown.replace(receivers, '');
  };
}

/** A text as it may stand in HTML, in attributes too. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
