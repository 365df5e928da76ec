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

/** Ages that are printed behind a person's name. */
const AGE = /^[1-9]\d$/;

/** Votes of the noun, preposition or article before a name, and of an age behind it. */
function voteByNeighbours({ tokens }: Pick<Ground, 'tokens'>, mention: Mention): void {
  const { votes, from, to } = mention;
  const [first, before, beyond] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  const isSingle = to - from === 1;
  const after = tokens[to];
  if (!isSingle && after && AGE.test(after.text) && (after.gap === 'comma' || after.gap === 'bracket'))
    votes.person += 3;
  if (!isSingle && first?.isUpper && first.text.length > 2 && first.text.length < 6 && !tokens[to - 1]?.isUpper)
    votes.organization += 3;
  if (first === undefined || before === undefined || (first.gap !== 'space' && !first.isQuoted)) return;
  const isProper = before.isCapital && !before.isStart;
  const isCyrillicPair = !isSingle && !first.isQuoted && first.text > '\u0400';
  if (before.bits & WORD.bodyNoun && !isCyrillicPair && !(first.bits & WORD.given && !isSingle)) {
    votes.organization += 3;
    mention.isWeak = false;
  }
  if (first.gap !== 'space') return;
  const last = tokens[to - 1];
  if (!isSingle && last?.isUpper && last.text.length < 6 && !first.isUpper) votes.organization += 3;
  const isNamed = (before.bits & WORD.orgLink) !== 0 && beyond !== undefined && (beyond.bits & WORD.placeNoun) !== 0;
  if (isNamed || (before.bits & (WORD.placeNoun | WORD.placeHead) && !isProper)) {
    votes.place += 3;
    mention.isWeak = false;
  }
  if (isSingle && before.bits & WORD.loosePreposition && !before.isCapital) votes.place += 1;
  if (!isSingle && before.bits & WORD.placePreposition && !(first.bits & WORD.given)) votes.place += 2;
  if (before.bits & WORD.article && !(before.bits & WORD.loosePreposition)) votes.organization += isSingle ? 1 : 2;
}

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
  voteByNeighbours({ tokens }, mention);
  const isAfterPreposition =
    before !== undefined && first.gap === 'space' && (before.bits & WORD.placePreposition) !== 0;
  const after = tokens[mention.to]?.gap === 'comma' ? starts.get(mention.to) : undefined;
  if (isAfterPreposition && isSingle) votes.place += 2;
  if (isAfterPreposition && after?.entry?.type === 'place') votes.place += 2;
  if (!isSingle && PLACE_BEGINNINGS.has(first.plain)) votes.place += 2;
  if (isSingle && first.isUpper && first.text.length < 6) votes.organization += 2;
}
