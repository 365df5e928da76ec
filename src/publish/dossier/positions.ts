import type { Dossier } from '../../model/dossier.ts';
import { tokens } from '../html/attributes.ts';
import { html, type SafeHtml } from '../html/html.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderEmptiness, renderItem, renderMore, renderSection } from '../page/section.ts';
import type { Anchors } from './anchors.ts';
import { renderGrid } from './position-grid.ts';
import { renderHistory } from './position-history.ts';
import { ledgerOf, type PositionLedger } from './position-ledger.ts';

/** Actor × issue: a grid of the latest acts (wide pages), then every issue with its history behind a summary. */
export function renderPositions(context: PageContext, dossier: Dossier, anchors: Anchors): SafeHtml {
  const { messages } = context;
  const ledger = ledgerOf(dossier.positions);
  return renderSection({
    id: 'positions',
    heading: messages.text('positions.heading'),
    note: messages.text('positions.note'),
    isBroad: true,
    body:
      ledger.issues.length > 0
        ? html`${renderGrid(context, ledger, anchors)}${renderIssues(context, ledger, anchors)}`
        : renderEmptiness(messages.text('positions.none')),
  });
}

/** Issues listed before the rest goes behind a summary. */
const SHOWN_ISSUES = 10;
/** The first issue is open, and the second where both together have no more acts than this. */
const OPEN_ACTS = 8;

function renderIssues(context: PageContext, ledger: PositionLedger, anchors: Anchors): SafeHtml {
  const { messages } = context;
  let acts = 0;
  const histories = ledger.issues.map((issue, i) => {
    acts += issue.positions.length;
    const isOpen = i === 0 || (i === 1 && acts <= OPEN_ACTS);
    return renderHistory(context, { issue, number: i + 1, ledger, anchors, isOpen });
  });
  const rest = histories.slice(SHOWN_ISSUES);
  return renderItem({
    className: tokens('item', 'issues'),
    side: html`<h3>${messages.text('positions.all')}</h3>`,
    content: html`${histories.slice(0, SHOWN_ISSUES)}${renderMore(messages.text('positions.more', { n: rest.length }), rest)}`,
  });
}
