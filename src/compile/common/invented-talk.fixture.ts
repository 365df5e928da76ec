import { bySpan, type Span } from '../../lib/span.ts';
import type { Act, AnnotatedArticle, Annotation, QuantityModality, StatementForm } from '../../model/annotation.ts';
import { sketchArticle } from './invented-story.fixture.ts';

/** A statement of a sketch, by its words; each marks the first place where they stand. */
export interface SaidSketch {
  readonly content: string;
  /** The words of the speaker; where they are those of a name, its entity is taken. */
  readonly by: string;
  readonly form?: StatementForm;
  readonly act?: Act;
  readonly cue?: string;
  readonly negated?: true;
  readonly isKeyPoint?: true;
  readonly reportedBy?: string;
}

/** A quantity of a sketch, by its words. */
export interface CountSketch {
  readonly words: string;
  readonly value: number;
  readonly unit: string;
  readonly modality?: QuantityModality;
  readonly upper?: number;
  /** The counted words, where there are any. */
  readonly counted?: string;
}

type TalkSketch = Parameters<typeof sketchArticle>[0] & {
  readonly said?: readonly SaidSketch[];
  readonly counts?: readonly CountSketch[];
};

/** An annotated article for tests that holds statements and quantities. */
export function talkArticle({ said = [], counts = [], ...sketch }: TalkSketch): AnnotatedArticle {
  const article = sketchArticle(sketch);
  const annotations: Annotation[] = [
    ...article.annotations,
    ...said.map(s => statementOf(article, s)),
    ...counts.map(c => quantityOf(article, c)),
  ];
  return { ...article, annotations: annotations.toSorted(bySpan) };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the sketch has no "${words}"`);
  return { start, end: start + words.length };
}

function statementOf(article: AnnotatedArticle, said: SaidSketch): Annotation {
  const { text } = article;
  const content = spanOf(text, said.content);
  const speaker = actorOf(article, said.by);
  const cue = said.cue === undefined ? null : spanOf(text, said.cue);
  return {
    kind: 'statement',
    start: Math.min(content.start, speaker.start),
    end: Math.max(content.end, speaker.end),
    form: said.form ?? 'direct',
    content,
    speaker,
    cue,
    act: said.act ?? 'say',
    ...(said.reportedBy && { reportedBy: spanOf(text, said.reportedBy) }),
    ...(said.negated && { negated: true as const }),
    ...(said.isKeyPoint && { isKeyPoint: true as const }),
    rule: 'test/statement',
  };
}

function actorOf({ text, annotations }: AnnotatedArticle, words: string): Span & { entity?: string } {
  const span = spanOf(text, words);
  const name = annotations.find(a => a.kind === 'name' && a.start >= span.start && a.end <= span.end);
  return { ...span, ...(name?.kind === 'name' && name.entity && { entity: name.entity }) };
}

function quantityOf(
  { text }: AnnotatedArticle,
  { words, counted, modality = 'exact', ...rest }: CountSketch,
): Annotation {
  const span = spanOf(text, words);
  const inner = counted === undefined ? undefined : spanOf(words, counted);
  return {
    kind: 'quantity',
    ...span,
    ...rest,
    modality,
    ...(inner && { counted: { start: span.start + inner.start, end: span.start + inner.end } }),
    rule: 'test/quantity',
  };
}
