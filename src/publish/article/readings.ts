import { addDays } from '../../lib/calendar.ts';
import { firstWords } from '../../lib/first-words.ts';
import type { Span } from '../../lib/span.ts';
import {
  type AnnotatedArticle,
  annotationsOf,
  type NameType,
  type QuantityAnnotation,
  type StatementAnnotation,
  type TimeAnnotation,
} from '../../model/annotation.ts';
import { passageOf } from '../../model/passage.ts';
import { href } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { renderAct } from '../page/acts.ts';
import { sourceText } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { passageAnchor } from '../page/paths.ts';
import { shareEntity } from './share-entity.ts';

/** Entries of one list beyond which the rest is left to article.json. */
const MAX_ENTRIES = 80;

/** Everything that was read in an article, as lists: statements with speaker and act, names, times, quantities. */
export function renderReadings(context: PageContext, article: AnnotatedArticle): SafeHtml {
  const { messages } = context;
  const lists = [
    renderList(
      context,
      'statements',
      annotationsOf(article, 'statement').map(one => renderStatement(context, article, one)),
    ),
    renderNames(context, article),
    renderList(
      context,
      'times',
      annotationsOf(article, 'time').map(one => renderTime(context, article, one)),
    ),
    renderList(
      context,
      'quantities',
      annotationsOf(article, 'quantity').map(one => renderQuantity(context, article, one)),
    ),
  ];
  const isEmpty = lists.every(list => list === undefined);
  return html`<aside class="readings" aria-labelledby="read-h"><h2 id="read-h">${messages.text('article.read')}</h2>${
    isEmpty
      ? html`<p class="empty">${messages.text('article.nothing')}</p>`
      : html`<p class="note">${messages.text('article.readNote')}</p>${lists}`
  }<p class="forms screen"><a href="${href('article.json')}">${messages.text('article.json')}</a></p></aside>`;
}

type ListName = 'statements' | 'names' | 'times' | 'quantities';

function renderList({ messages }: PageContext, name: ListName, items: readonly Content[]): SafeHtml | undefined {
  if (items.length === 0) return undefined;
  const shown = items.slice(0, MAX_ENTRIES).map(item => html`\n<li>${item}</li>`);
  return html`<h3>${messages.text(`article.${name}`)} <span class="num">${items.length}</span></h3><ul>${shown}</ul>`;
}

const slice = (context: PageContext, article: AnnotatedArticle, span: Span): SafeHtml =>
  sourceText(context, passageOf(article, { start: span.start, end: span.end }));

function renderStatement(context: PageContext, article: AnnotatedArticle, statement: StatementAnnotation): Content {
  const { speaker, content, act, negated, form } = statement;
  const { messages } = context;
  const name = speaker
    ? html`<b>${slice(context, article, speaker)}</b>`
    : html`<i>${messages.text('article.noSpeaker')}</i>`;
  const shown = firstWords(article.text, OPENING_CHARS, content) ?? content;
  const target = href(`#${passageAnchor({ start: content.start, end: content.end })}`);
  const words = messages.text(form === 'direct' ? 'voices.direct' : 'voices.indirect');
  return html`${name} ${renderAct(context, { act, negated: negated ?? false })} <a href="${target}">${slice(context, article, shown)}${shown.end < content.end && html`…`}</a> <span class="sub">${words}</span>`;
}

/** Characters of a statement that its entry shows: about one line; cut at a blank. */
const OPENING_CHARS = 70;

function renderNames(context: PageContext, article: AnnotatedArticle): SafeHtml | undefined {
  const names = shareEntity(annotationsOf(article, 'name'));
  const label = (type: NameType) => context.messages.text(`article.${type}`);
  return renderList(
    context,
    'names',
    names.map(
      ({ name, count }) =>
        html`${slice(context, article, name)} <span class="sub">${label(name.type)}${count > 1 && html` × ${count}`}</span>`,
    ),
  );
}

function renderTime(context: PageContext, article: AnnotatedArticle, time: TimeAnnotation): Content {
  const from = findDay(time.from);
  const until = findDay(time.to);
  const last = until !== undefined && from !== undefined && until > from ? addDays(until, -1) : from;
  const meaning =
    from !== undefined && last !== undefined && html` <span class="sub">${context.format.interval(from, last)}</span>`;
  return html`${slice(context, article, time)}${meaning}`;
}

function renderQuantity(context: PageContext, article: AnnotatedArticle, quantity: QuantityAnnotation): Content {
  const { format, messages } = context;
  const upper = quantity.upper !== undefined && html`–${format.number(quantity.upper)}`;
  return html`${slice(context, article, quantity)} <span class="sub">${messages.text(`figures.modality.${quantity.modality}`)} ${format.number(quantity.value)}${upper}</span>`;
}
