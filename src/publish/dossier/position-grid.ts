import { href } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { renderAct } from '../page/acts.ts';
import { sourceText } from '../page/evidence.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Anchors } from './anchors.ts';
import { type ActorStand, type PositionLedger, standsOf } from './position-ledger.ts';
import { actDay, issueLabel } from './position-parts.ts';

/** Columns and rows of the grid: what fits a page's width and a reader's eye; the list of issues below it holds everything. */
const MAX_COLUMNS = 6;
const MAX_ROWS = 10;

/** The grid of the most disputed issues: the latest act of each actor who acts on one of them, every act a link to its place in the history. */
export function renderGrid(context: PageContext, ledger: PositionLedger, anchors: Anchors): SafeHtml {
  const { messages, colours } = context;
  const issues = ledger.issues.slice(0, MAX_COLUMNS);
  const head = issues.map(
    (issue, i) => html`<th scope="col"><a href="${href(`#issue-${i + 1}`)}">${issueLabel(context, issue)}</a></th>`,
  );
  const rows = standsOf(issues.flatMap(issue => issue.positions))
    .slice(0, MAX_ROWS)
    .map(({ actor }) => {
      const cells = issues.map(({ stands }) => {
        const stand = stands.find(one => one.actor.entity === actor.entity);
        return html`<td>${stand && renderCell(context, stand, anchors)}</td>`;
      });
      return html`
<tr><th scope="row" class="${colours.ofActor(actor.entity)}"><i class="dot"></i>${sourceText(context, actor.namePassage)}</th>${cells}</tr>`;
    });
  const label = messages.text('positions.grid');
  return html`
<section class="scroll grid" aria-label="${label}" tabindex="0"><table><thead><tr><th scope="col">${messages.text('positions.actor')}</th>${head}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

function renderCell(context: PageContext, { acts, latest }: ActorStand, anchors: Anchors): Content {
  const earlier = acts.length - 1;
  const target = href(`#${anchors.positions.get(latest.id) ?? 'positions'}`);
  return html`<a href="${target}">${renderAct(context, latest)}</a> ${actDay(context, latest.date)}${
    earlier > 0 && html` · ${context.messages.text('positions.earlier', { n: earlier })}`
  }`;
}
