import type { Position } from '../../model/dossier.ts';
import { iso, tokens } from '../html/attributes.ts';
import { html, type SafeHtml } from '../html/html.ts';
import { openingOf, sourceText } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import type { IssueLedger } from './position-ledger.ts';

/** Characters of a passage that name an issue which has no words of its own: a short heading. */
const MAX_HEADING_CHARS = 42;

/** The name of an issue: its own words, else the first words of the passage that opened it. */
export function issueLabel(context: PageContext, { labelled }: IssueLedger): SafeHtml {
  const label = labelled.issue.labelPassage;
  return label
    ? sourceText(context, label)
    : html`<span class="opening-words">${openingOf(context, labelled.passage, MAX_HEADING_CHARS).markup}</span>`;
}

/** The name of an actor with its colour. */
export const actorName = (context: PageContext, { actor }: Position): SafeHtml =>
  html`<span class="${tokens('actor', context.colours.ofActor(actor.entity).value)}">${sourceText(context, actor.namePassage)}</span>`;

/** The day of an act, or that it has none. */
export function actDay({ format, messages }: PageContext, date: string | undefined): SafeHtml {
  const day = findDay(date);
  return day === undefined
    ? html`<span class="sub">${messages.text('line.undated')}</span>`
    : html`<time datetime="${iso(day)}">${format.shortDay(day)}</time>`;
}
