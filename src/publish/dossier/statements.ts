import { isWithin } from '../../lib/span.ts';
import { foldCase } from '../../lib/text.ts';
import { wordsOf } from '../../lib/words.ts';
import type { Voice, VoiceStatement } from '../../model/dossier.ts';
import type { Passage } from '../../model/passage.ts';
import { iso, token } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { renderAct } from '../page/acts.ts';
import { evidenceMark, renderLine, sourceText, spokenText } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderMore } from '../page/section.ts';
import type { Anchors } from './anchors.ts';

interface StatementOptions {
  readonly anchors: Anchors;
  readonly voice: Voice;
  /** True where no day stands beside the statements: their marks then say it. */
  readonly isUndayed?: boolean;
  /** True where the voice's key points do not stand above: statements that they are made of are then labelled. */
  readonly isLabelled?: boolean;
}

/** Statements with the newest day first, those of a day in their order; undated ones last. */
export const newestFirst = (statements: readonly VoiceStatement[]): VoiceStatement[] =>
  statements.toSorted((a, b) => compareText(b.date ?? '', a.date ?? ''));

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** True where the words for the speaker share none with the voice's name ("the minister", "she"); a bare surname says nothing new. */
function isPrintedOtherwise({ speaker }: VoiceStatement, voice: Voice): boolean {
  if (!speaker) return false;
  const name = new Set(wordsOf(foldCase(voice.speaker.namePassage.text)));
  return !wordsOf(foldCase(speaker.text)).some(word => name.has(word));
}

/** Statements by day: the day stands once beside its first statement. */
export function renderStatements(
  context: PageContext,
  statements: readonly VoiceStatement[],
  options: StatementOptions,
): SafeHtml {
  let before: string | undefined;
  const items = statements.map(statement => {
    const day = findDay(statement.date);
    const isNewDay = day !== before || (day === undefined && statement === statements[0]);
    before = day;
    const when = isNewDay && renderWhen(context, day);
    const id = token(options.anchors.statements.get(statement.id) ?? 's0');
    return html`
<li id="${id}" class="line">${when}<div class="what">${renderStatement(context, statement, options)}</div></li>`;
  });
  return html`<ol class="statements">${items}</ol>`;
}

function renderWhen({ format, messages }: PageContext, day: string | undefined): SafeHtml {
  return day === undefined
    ? html`<div class="when">${messages.text('voices.undated')}</div>`
    : html`<time class="when" datetime="${iso(day)}">${format.shortDay(day)}</time>`;
}

/** True for a statement that stands in one of the passages. */
export const isInside = ({ content }: VoiceStatement, passages: readonly Passage[]): boolean =>
  passages.some(passage => passage.article === content.article && isWithin(content, passage));

/** A statement with act, mark, who is printed as its speaker, and its other versions. */
export function renderStatement(
  context: PageContext,
  statement: VoiceStatement,
  { voice, isLabelled = false, isUndayed = false }: StatementOptions,
): SafeHtml {
  const label =
    isLabelled &&
    isInside(statement, voice.keyPoints) &&
    html` <span class="label">${context.messages.text('voices.keyPoint')}</span>`;
  const act = statement.act !== 'say' || statement.negated ? html`${renderAct(context, statement)} ` : undefined;
  return html`<p>${act}${spokenText(context, statement.content)} ${evidenceMark(context, statement.content, {
    isDayKnown: statement.date !== undefined && !isUndayed,
  })}${label}</p>${renderNotes(context, statement, voice)}${renderVariants(context, statement)}`;
}

/** Who is printed as the speaker where that differs from the voice's name, and through whom the statement came. */
function renderNotes(context: PageContext, statement: VoiceStatement, voice: Voice): Content {
  const { messages } = context;
  const { speaker, reportedBy } = statement;
  const printed =
    speaker &&
    isPrintedOtherwise(statement, voice) &&
    html`<span>${messages.phrase('voices.printedAs', { name: html`<em>${sourceText(context, speaker)}</em>` })}</span>`;
  const reporter =
    reportedBy &&
    html`<span>${messages.phrase('voices.reportedBy', { name: sourceText(context, reportedBy.passage) })}</span>`;
  return (printed || reporter) && html`<p class="meta">${printed}${reporter}</p>`;
}

function renderVariants(context: PageContext, { variants = [] }: VoiceStatement): Content {
  const { messages } = context;
  const items = variants.map(({ content, isAltered }) => {
    const label = messages.text(isAltered ? 'voices.altered' : 'voices.same');
    return html`<li class="line">${renderLine(context, content)} <span class="label">${label}</span></li>`;
  });
  return renderMore(
    messages.text('voices.variants', { n: variants.length }),
    items.length > 0 ? [html`<ul class="passages">${items}</ul>`] : [],
  );
}
