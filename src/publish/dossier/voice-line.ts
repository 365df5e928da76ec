import type { Voice } from '../../model/dossier.ts';
import { token } from '../html/attributes.ts';
import { attributes, html, type SafeHtml } from '../html/html.ts';
import { renderAct } from '../page/acts.ts';
import { evidenceMark, openingOf, sourceText } from '../page/evidence.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Anchors } from './anchors.ts';
import { newestFirst, renderStatement, renderStatements } from './statements.ts';

/** Characters of a statement in a line: what is left of it beside name and mark on a wide page. */
const MAX_CHARS = 84;

/** A voice in a line: its name and its one statement, or the first words of its newest with everything that it said behind their number. */
export function renderVoiceLine(context: PageContext, voice: Voice, anchors: Anchors): SafeHtml {
  const { speaker, statements } = voice;
  const [only] = statements;
  const isAlone = only !== undefined && statements.length === 1;
  const id = isAlone && token(anchors.statements.get(only.id) ?? 's0');
  const said = isAlone
    ? html`<div>${renderStatement(context, only, { anchors, voice, isUndayed: true })}</div>`
    : renderSeveral(context, voice, anchors);
  return html`
<li class="line"${attributes({ id })}><h3 class="${context.colours.ofActor(speaker.entity)}"><i class="dot"></i>${sourceText(context, speaker.namePassage)}</h3>${said}</li>`;
}

function renderSeveral(context: PageContext, voice: Voice, anchors: Anchors): SafeHtml {
  const statements = newestFirst(voice.statements);
  const [newest] = statements;
  if (!newest) return html``;
  const act = (newest.act !== 'say' || newest.negated) && html`${renderAct(context, newest)} `;
  const { markup } = openingOf(context, newest.content, MAX_CHARS);
  const summary = context.messages.text('count.statements', { n: statements.length });
  return html`<p>${act}${markup} ${evidenceMark(context, newest.content)}</p><details class="online"><summary>${summary}</summary>${renderStatements(context, statements, { anchors, voice, isLabelled: true })}</details>`;
}
