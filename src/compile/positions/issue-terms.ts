import { functionWords } from '../../lib/function-words.ts';
import { isOverlapping, type Span, sliceOf } from '../../lib/span.ts';
import { stemOf } from '../../lib/stem.ts';
import { foldCase } from '../../lib/text.ts';
import { wordSpans } from '../../lib/words.ts';
import { type AnnotatedArticle, annotationsOf } from '../../model/annotation.ts';
import { anchorsOf } from '../common/anchors.ts';
import { aliasesOf } from '../common/story-aliases.ts';
import type { StoryView } from '../common/story-view.ts';
import type { Claim } from './claims.ts';

/** Terms with their weights. */
export type Terms = ReadonlyMap<string, number>;

/** What counts for an issue: the content most, the sentence that reports it less, a passage before it that it may point back to least. */
const WEIGHT = { content: 1, sentence: 0.6, context: 0.35 } as const;

/** How much a look-alike in another language counts against a name or a stem: it may be a false friend. */
const COGNATE_WEIGHT = 0.8;

/** Content and sentence with fewer terms than this need the sentence before to tell what they are about. */
const MIN_TERMS = 6;

/** A way to turn claims into comparable terms, fitted on all sentences of a story. */
export interface IssueSpace {
  termsOf(claim: Claim): Terms;
}

/** Fits an {@link IssueSpace}: a term weighs by how few sentences of its language have it (idf). */
export function fitIssueSpace(view: StoryView): IssueSpace {
  const frequencies = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const sentence of view.sentences) {
    const language = sentence.article.language.slice(0, 2);
    sizes.set(language, (sizes.get(language) ?? 0) + 1);
    for (const term of termsIn(view, sentence.article, sentence))
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const total = Math.max(1, view.sentences.length);
  const idfOf = (term: string): number => {
    const size = /^\p{L}\p{L}:/u.test(term) ? (sizes.get(term.slice(0, 2)) ?? 1) : total;
    return Math.log(1 + size / (1 + (frequencies.get(term) ?? 0)));
  };
  return { termsOf: claim => weigh(view, claim, idfOf) };
}

function weigh(view: StoryView, claim: Claim, idfOf: (term: string) => number): Terms {
  const weights = new Map<string, number>();
  const add = (span: Span, weight: number): void => {
    for (const term of termsIn(view, claim.article, span)) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  };
  const { sentence, article } = claim;
  add(claim.content, WEIGHT.content);
  if (sentence) add(sentence, WEIGHT.sentence);
  if (weights.size < MIN_TERMS && sentence) {
    const before = view.sentencesOf(article.id)[sentence.position - 1];
    if (before) add(before, WEIGHT.context);
  }
  for (const party of [claim.actor, claim.voice.speaker.entity]) weights.delete(`@${party}`);
  return unit(
    new Map(
      [...weights].map(([term, weight]) => [term, weight * idfOf(term) * (term.startsWith('~') ? COGNATE_WEIGHT : 1)]),
    ),
  );
}

function unit(weights: Terms): Terms {
  const length = Math.sqrt([...weights.values()].reduce((sum, w) => sum + w * w, 0));
  return length === 0 ? weights : new Map([...weights].map(([term, weight]) => [term, weight / length]));
}

/** Stems of the words that say something, marked with their language, and what the stretch says in any language. */
function termsIn(view: StoryView, article: AnnotatedArticle, span: Span): Set<string> {
  const { text, language } = article;
  const code = language.slice(0, 2);
  const aliases = aliasesOf(view);
  const common = functionWords(language);
  const names = annotationsOf(article, 'name').filter(name => isOverlapping(name, span));
  const terms = new Set<string>();
  for (const anchor of anchorsOf(article, span)) {
    terms.add(anchor.startsWith('@') ? `@${aliases.resolve(anchor.slice(1))}` : anchor);
  }
  for (const word of wordSpans(text, span)) {
    const printed = sliceOf(text, word).toLowerCase();
    if (printed.length < 3 || common.has(printed) || names.some(name => isOverlapping(name, word))) continue;
    const place = aliases.findPlaceOf(printed, language);
    terms.add(place === undefined ? `${code}:${stemOf(foldCase(printed), language)}` : `@${place}`);
  }
  return terms;
}

/** The cosine of two unit vectors. */
export function similarityOf(a: Terms, b: Terms): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}
