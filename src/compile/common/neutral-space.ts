import { conceptsOf } from '../../lib/concepts.ts';
import { functionWords } from '../../lib/function-words.ts';
import { isOverlapping, type Span, sliceOf } from '../../lib/span.ts';
import { stemOf } from '../../lib/stem.ts';
import { foldCase } from '../../lib/text.ts';
import { wordSpans } from '../../lib/words.ts';
import { type AnnotatedArticle, annotationsOf } from '../../model/annotation.ts';
import { anchorsOf } from './anchors.ts';
import { aliasesOf } from './story-aliases.ts';
import type { StoryView } from './story-view.ts';

/** Terms with their weights; a unit vector once weighed. */
export type Terms = ReadonlyMap<string, number>;

/** How much each sort of term counts: a concept says what a text is about in any language, a look-alike in another language may be a false friend. */
const FACTOR: Readonly<Record<string, number>> = { '%': 2.4, '~': 0.6 };

/** A way to compare stretches of text across languages, fitted on all sentences of a story. */
export interface NeutralSpace {
  /** The terms of a stretch: see {@link termsIn}. */
  termsIn(article: AnnotatedArticle, span: Span): ReadonlySet<string>;
  /** The unit vector of terms with how much each counts where it stands: times how few sentences of its language have it (idf). */
  weigh(counts: Terms): Terms;
}

const cache = new WeakMap<StoryView, NeutralSpace>();

/** A story's {@link NeutralSpace}, fitted once. */
export function neutralSpaceOf(view: StoryView): NeutralSpace {
  const known = cache.get(view) ?? fitSpace(view);
  cache.set(view, known);
  return known;
}

function fitSpace(view: StoryView): NeutralSpace {
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
  return {
    termsIn: (article, span) => termsIn(view, article, span),
    weigh: counts =>
      unitOf(new Map([...counts].map(([term, n]) => [term, n * idfOf(term) * (FACTOR[term.charAt(0)] ?? 1)]))),
  };
}

function unitOf(weights: Terms): Terms {
  const length = Math.sqrt([...weights.values()].reduce((sum, w) => sum + w * w, 0));
  return length === 0 ? weights : new Map([...weights].map(([term, weight]) => [term, weight / length]));
}

/**
 * Concepts ("%sanctions"), else stems marked with their language ("en:kettl"), of the words that say something, and what the stretch says in any
 * language: see {@link anchorsOf}.
 */
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
    const concepts = conceptsOf(printed, language);
    if (place !== undefined) terms.add(`@${place}`);
    else if (concepts.length > 0) for (const concept of concepts) terms.add(`%${concept}`);
    else terms.add(`${code}:${stemOf(foldCase(printed), language)}`);
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

/** The mean of some terms' weights: what they share stands out. */
export function centreOf(all: readonly Terms[]): Terms {
  const sums = new Map<string, number>();
  for (const terms of all)
    for (const [term, weight] of terms) sums.set(term, (sums.get(term) ?? 0) + weight / all.length);
  return sums;
}

/** The terms with the highest weights; of equal ones the first in the alphabet. */
export function heaviestTerms(terms: Terms, count: number): string[] {
  return [...terms]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([term]) => term);
}
