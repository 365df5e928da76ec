import type { Ground } from './grow-run.ts';
import { WORD } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** Adds the votes that a candidate's neighbours give: honorifics, place prepositions, a country after a comma, the noun before a quoted name. */
export function gatherVotes(ground: Ground, mentions: readonly Mention[]): void {
  const starts = new Map(mentions.map(m => [m.from, m]));
  for (const mention of mentions) if (mention.entry === undefined) voteFor(ground, mention, starts);
}

/** First words that make a name a place's in many languages. */
const PLACE_BEGINNINGS = new Set(
  'san santa saint st sankt los las new nova port fort mount lake сан санта нью порт форт'.split(' '),
);

function voteFor({ tokens }: Ground, mention: Mention, starts: ReadonlyMap<number, Mention>): void {
  const { votes } = mention;
  const first = tokens[mention.from];
  const before = tokens[mention.from - 1];
  if (first === undefined) return;
  const isSingle = mention.to - mention.from === 1;
  if (before && first.gap === 'space' && before.bits & WORD.honorific) {
    votes.person += 4;
    mention.isWeak = false;
  }
  if (before && before.bits & WORD.quotedHead && first.isQuoted) {
    votes.organization += 4;
    mention.isWeak = false;
  }
  const isAfterPreposition =
    before !== undefined && first.gap === 'space' && (before.bits & WORD.placePreposition) !== 0;
  const after = tokens[mention.to]?.gap === 'comma' ? starts.get(mention.to) : undefined;
  if (isAfterPreposition && isSingle) votes.place += 2;
  if (isAfterPreposition && after?.entry?.type === 'place') votes.place += 2;
  if (!isSingle && PLACE_BEGINNINGS.has(first.plain)) votes.place += 2;
  if (isSingle && first.isUpper && first.text.length < 6) votes.organization += 2;
}
