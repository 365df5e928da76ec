import type { Dossier, Party } from '../../model/dossier.ts';
import { tokens } from '../html/attributes.ts';
import { html, type SafeHtml } from '../html/html.ts';
import { evidenceLink, renderLine, sourceText } from '../page/evidence.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderEmptiness, renderMore, renderSection } from '../page/section.ts';

/** The opening of the story in passages, and its parties with their roles. */
export function renderOverview(context: PageContext, { overview }: Dossier): SafeHtml {
  const { messages } = context;
  const opening = overview.passages.map((passage, i) => {
    const line = renderLine(context, passage);
    return i === 0 ? html`<p class="line lead">${line}</p>` : html`<p class="line">${line}</p>`;
  });
  const body = html`<div class="opening">${
    opening.length > 0 ? opening : renderEmptiness(messages.text('overview.none'))
  }</div>${renderParties(context, overview.parties)}`;
  return renderSection({ id: 'overview', heading: messages.text('overview.heading'), body });
}

/** Parties listed before the rest goes behind a summary: about as long a column as the opening beside it. */
const SHOWN_PARTIES = 8;

function renderParties(context: PageContext, all: readonly Party[]): SafeHtml {
  const { messages } = context;
  const parties = all.map(party => renderParty(context, party));
  const rest = parties.slice(SHOWN_PARTIES);
  const more = renderMore(
    messages.text('overview.more', { n: rest.length }),
    rest.length > 0 ? [html`<ul>${rest}</ul>`] : [],
  );
  return html`<div class="parties"><h3>${messages.text('overview.parties')}</h3>${
    parties.length > 0
      ? html`<ul>${parties.slice(0, SHOWN_PARTIES)}</ul>${more}`
      : renderEmptiness(messages.text('overview.noParties'))
  }</div>`;
}

/** The name is the mark: it leads to where the party is named with its role. */
function renderParty(context: PageContext, party: Party): SafeHtml {
  const [role] = party.roles;
  const mark = evidenceLink(context, role ?? party.name, sourceText(context, party.name));
  const count = context.messages.text('count.articles', { n: party.articles });
  return html`
<li class="${tokens('line', context.colours.ofActor(party.entity).value)}"><i class="dot"></i><span class="who">${mark}</span> <span class="num">${count}</span>${
    role && html` <span class="role">${sourceText(context, role)}</span>`
  }</li>`;
}
