import type { NameData } from './data.ts';
import type { Ground } from './grow-run.ts';
import { WORD } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { surnameStem } from './person-parts.ts';

/**
 * Takes the first word of a sentence off a name that it only stands beside ("Yesterday Falk said"): where the text has it without a capital too, where a given
 * name follows it, or where the rest is a name elsewhere in the text and the word looks like a noun.
 */
export function trimStarts({ tokens, lower }: Ground, mentions: readonly Mention[], data: NameData): void {
  const starts = mentions.filter(
    m => m.entry === undefined && m.rule !== 'quoted' && m.to - m.from > 1 && tokens[m.from]?.isStart,
  );
  if (starts.length === 0) return;
  const names = new Set<string>();
  for (const mention of mentions) {
    if (mention.entry !== undefined || tokens[mention.from]?.isStart) continue;
    for (const token of tokens.slice(mention.from, mention.to)) names.add(surnameStem(token.plain));
  }
  for (const mention of starts) {
    const [first, second] = [tokens[mention.from], tokens[mention.from + 1]];
    if (first === undefined || second === undefined || first.bits & WORD.given || first.isInitial || !second.isCapital)
      continue;
    const isBeside =
      names.has(surnameStem(second.plain)) &&
      !names.has(surnameStem(first.plain)) &&
      data.nounBeforeName?.test(first.plain) &&
      mention.to - mention.from === 2;
    const isAgent = !names.has(surnameStem(first.plain)) && (data.agentEnding?.test(first.plain) ?? false);
    if (
      !isBeside &&
      !isAgent &&
      !(second.bits & WORD.given) &&
      !(lower.has(first.plain) && mention.rule !== 'organization')
    )
      continue;
    mention.from++;
    if (second.bits & WORD.given && mention.to - mention.from > 1) mention.votes.person += GIVEN_VOTE;
  }
}

/** As much as a given name at the beginning of a run has. */
const GIVEN_VOTE = 3;
