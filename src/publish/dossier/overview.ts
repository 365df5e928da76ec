import type { Dossier, Party } from '../../model/dossier.ts';
import { html, type SafeHtml } from '../html/html.ts';
import { evidenceMark, renderLine, sourceText } from '../page/evidence.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderEmptiness, renderSection } from '../page/section.ts';

/** The opening of the story in passages, and its parties with their roles. */
export function renderOverview(context: PageContext, { overview }: Dossier): SafeHtml {
  const { messages } = context;
  const opening = overview.passages.map((passage, i) => {
    const line = renderLine(context, passage);
    return i === 0 ? html`<p class="line lead">${line}</p>` : html`<p class="line">${line}</p>`;
  });
  const parties = overview.parties.map(party => renderParty(context, party));
  const body = html`<div class="opening">${
    opening.length > 0 ? opening : renderEmptiness(messages.text('overview.none'))
  }</div><div class="parties"><h3>${messages.text('overview.parties')}</h3>${
    parties.length > 0 ? html`<ul>${parties}</ul>` : renderEmptiness(messages.text('overview.noParties'))
  }</div>`;
  return renderSection({ id: 'overview', heading: messages.text('overview.heading'), body });
}

function renderParty(context: PageContext, party: Party): SafeHtml {
  const [role] = party.roles;
  return html`<li class="${context.colours.ofActor(party.entity)}"><i class="dot"></i><span class="who">${sourceText(context, party.name)}</span>${
    role && html` <span class="role">${sourceText(context, role)}</span>`
  } <span class="sub"><span class="num">${context.messages.text('count.articles', { n: party.articles })}</span> ${evidenceMark(context, role ?? party.name)}</span></li>`;
}
