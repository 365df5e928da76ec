import { addDays, type Day } from '../../lib/calendar.ts';
import type { AnnotatedArticle, TimeAnnotation } from '../../model/annotation.ts';
import type { DatedSpan } from '../common/dated-span.ts';
import { isReflective, publicationDay, type StorySentence, type StoryView } from '../common/story-view.ts';

/** A sentence that tells of a date. */
export interface DatedEvidence extends DatedSpan {
  readonly sentence: StorySentence;
  readonly origin: string;
  /** The phrase that gave the date; absent where the day of publication did. */
  readonly time?: TimeAnnotation;
}

/** Sentences at the head of a report that would carry its date if it printed one. */
const DATELINE_SENTENCES = 2;

/** A report prints its event's date at most this many days after it; older dates in a lede are background. */
const MAX_REPORT_DELAY = 7;

/**
 * Every sentence of a story that tells of a date: by a phrase, or as the lede of a report that prints no date of its own. "This week", "this
 * year" are left out: an interval that holds the day it is written on dates nothing.
 */
export function findDatedEvidence(view: StoryView): DatedEvidence[] {
  const named = view.sentences.flatMap(evidenceIn).filter(evidence => !isOngoing(evidence));
  const reported = view.articles.flatMap(article => evidenceOfReport(article, view.sentencesOf(article.id)) ?? []);
  return [...named, ...reported];
}

const evidenceIn = (sentence: StorySentence): DatedEvidence[] =>
  sentence.dates.map(date => ({ ...date, sentence, origin: sentence.origin }));

function evidenceOfReport(article: AnnotatedArticle, sentences: readonly StorySentence[]): DatedEvidence | undefined {
  const day = publicationDay(article);
  const lede = sentences[0];
  if (day === undefined || lede === undefined || isReflective(article)) return undefined;
  const isDated = sentences.slice(0, DATELINE_SENTENCES).some(({ dates }) => dates.some(date => isRecent(date, day)));
  return isDated ? undefined : { from: day, to: day, precision: 'day', sentence: lede, origin: lede.origin };
}

function isOngoing({ from, to, precision, sentence }: DatedEvidence): boolean {
  const day = publicationDay(sentence.article);
  return precision !== 'day' && day !== undefined && from <= day && day <= to;
}

const isRecent = ({ from, precision }: DatedSpan, day: Day): boolean =>
  precision === 'day' && from >= addDays(day, -MAX_REPORT_DELAY) && from <= addDays(day, MAX_REPORT_DELAY);
