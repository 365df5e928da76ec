import { isWithin, type Span, sliceOf, spanLength } from '../../lib/span.ts';
import { wordSpans } from '../../lib/words.ts';
import type { NameAnnotation } from '../../model/annotation.ts';
import type { FigureValue } from '../../model/dossier.ts';
import { passageOf } from '../../model/passage.ts';
import { aliasesOf } from '../common/story-aliases.ts';
import type { StoryStatement } from '../common/story-statements.ts';
import type { StorySentence, StoryView } from '../common/story-view.ts';
import { COUNTING_VERBS } from './counting-verbs.data.ts';

const VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(COUNTING_VERBS).map(([language, verbs]) => [language, new Set(verbs.split(' '))]),
);

/** A number where it stands, with the statements of its article. */
export interface GivenNumber {
  readonly number: Span;
  readonly sentence: StorySentence;
  readonly statements: readonly StoryStatement[];
}

/** Who gives a number: the speaker of the innermost statement that holds it, else the name before a verb of counting; undefined where nobody is named. */
export function findGiver(view: StoryView, given: GivenNumber): FigureValue['by'] {
  return speakerOf(given) ?? counterOf(view, given);
}

function speakerOf({ number, sentence, statements }: GivenNumber): FigureValue['by'] {
  const holding = statements.filter(({ annotation }) => isWithin(number, annotation.content));
  const [inner] = holding.toSorted((a, b) => spanLength(a.annotation.content) - spanLength(b.annotation.content));
  if (inner === undefined) return undefined;
  const passage = passageOf(sentence.article, inner.speaker);
  return { entity: inner.lane, name: passage.text, passage };
}

/** "The Harbour Board counts 40 boats": the first name before the verb that is no place, else the first place. */
function counterOf(view: StoryView, { number, sentence }: GivenNumber): FigureValue['by'] {
  const { article } = sentence;
  const clause = clauseBefore(sentence, number);
  const verbs = VERBS.get(article.language.slice(0, 2));
  const verb = wordSpans(article.text, clause).findLast(word => verbs?.has(sliceOf(article.text, word).toLowerCase()));
  if (verb === undefined) return undefined;
  const names = sentence.names.filter(
    name => name.entity !== undefined && name.start >= clause.start && name.end <= verb.start,
  );
  const name = names.find(({ type }) => type !== 'place') ?? names[0];
  return name && giverOf(view, sentence, name);
}

function giverOf(view: StoryView, { article }: StorySentence, name: NameAnnotation): FigureValue['by'] {
  const passage = passageOf(article, name);
  return { entity: aliasesOf(view).resolve(name.entity ?? ''), name: passage.text, passage };
}

/** The clause up to the number: from the last semicolon, colon, bracket or dash of the sentence, which also end the dateline. */
function clauseBefore(sentence: StorySentence, number: Span): Span {
  const before = sliceOf(sentence.article.text, { start: sentence.start, end: number.start });
  const cut = Math.max(...[';', ':', ')', '—', ' – ', ' - '].map(sign => before.lastIndexOf(sign)));
  return { start: sentence.start + cut + 1, end: number.start };
}
