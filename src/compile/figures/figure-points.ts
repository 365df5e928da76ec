import { daysBetween } from '../../lib/calendar.ts';
import { isOverlapping, type Span, sliceOf } from '../../lib/span.ts';
import { unique } from '../../lib/unique.ts';
import { wordSpans } from '../../lib/words.ts';
import { annotationsOf, type QuantityAnnotation } from '../../model/annotation.ts';
import type { FigureValue } from '../../model/dossier.ts';
import { passageOf } from '../../model/passage.ts';
import { findDatedSpan } from '../common/dated-span.ts';
import { aliasesOf } from '../common/story-aliases.ts';
import { listStatements, type StoryStatement } from '../common/story-statements.ts';
import { publicationDay, type StorySentence, type StoryView } from '../common/story-view.ts';
import { findGiver } from './find-giver.ts';
import { isTracked } from './measures.ts';

/** A quantity where it stands, with who gives it and as of when. */
export interface FigurePoint {
  readonly unit: string;
  readonly value: FigureValue;
  readonly counted?: Span;
  readonly sentence: StorySentence;
  /** Entities that the counted words name ("Velmarian troops"): whose, or where. */
  readonly scope: readonly string[];
}

/** The quantities in the running text of a story that it may track, in the story's order. */
export function listPoints(view: StoryView): FigurePoint[] {
  const statements = Map.groupBy(listStatements(view), ({ article }) => article.id);
  return view.articles.flatMap(article => {
    const quantities = annotationsOf(article, 'quantity').filter(({ unit }) => isTracked(unit));
    return quantities.flatMap(quantity => {
      const sentence = view.findSentenceAt(article.id, quantity);
      return sentence ? [pointOf(view, { quantity, sentence, statements: statements.get(article.id) ?? [] })] : [];
    });
  });
}

interface Setting {
  readonly quantity: QuantityAnnotation;
  readonly sentence: StorySentence;
  /** All statements of the article. */
  readonly statements: readonly StoryStatement[];
}

function pointOf(view: StoryView, setting: Setting): FigurePoint {
  const { quantity, sentence } = setting;
  const { article } = sentence;
  const { value, upper, modality, unit, counted } = quantity;
  const by = findGiver(view, { number: quantity, sentence, statements: setting.statements });
  const asOf = asOfDay(setting);
  return {
    unit,
    sentence,
    ...(counted && { counted }),
    scope: scopeOf(view, setting),
    value: {
      value,
      ...(upper !== undefined && { upper }),
      modality,
      ...(by && { by }),
      ...(asOf && { asOf }),
      passage: passageOf(article, sentence),
      printed: passageOf(article, printedSpan(setting)),
    },
  };
}

/** Characters between a number and the date that says when it held. */
const MAX_GAP = 60;

/** Days back to which a number is dated; an older date is that of something else. */
const MAX_AGE_DAYS = 400;

/**
 * The day that the sentence names nearest to the number, with no other number between ("52,000, up from 40,000 two weeks ago"); else the day of
 * publication. Days to come do not count.
 */
function asOfDay({ quantity, sentence }: Setting): string | undefined {
  const { article, times } = sentence;
  const published = publicationDay(article);
  const near = times
    .map(time => ({ day: findDatedSpan(time), between: textBetween(article.text, quantity, time) }))
    .filter(({ day, between }) => day?.precision === 'day' && day.from === day.to && isLink(between))
    .filter(({ day }) => day !== undefined && (published === undefined || isRecent(day.from, published)))
    .sort((a, b) => a.between.length - b.between.length);
  return near[0]?.day?.from ?? published;
}

const isLink = (between: string): boolean => between.length <= MAX_GAP && !/\p{N}/u.test(between);

const isRecent = (day: string, published: string): boolean => {
  const age = daysBetween(day, published);
  return age >= 0 && age <= MAX_AGE_DAYS;
};

function textBetween(text: string, a: Span, b: Span): string {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return text.slice(first.end, Math.max(first.end, second.start));
}

/** The number with the counted words, where they stand beside it. */
function printedSpan({ quantity }: Setting): Span {
  const { start, end, counted } = quantity;
  return counted === undefined
    ? { start, end }
    : { start: Math.min(start, counted.start), end: Math.max(end, counted.end) };
}

function scopeOf(view: StoryView, { quantity, sentence }: Setting): string[] {
  const { text, language } = sentence.article;
  const span = printedSpan({ quantity } as Setting);
  const aliases = aliasesOf(view);
  const named = sentence.names.filter(name => isOverlapping(name, span)).flatMap(({ entity }) => entity ?? []);
  const adjectives = wordSpans(text, span).flatMap(word => aliases.findPlaceOf(sliceOf(text, word), language) ?? []);
  return unique([...named.map(aliases.resolve), ...adjectives]).sort();
}
