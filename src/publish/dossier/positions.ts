import type { Dossier, Position } from '../../model/dossier.ts';
import { href, iso, token } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { actWord, renderAct } from '../page/acts.ts';
import { renderLine, sourceText } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderEmptiness, renderSection } from '../page/section.ts';
import type { Anchors } from './anchors.ts';
import { answerDelay, type IssueLedger, ledgerOf, type PositionLedger } from './position-ledger.ts';

/** Actor × issue: a grid of the latest acts (wide pages), then the history of each issue with demands and their answers. */
export function renderPositions(context: PageContext, dossier: Dossier, anchors: Anchors): SafeHtml {
  const { messages } = context;
  const ledger = ledgerOf(dossier.positions);
  const histories = ledger.issues.map((issue, i) => renderHistory(context, { issue, number: i + 1, ledger, anchors }));
  return renderSection({
    id: 'positions',
    heading: messages.text('positions.heading'),
    note: messages.text('positions.note'),
    body:
      histories.length > 0
        ? html`${renderGrid(context, ledger, anchors)}${histories}`
        : renderEmptiness(messages.text('positions.none')),
  });
}

/** Columns and rows of the grid: what fits a page's width and a reader's eye; the histories below hold everything. */
const MAX_COLUMNS = 6;
const MAX_ROWS = 12;

function renderGrid(context: PageContext, ledger: PositionLedger, anchors: Anchors): SafeHtml {
  const { messages } = context;
  const issues = ledger.issues.slice(0, MAX_COLUMNS);
  const head = issues.map(
    (issue, i) =>
      html`<th scope="col"><a href="${href(`#issue-${i + 1}`)}">${renderIssueLabel(context, issue, i + 1)}</a></th>`,
  );
  const rows = ledger.actors.slice(0, MAX_ROWS).map(actor => {
    const cells = issues.map(issue => {
      const acts = issue.positions.filter(position => position.actor.entity === actor.entity);
      return html`<td>${renderCell(context, acts, anchors)}</td>`;
    });
    return html`<tr><th scope="row" class="${context.colours.ofActor(actor.entity)}"><i class="dot"></i>${sourceText(context, actor.namePassage)}</th>${cells}</tr>`;
  });
  const label = messages.text('positions.grid');
  return html`
<section class="scroll grid" aria-label="${label}" tabindex="0"><table><thead><tr><th scope="col">${messages.text('positions.actor')}</th>${head}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

function renderCell(context: PageContext, acts: readonly Position[], anchors: Anchors): Content {
  const latest = acts.findLast(act => act.date !== undefined) ?? acts.at(-1);
  if (!latest) return html`<span class="none" title="${context.messages.text('positions.empty')}">·</span>`;
  const earlier = acts.length - 1;
  const target = href(`#${anchors.positions.get(latest.id) ?? 'positions'}`);
  return html`<a href="${target}">${renderAct(context, latest)}</a> ${renderDay(context, latest.date)}${
    earlier > 0 && html` · <span class="sub">${context.messages.text('positions.earlier', { n: earlier })}</span>`
  }`;
}

function renderIssueLabel(context: PageContext, { labelled }: IssueLedger, number: number): SafeHtml {
  const label = labelled.issue.labelPassage;
  return label ? sourceText(context, label) : html`${context.messages.text('positions.issue', { n: number })}`;
}

interface HistoryOptions {
  readonly issue: IssueLedger;
  readonly number: number;
  readonly ledger: PositionLedger;
  readonly anchors: Anchors;
}

function renderHistory(context: PageContext, options: HistoryOptions): SafeHtml {
  const { issue, number } = options;
  const items = issue.positions.map(position => renderPosition(context, position, options));
  return html`
<article class="issue" id="${token(`issue-${number}`)}"><h3>${renderIssueLabel(context, issue, number)}</h3><ol class="statements">${items}</ol></article>`;
}

function renderPosition(context: PageContext, position: Position, options: HistoryOptions): SafeHtml {
  const id = token(options.anchors.positions.get(position.id) ?? 'a0');
  const { actor } = position;
  return html`
<li id="${id}" class="line"><div class="when">${renderDay(context, position.date)}</div><div class="what"><p class="${context.colours.ofActor(actor.entity)}"><i class="dot"></i><b>${sourceText(context, actor.namePassage)}</b> ${renderAct(context, position)}</p><p>${renderLine(context, position.passage, { isDayKnown: position.date !== undefined })}</p>${renderAnswers(context, position, options)}</div></li>`;
}

/** Acts that ask for an answer: silence after them is worded as silence. */
const ASKING: ReadonlySet<string> = new Set(['demand', 'propose', 'offer', 'ask']);

function renderAnswers(context: PageContext, position: Position, { ledger, anchors }: HistoryOptions): Content {
  const { messages } = context;
  const link = (other: Position, delay: number | undefined): SafeHtml =>
    html`<a href="${href(`#${anchors.positions.get(other.id) ?? 'positions'}`)}">${messages.phrase(
      'positions.answersWhat',
      {
        name: sourceText(context, other.actor.namePassage),
        act: actWord(context, other),
      },
    )}</a>${renderDelay(context, delay)}`;
  const asked = (position.answers ?? []).flatMap(id => ledger.byId.get(id) ?? []);
  const answers = ledger.answers.get(position.id) ?? [];
  const parts = [
    ...asked.map(other => messages.phrase('positions.answers', { link: link(other, answerDelay(other, position)) })),
    ...answers.map(other =>
      messages.phrase('positions.answeredBy', { link: link(other, answerDelay(position, other)) }),
    ),
    ...(answers.length === 0 && ASKING.has(position.act) && !position.negated ? [messages.text('positions.open')] : []),
  ];
  return parts.length > 0 && html`<p class="meta">${parts.map(part => html`<span>${part}</span>`)}</p>`;
}

function renderDelay({ messages }: PageContext, delay: number | undefined): Content {
  if (delay === undefined || delay < 0) return undefined;
  return html`, ${delay === 0 ? messages.text('count.sameDay') : messages.text('count.days', { n: delay })}`;
}

function renderDay({ format, messages }: PageContext, date: string | undefined): SafeHtml {
  const day = findDay(date);
  return day === undefined
    ? html`<span class="sub">${messages.text('line.undated')}</span>`
    : html`<time datetime="${iso(day)}" title="${format.day(day)}">${format.shortDay(day)}</time>`;
}
