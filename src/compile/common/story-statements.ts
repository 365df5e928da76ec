import type { Day } from '../../lib/calendar.ts';
import { daysBetween } from '../../lib/calendar.ts';
import { isOverlapping, type Span, sliceOf } from '../../lib/span.ts';
import { foldCase } from '../../lib/text.ts';
import { wordsOf } from '../../lib/words.ts';
import { type Actor, type AnnotatedArticle, annotationsOf, type StatementAnnotation } from '../../model/annotation.ts';
import { findDatedSpan } from './dated-span.ts';
import { findSpeakerLane } from './speaker-lane.ts';
import { publicationDay, type StorySentence, type StoryView } from './story-view.ts';

/** A statement of a story whose speaker is known, with what compiling asks of it. */
export interface StoryStatement {
  readonly article: AnnotatedArticle;
  /** The article's origin: see {@link StoryView.originOf}. */
  readonly origin: string;
  readonly annotation: StatementAnnotation;
  /** Where the speaker is printed. */
  readonly speaker: Actor;
  /** See {@link findSpeakerLane}. */
  readonly lane: string;
  readonly date?: Day;
  /** The words of the content, folded to plain lower-case letters. */
  readonly words: readonly string[];
}

/** The statements of a story whose speakers are known, in the story's order and then in text order. */
export function listStatements(view: StoryView): StoryStatement[] {
  return view.articles.flatMap(article =>
    annotationsOf(article, 'statement').flatMap(annotation => statementOf(view, article, annotation) ?? []),
  );
}

function statementOf(
  view: StoryView,
  article: AnnotatedArticle,
  annotation: StatementAnnotation,
): StoryStatement | undefined {
  const { speaker, content } = annotation;
  const lane = speaker === null ? undefined : findSpeakerLane(view, article, speaker);
  const words = wordsOf(foldCase(sliceOf(article.text, content)));
  if (speaker === null || lane === undefined || words.length === 0) return undefined;
  const date = dayOfStatement(view, article, annotation);
  return { article, origin: view.originOf(article.id), annotation, speaker, lane, ...(date && { date }), words };
}

/** The day of publication, or the day that the clause of the reporting verb names ("…, the minister said on Tuesday"). */
function dayOfStatement(view: StoryView, article: AnnotatedArticle, statement: StatementAnnotation): Day | undefined {
  const published = publicationDay(article);
  const clause = statement.cue ?? statement.speaker;
  const sentence = clause && view.findSentenceAt(article.id, clause);
  return (sentence && dayInClause(sentence, statement, published)) ?? published;
}

/** Characters between a reporting verb (or its subject) and the date that belongs to it. */
const MAX_GAP = 40;

/** Days back to which a report dates a statement; an older date is mostly that of what the statement is about. */
const MAX_AGE_DAYS = 400;

function dayInClause(
  sentence: StorySentence,
  { content, cue, speaker }: StatementAnnotation,
  published: Day | undefined,
): Day | undefined {
  const anchors = [cue, speaker].filter(span => span !== null);
  const near = sentence.times
    .filter(time => !isOverlapping(time, content))
    .map(time => ({
      span: findDatedSpan(time),
      gap: Math.min(...anchors.map(a => gapOf(sentence.article.text, a, time))),
    }))
    .filter(({ span, gap }) => span?.precision === 'day' && span.from === span.to && gap <= MAX_GAP)
    .sort((a, b) => a.gap - b.gap);
  const day = near[0]?.span?.from;
  if (day === undefined || published === undefined) return day;
  const age = daysBetween(day, published);
  return age >= 0 && age <= MAX_AGE_DAYS ? day : undefined;
}

/** Characters between two spans; infinitely many where a quotation mark or the end of a clause lies between. */
function gapOf(text: string, a: Span, b: Span): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const gap = text.slice(first.end, Math.max(first.end, second.start));
  return /[;:"“”«»„()]/.test(gap) ? Number.POSITIVE_INFINITY : gap.length;
}
