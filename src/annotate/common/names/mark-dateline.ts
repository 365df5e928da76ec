import type { Ground } from './grow-run.ts';
import type { Mention } from './mention.ts';

/** How far into a text its dateline reaches: a town, a date and an agency. */
const MAX_DATELINE = 80;

/** More than all other marks of an organisation together. */
const AGENCY_VOTE = 6;

/** Votes for an organisation for a name that stands alone in brackets or slashes in the dateline ("VELMAR, 3 March (Dandorinform) –"): a news agency. */
export function markDateline(text: string, { tokens }: Ground, mentions: readonly Mention[]): void {
  const [first] = mentions;
  const town =
    first && first.from === 0 && !first.entry
      ? text.slice(tokens[first.to - 1]?.end ?? 0, (tokens[first.to - 1]?.end ?? 0) + 4)
      : '';
  if (first && (/^(?:\.? ?[–—]| \(|, \d| \/)/.test(town) || (town.startsWith(',') && tokens[0]?.isUpper))) {
    first.votes.place += AGENCY_VOTE;
    first.isWeak = false;
    first.isTown = true;
  }
  for (const mention of mentions) {
    const start = tokens[mention.from]?.start ?? 0;
    if (start > MAX_DATELINE) return;
    const end = tokens[mention.to - 1]?.end ?? 0;
    const marks = `${text[start - 1] ?? ''}${text[end] ?? ''}`;
    if (mention.entry || (marks !== '()' && marks !== '//') || !CLOSED.test(text.slice(end + 1, end + 4))) continue;
    mention.votes.organization += AGENCY_VOTE;
    mention.isWeak = false;
  }
}

/** What ends a dateline, behind its brackets. */
const CLOSED = /^\s?[-–—.:]/;
