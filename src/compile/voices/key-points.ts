import { isOverlapping, sliceOf } from '../../lib/span.ts';
import type { Act } from '../../model/annotation.ts';
import { type Passage, passageOf } from '../../model/passage.ts';
import { isPointingBack } from '../common/passage-fitness.ts';
import { selectCentral } from '../common/select-central.ts';
import type { SparseVector } from '../common/sparse-vector.ts';
import type { StoryStatement } from '../common/story-statements.ts';
import type { StoryView } from '../common/story-view.ts';
import { daysApart, type Utterance, WEAK_ACTS } from './utterances.ts';

/** Key points of a speaker at most. */
const MAX_KEY_POINTS = 5;

/** Statements below which they are read as fast as key points would be. */
const MIN_STATEMENTS = 3;

/** Words that make a statement readable by itself (methods, key points: 7 to 45; quotations are shorter than sentences). */
const READABLE = { min: 5, max: 45 } as const;

/** How much more a statement is wanted: for an act that takes a stand, for the story's language, and how much less where it reads badly alone. */
const FACTOR = { strongAct: 1.3, mainLanguage: 1.2, unreadable: 0.4, pointingBack: 0.6, question: 0.5 } as const;

/**
 * The passages that stand for what a speaker said: points that a source itself printed as the speaker's key points, else the statements that
 * together come closest to all that was said, those of several origins and of strong acts first. In order of date; none for a speaker of one or two statements.
 */
export function selectKeyPoints(view: StoryView, utterances: readonly Utterance[]): Passage[] {
  const printed = utterances.filter(({ statements }) => statements.some(s => s.annotation.isKeyPoint));
  const chosen = printed.slice(0, MAX_KEY_POINTS);
  if (printed.length < MIN_STATEMENTS && utterances.length >= MIN_STATEMENTS) {
    const count = Math.min(MAX_KEY_POINTS, Math.ceil(utterances.length / 2));
    const isMain = ({ main }: Utterance): boolean => main.article.language === view.mainLanguage;
    const open = utterances.filter(utterance => !printed.includes(utterance));
    chosen.push(...selectFrom(view, open.filter(isMain), count - chosen.length));
    const foreign = open.filter(u => !isMain(u) && !utterances.some(other => isMain(other) && isAlike(u, other)));
    chosen.push(...selectFrom(view, foreign, count - chosen.length));
  }
  const order = new Map(utterances.map(({ main }, i) => [main, i]));
  const passages = chosen
    .sort((a, b) => (order.get(a.main) ?? 0) - (order.get(b.main) ?? 0))
    .map(utterance => passageOfPoint(view, keyPointOf(utterance), utterance.act));
  return passages.filter((passage, i) => !passages.slice(0, i).some(other => isRepeat(passage, other)));
}

/** Two statements of one sentence may both stand for themselves by that sentence. */
const isRepeat = (a: Passage, b: Passage): boolean => a.article === b.article && isOverlapping(a, b);

function selectFrom(view: StoryView, utterances: readonly Utterance[], count: number): Utterance[] {
  const candidates = utterances.map(utterance => ({ ...utterance, utterance, vector: vectorOf(view, utterance.main) }));
  return selectCentral(candidates, { count, preferenceOf: candidate => preferenceOf(view, candidate) }).map(
    ({ utterance }) => utterance,
  );
}

/** True for utterances of one stand within a day: in two languages they may be the same, and words cannot tell. */
const isAlike = (a: Utterance, b: Utterance): boolean =>
  a.act === b.act &&
  daysApart(a.main, b.main) <= 1 &&
  (a.main.annotation.form === 'direct') === (b.main.annotation.form === 'direct');

/** The statement that a source marked as a key point, else the main one. */
const keyPointOf = ({ main, statements }: Utterance): StoryStatement =>
  statements.find(({ annotation }) => annotation.isKeyPoint) ?? main;

/** Acts whose speaker says the content itself, so that it may stand without its reporting verb. */
const ASSERTING: ReadonlySet<Act> = new Set(['say', 'announce', 'confirm', 'promise']);

/** The content where the speaker asserts it, else the sentence with its reporting verb: "denied that …" without its verb would say the opposite. */
function passageOfPoint(view: StoryView, { article, annotation }: StoryStatement, act: Act): Passage {
  const { content, form, isKeyPoint, negated } = annotation;
  if (form === 'direct' || isKeyPoint || (ASSERTING.has(act) && !negated)) return passageOf(article, content);
  return passageOf(article, view.findSentenceAt(article.id, content) ?? content);
}

const vectorOf = (view: StoryView, { article, annotation }: StoryStatement): SparseVector =>
  view.space.vectorOf({ text: sliceOf(article.text, annotation.content), language: article.language, entities: [] });

function preferenceOf(view: StoryView, { main, act, origins }: Utterance): number {
  const { article, annotation, words } = main;
  const text = sliceOf(article.text, annotation.content);
  let preference = 1 + Math.log(origins);
  if (!WEAK_ACTS.has(act)) preference *= FACTOR.strongAct;
  if (article.language === view.mainLanguage) preference *= FACTOR.mainLanguage;
  if (words.length < READABLE.min || words.length > READABLE.max) preference *= FACTOR.unreadable;
  if (isPointingBack(text, article.language) && annotation.form !== 'direct') preference *= FACTOR.pointingBack;
  if (text.trimEnd().endsWith('?')) preference *= FACTOR.question;
  return preference;
}
