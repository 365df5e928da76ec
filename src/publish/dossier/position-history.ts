import type { Position } from '../../model/dossier.ts';
import { href, token } from '../html/attributes.ts';
import { attributes, type Content, html, type SafeHtml } from '../html/html.ts';
import { actWord, renderAct } from '../page/acts.ts';
import { renderLine, sourceText } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderMore } from '../page/section.ts';
import type { Anchors } from './anchors.ts';
import { answerDelay, type HistoryEntry, historyOf, type IssueLedger, type PositionLedger } from './position-ledger.ts';
import { actDay, actorName, issueLabel } from './position-parts.ts';

/** What a history is rendered from. */
export interface HistoryOptions {
  readonly issue: IssueLedger;
  /** Its place among the issues, from 1: the number of its anchor. */
  readonly number: number;
  readonly ledger: PositionLedger;
  readonly anchors: Anchors;
  readonly isOpen: boolean;
}

/** Actors whose latest act stands in the summary. */
const SHOWN_ACTORS = 4;

/** The history of an issue behind a summary that says who stands where, how many acts there are and of when the latest is. */
export function renderHistory(context: PageContext, options: HistoryOptions): SafeHtml {
  const { issue, isOpen } = options;
  const { messages } = context;
  const { positions, stands } = issue;
  const actors = stands
    .slice(0, SHOWN_ACTORS)
    .map(({ latest }) => html`<span>${actorName(context, latest)} ${renderAct(context, latest)}</span> `);
  const more =
    stands.length > SHOWN_ACTORS &&
    html`<span class="sub">${messages.text('positions.actors', { n: stands.length - SHOWN_ACTORS })}</span>`;
  const last = positions.findLast(position => position.date !== undefined);
  const count = html`<span class="sub">${messages.text('positions.acts', { n: positions.length })}${last && html` · ${actDay(context, last.date)}`}</span>`;
  return html`
<details class="issue"${attributes({ open: isOpen })}><summary><h4>${issueLabel(context, issue)}</h4> <span class="actors">${actors}${more}</span> ${count}</summary>${renderEntries(context, options)}</details>`;
}

/** Entries of a history that are shown once it is open; with {@link FEW} or fewer all are, else the earlier ones stand behind a summary. */
const SHOWN_ENTRIES = 3;
const FEW = 4;

function renderEntries(context: PageContext, options: HistoryOptions): SafeHtml {
  const { issue, number } = options;
  const entries = historyOf(issue.positions);
  const earlier = entries.slice(0, entries.length <= FEW ? 0 : -SHOWN_ENTRIES);
  const more = renderMore(
    context.messages.text('positions.earlier', { n: earlier.flat().length }),
    earlier.length > 0 ? [renderList(context, earlier, options)] : [],
  );
  return html`<div class="history" id="${token(`issue-${number}`)}">${more}${renderList(context, entries.slice(earlier.length), options)}</div>`;
}

function renderList(context: PageContext, entries: readonly HistoryEntry[], options: HistoryOptions): SafeHtml {
  let before: string | undefined;
  const items = entries.map((entry, i) => {
    const day = findDay(entry[0].date);
    const isNewDay = i === 0 || day !== before;
    before = day;
    return renderEntry(context, entry, { ...options, isNewDay });
  });
  return html`<ol class="statements">${items}</ol>`;
}

function renderEntry(
  context: PageContext,
  entry: HistoryEntry,
  options: HistoryOptions & { readonly isNewDay: boolean },
): SafeHtml {
  const [first, ...rest] = entry;
  const anchor = (position: Position) => token(options.anchors.positions.get(position.id) ?? 'a0');
  const acts = byActor(entry).map(
    list => html`<span>${actorName(context, list[0])}${list.map(one => html` ${renderAct(context, one)}`)}</span> `,
  );
  const anchors = rest.map(position => html`<span id="${anchor(position)}"></span>`);
  const day = options.isNewDay && html`<div class="when">${actDay(context, first.date)}</div>`;
  return html`
<li id="${anchor(first)}" class="line">${day}<div class="what">${anchors}<p><span class="heads">${acts}</span>${renderLine(context, first.passage, { isDayKnown: first.date !== undefined })}</p></div>${renderAnswers(context, entry, options)}</li>`;
}

const byActor = (entry: HistoryEntry): HistoryEntry[] =>
  [...Map.groupBy(entry, position => position.actor.entity).values()].flatMap(([first, ...rest]): HistoryEntry[] =>
    first ? [[first, ...rest]] : [],
  );

/** Acts that ask for an answer: silence after them is worded as silence. */
const ASKING: ReadonlySet<string> = new Set(['demand', 'propose', 'offer', 'ask']);

function renderAnswers(context: PageContext, entry: HistoryEntry, { ledger, anchors }: HistoryOptions): Content {
  const { messages } = context;
  const isOther = (other: Position): boolean => !entry.includes(other);
  const link = (other: Position, delay: number | undefined): SafeHtml =>
    html`<a href="${href(`#${anchors.positions.get(other.id) ?? 'positions'}`)}">${messages.phrase(
      'positions.answersWhat',
      { name: sourceText(context, other.actor.namePassage), act: actWord(context, other) },
    )}</a>${renderDelay(context, delay)}`;
  const asked = entry.flatMap(one => (one.answers ?? []).flatMap(id => ledger.byId.get(id) ?? []));
  const answers = entry.flatMap(one => ledger.answers.get(one.id) ?? []);
  const parts = [
    ...distinct(asked.filter(isOther)).map(other =>
      messages.phrase('positions.answers', { link: link(other, answerDelay(other, entry[0])) }),
    ),
    ...distinct(answers.filter(isOther)).map(other =>
      messages.phrase('positions.answeredBy', { link: link(other, answerDelay(entry[0], other)) }),
    ),
  ];
  const isUnanswered = entry.some(one => ASKING.has(one.act) && !one.negated && !ledger.answers.has(one.id));
  const notes = parts.length === 0 && isUnanswered ? [html`${messages.text('positions.open')}`] : parts;
  return notes.length > 0 && html`<p class="meta beside">${notes.map(note => html`<span>${note}</span>`)}</p>`;
}

/** One position for each act of each actor: that they did it twice is for their own history. */
const distinct = (positions: readonly Position[]): Position[] =>
  [...Map.groupBy(positions, ({ actor, act, negated }) => `${act} ${negated} ${actor.entity}`).values()].flatMap(
    ([first]) => first ?? [],
  );

function renderDelay({ messages }: PageContext, delay: number | undefined): Content {
  if (delay === undefined || delay < 0) return undefined;
  return html`, ${delay === 0 ? messages.text('count.sameDay') : messages.text('count.days', { n: delay })}`;
}
