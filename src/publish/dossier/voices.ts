import type { Dossier, Voice } from '../../model/dossier.ts';
import { type DayScale, dayScale } from '../charts/day-scale.ts';
import { renderDotPlot } from '../charts/dot-plot.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { renderLine, sourceText } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderEmptiness, renderMore, renderSection } from '../page/section.ts';
import type { Anchors } from './anchors.ts';
import { renderStatements } from './statements.ts';

/** Statements shown before the rest goes behind a summary. */
const SHOWN_STATEMENTS = 4;
/** Voices shown before the rest goes behind a summary: about what a reader leafs through. */
const SHOWN_VOICES = 12;

/** Who said what: for each speaker roles, statements over time, key points, then all statements by day. */
export function renderVoices(context: PageContext, dossier: Dossier, anchors: Anchors): SafeHtml {
  const { messages } = context;
  const scale = dayScale(
    [dossier.story.from, dossier.story.to].map(day => findDay(day)).filter(day => day !== undefined),
  );
  const voices = dossier.voices.map(voice => renderVoice(context, voice, { scale, anchors }));
  const rest = voices.slice(SHOWN_VOICES);
  const body = html`${voices.slice(0, SHOWN_VOICES)}${renderMore(messages.text('voices.others', { n: rest.length }), rest)}`;
  return renderSection({
    id: 'voices',
    heading: messages.text('voices.heading'),
    note: messages.text('voices.note'),
    body: voices.length > 0 ? body : renderEmptiness(messages.text('voices.none', { n: dossier.story.articles })),
  });
}

interface VoiceOptions {
  readonly scale: DayScale | undefined;
  readonly anchors: Anchors;
}

function renderVoice(context: PageContext, voice: Voice, { scale, anchors }: VoiceOptions): SafeHtml {
  const { messages, colours } = context;
  const { speaker } = voice;
  const statements = voice.statements.toSorted((a, b) => compareDates(a.date, b.date));
  const rest = statements.slice(SHOWN_STATEMENTS);
  const shown = renderStatements(context, statements.slice(0, SHOWN_STATEMENTS), { anchors, voice });
  const more = rest.length > 0 ? [renderStatements(context, rest, { anchors, voice })] : [];
  return html`
<article class="voice ${colours.ofActor(speaker.entity)}"><header><h3><i class="dot"></i>${sourceText(context, speaker.namePassage)}</h3>${renderRoles(context, voice)}<p class="num">${messages.text('count.statements', { n: statements.length })}</p>${renderDotPlot(context, statements, scale)}</header>
${renderKeyPoints(context, voice)}${shown}${renderMore(messages.text('voices.more', { n: rest.length }), more)}</article>`;
}

/** Undated statements come last. */
function compareDates(a: string | undefined, b: string | undefined): number {
  const [x, y] = [a ?? '9999', b ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
}

function renderRoles(context: PageContext, { speaker }: Voice): Content {
  const roles = speaker.rolePassages.slice(0, MAX_ROLES);
  return (
    roles.length > 0 &&
    html`<p class="role">${roles.map((role, i) => html`${i > 0 && html` · `}${sourceText(context, role)}`)}</p>`
  );
}

const MAX_ROLES = 3;

function renderKeyPoints(context: PageContext, { keyPoints }: Voice): Content {
  const points = keyPoints.map(point => html`<li class="line">${renderLine(context, point)}</li>`);
  return (
    points.length > 0 &&
    html`<div class="key"><h4>${context.messages.text('voices.keyPoints')}</h4><ul>${points}</ul></div>`
  );
}
