import type { Dossier, Voice } from '../../model/dossier.ts';
import { dayScale } from '../charts/day-scale.ts';
import { html, type SafeHtml } from '../html/html.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderEmptiness, renderMore, renderSection } from '../page/section.ts';
import type { Anchors } from './anchors.ts';
import { renderVoice } from './voice.ts';
import { renderVoiceLine } from './voice-line.ts';

/** Voices in full form, with chart and key points: about what a reader takes in. */
const MAX_FULL = 6;
/** Fewer statements are read as fast in one line and what stands behind it. */
const MIN_FULL_STATEMENTS = 3;
/** Voices in a line each before the rest goes behind a summary. */
const SHOWN_LINES = 8;

/** Who said what: the voices heard most in full, the others in a line each; every statement of each of them is there. */
export function renderVoices(context: PageContext, dossier: Dossier, anchors: Anchors): SafeHtml {
  const { messages } = context;
  const scale = dayScale(
    [dossier.story.from, dossier.story.to].map(day => findDay(day)).filter(day => day !== undefined),
  );
  const isFull = fullVoices(dossier.voices);
  const full = dossier.voices.filter(voice => isFull.has(voice));
  const lines = dossier.voices
    .filter(voice => !isFull.has(voice))
    .map(voice => renderVoiceLine(context, voice, anchors));
  const rest = lines.slice(SHOWN_LINES);
  const more = renderMore(
    messages.text('voices.others', { n: rest.length }),
    rest.length > 0 ? [html`<ul class="lines">${rest}</ul>`] : [],
  );
  const body = html`${full.map(voice => renderVoice(context, voice, { scale, anchors }))}${
    lines.length > 0 && html`<ul class="lines">${lines.slice(0, SHOWN_LINES)}</ul>${more}`
  }`;
  return renderSection({
    id: 'voices',
    heading: messages.text('voices.heading'),
    note: messages.text('voices.note'),
    isBroad: true,
    body:
      dossier.voices.length > 0 ? body : renderEmptiness(messages.text('voices.none', { n: dossier.story.articles })),
  });
}

/** Those who say most; the dossier's order, by how widely they are heard, decides between equals. */
function fullVoices(voices: readonly Voice[]): ReadonlySet<Voice> {
  const enough = voices.filter(voice => voice.statements.length >= MIN_FULL_STATEMENTS);
  return new Set(enough.sort((a, b) => b.statements.length - a.statements.length).slice(0, MAX_FULL));
}
