import type { Voice, VoiceStatement } from '../../model/dossier.ts';
import type { Passage } from '../../model/passage.ts';
import type { DayScale } from '../charts/day-scale.ts';
import { renderDotPlot } from '../charts/dot-plot.ts';
import { tokens } from '../html/attributes.ts';
import { type Content, html, type SafeHtml } from '../html/html.ts';
import { renderLine, sourceText } from '../page/evidence.ts';
import { findDay } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { renderItem, renderMore } from '../page/section.ts';
import type { Anchors } from './anchors.ts';
import { isInside, newestFirst, renderStatements } from './statements.ts';

/** Statements shown beside the key points before the rest goes behind a summary. */
const SHOWN_STATEMENTS = 3;
/** Key points shown, the latest; the statements of the others are labelled. */
const SHOWN_POINTS = 2;
const MAX_ROLES = 2;

/** What a voice's view needs beside the voice. */
export interface VoiceOptions {
  /** The days of the story; undefined where it has no dates. */
  readonly scale: DayScale | undefined;
  readonly anchors: Anchors;
}

/** A voice in full: name, roles and statements over time beside its latest key points and statements; all others behind a summary. */
export function renderVoice(context: PageContext, voice: Voice, { scale, anchors }: VoiceOptions): SafeHtml {
  const { messages, colours } = context;
  const { speaker, statements } = voice;
  const points = latestPoints(context, voice);
  const [shown, rest] = splitStatements(voice, points);
  const latest = messages.text(rest.length > 0 ? 'voices.latest' : 'article.statements');
  const more = rest.length > 0 ? [renderStatements(context, rest, { anchors, voice, isLabelled: true })] : [];
  return renderItem({
    className: tokens('item', 'voice', colours.ofActor(speaker.entity).value),
    side: html`<h3>${sourceText(context, speaker.namePassage)}</h3>${renderRoles(context, voice)}<p class="num">${messages.text('count.statements', { n: statements.length })}</p>${renderDotPlot(context, statements, scale)}`,
    content: html`<div class="said">${renderPoints(context, points)}${
      shown.length > 0 && html`<div><h4>${latest}</h4>${renderStatements(context, shown, { anchors, voice })}</div>`
    }</div>${renderMore(messages.text('voices.more', { n: rest.length }), more, { isOnline: true })}`,
  });
}

/** The key points of the latest articles; those of one article stay in their order. */
function latestPoints({ articles }: PageContext, { keyPoints }: Voice): Passage[] {
  const dayOf = ({ article }: Passage): string => findDay(articles.get(article)?.published) ?? '';
  const compare = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
  return keyPoints.toSorted((a, b) => compare(dayOf(a), dayOf(b))).slice(0, SHOWN_POINTS);
}

/** The latest statements that no key point shown holds already, and all others; both newest first. */
function splitStatements({ statements }: Voice, points: readonly Passage[]): [VoiceStatement[], VoiceStatement[]] {
  const ordered = newestFirst(statements);
  const shown = new Set(ordered.filter(statement => !isInside(statement, points)).slice(0, SHOWN_STATEMENTS));
  return [[...shown], ordered.filter(statement => !shown.has(statement))];
}

function renderRoles(context: PageContext, { speaker }: Voice): Content {
  const roles = speaker.rolePassages.slice(0, MAX_ROLES);
  return (
    roles.length > 0 &&
    html`<p class="role">${roles.map((role, i) => html`${i > 0 && html` · `}${sourceText(context, role)}`)}</p>`
  );
}

function renderPoints(context: PageContext, points: readonly Passage[]): Content {
  const items = points.map(point => html`<li class="line">${renderLine(context, point)}</li>`);
  return (
    items.length > 0 &&
    html`<div><h4>${context.messages.text('voices.keyPoints')}</h4><ul class="points">${items}</ul></div>`
  );
}
