import { isWithin, type Span, sliceOf } from '../../lib/span.ts';
import { stemOf } from '../../lib/stem.ts';
import { foldCase } from '../../lib/text.ts';
import { wordSpans } from '../../lib/words.ts';
import { type AnnotatedArticle, annotationsOf } from '../../model/annotation.ts';
import { type Passage, passageOf } from '../../model/passage.ts';
import { neutralSpaceOf, type Terms } from '../common/neutral-space.ts';
import type { StorySentence, StoryView } from '../common/story-view.ts';
import type { TermedClaim } from './group-issues.ts';
import { issueTermsIn } from './issue-terms.ts';
import { findKnownPhrases, findPossiblePhrases, findWords } from './noun-phrases.ts';

/** Letters of a label: fewer are mostly an abbreviation cut in two. */
const MIN_CHARS = 4;

/** What every further word of a phrase costs: of two phrases that say the same the shorter one is the label. */
const LENGTH_POWER = 0.55;

/** What a name alone is worth as a label: it says where or who, rarely what about. */
const NAME_FACTOR = 0.4;

/** A phrase that could be the label. */
interface Phrase extends Span {
  readonly article: AnnotatedArticle;
  readonly key: string;
  readonly weight: number;
}

/**
 * The noun phrase, as printed, that says best what the claims of an issue share, in the story's main language where one of them is in it. Undefined where
 * no phrase holds any of it.
 */
export function labelIssue(view: StoryView, claims: readonly TermedClaim[], centre: Terms): Passage | undefined {
  const language = labelLanguage(view, claims);
  const sentences = claims.flatMap(({ claim }) =>
    claim.sentence && codeOf(claim.article) === language ? [claim.sentence] : [],
  );
  const parties = new Set(claims.map(({ claim }) => claim.actor));
  for (const find of [findKnownPhrases, findPossiblePhrases, findWords]) {
    const phrases = sentences.flatMap(sentence =>
      find(sentence).flatMap(span => weighed(view, { span, sentence, centre, parties }) ?? []),
    );
    const best = bestOf(phrases);
    if (best) return passageOf(best.article, { start: best.start, end: best.end });
  }
  return undefined;
}

function bestOf(phrases: readonly Phrase[]): Phrase | undefined {
  const counts = Map.groupBy(phrases, ({ key }) => key);
  return [...counts.values()].sort((a, b) => scoreOf(b) - scoreOf(a))[0]?.[0];
}

const codeOf = ({ language }: AnnotatedArticle): string => language.slice(0, 2);

function labelLanguage(view: StoryView, claims: readonly TermedClaim[]): string {
  const counts = Map.groupBy(claims, ({ claim }) => codeOf(claim.article));
  const main = view.mainLanguage.slice(0, 2);
  return counts.has(main) ? main : ([...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? main);
}

const scoreOf = (phrases: readonly Phrase[]): number => (phrases[0]?.weight ?? 0) * (1 + Math.log(phrases.length));

interface Weighing {
  readonly span: Span;
  readonly sentence: StorySentence;
  readonly centre: Terms;
  readonly parties: ReadonlySet<string>;
}

function weighed(view: StoryView, { span, sentence: { article }, centre, parties }: Weighing): Phrase | undefined {
  const terms = issueTermsIn(neutralSpaceOf(view), article, span).filter(
    term => !term.startsWith('~') && !parties.has(term.slice(1)),
  );
  const sum = terms.reduce((total, term) => total + (centre.get(term) ?? 0), 0);
  const words = wordSpans(article.text, span).map(word =>
    stemOf(foldCase(sliceOf(article.text, word)), article.language),
  );
  if (sum === 0 || span.end - span.start < MIN_CHARS) return undefined;
  const isName = annotationsOf(article, 'name').some(name => isWithin(span, name));
  const weight = (sum / words.length ** LENGTH_POWER) * (isName ? NAME_FACTOR : 1);
  return { ...span, article, key: words.join(' '), weight };
}
