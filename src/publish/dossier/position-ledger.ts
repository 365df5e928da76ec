import { daysBetween } from '../../lib/calendar.ts';
import type { Position } from '../../model/dossier.ts';
import { findDay } from '../page/format.ts';
import { passageKey } from '../page/page-context.ts';

/** What one actor did about one issue. */
export interface ActorStand {
  readonly actor: Position['actor'];
  /** Oldest first; undated ones last. */
  readonly acts: readonly Position[];
  /** The last dated act, else the last. */
  readonly latest: Position;
}

/** One issue and what every actor did about it, in time. */
export interface IssueLedger {
  readonly id: string;
  /** The position that gives the issue its name: the first with a label. */
  readonly labelled: Position;
  /** Oldest first; undated ones last. */
  readonly positions: readonly Position[];
  /** The same by actor, those who act most first. */
  readonly stands: readonly ActorStand[];
}

/** The positions of a dossier by issue: those that several actors act on before those of one, then by how much they act. */
export interface PositionLedger {
  readonly issues: readonly IssueLedger[];
  readonly byId: ReadonlyMap<string, Position>;
  /** The later positions that answer one, by its id. */
  readonly answers: ReadonlyMap<string, readonly Position[]>;
}

/** Sorts a dossier's positions into a {@link PositionLedger}. */
export function ledgerOf(positions: readonly Position[]): PositionLedger {
  const ordered = positions.toSorted(byDate);
  const issues = [...Map.groupBy(ordered, position => position.issue.id)].map(([id, list]) => issueOf(id, list));
  return {
    issues: issues.sort((a, b) => disputeOf(b) - disputeOf(a) || b.positions.length - a.positions.length),
    byId: new Map(ordered.map(position => [position.id, position])),
    answers: answersOf(ordered),
  };
}

function issueOf(id: string, positions: Position[]): IssueLedger {
  const labelled = positions.find(position => position.issue.labelPassage) ?? (positions[0] as Position);
  return { id, labelled, positions, stands: standsOf(positions) };
}

/** What each actor did, those who act most first; equal ones keep their order (the sort is stable). */
export function standsOf(positions: readonly Position[]): ActorStand[] {
  return [...Map.groupBy(positions, position => position.actor.entity).values()]
    .sort((a, b) => b.length - a.length)
    .map(acts => {
      const latest = acts.findLast(act => act.date !== undefined) ?? (acts.at(-1) as Position);
      return { actor: latest.actor, acts, latest };
    });
}

const disputeOf = ({ stands }: IssueLedger): number => Number(stands.length > 1);

/** Positions that one passage of one day proves: several acts, of one actor or of several. */
export type HistoryEntry = readonly [Position, ...Position[]];

/** The positions on an issue with those of one passage and day taken together, in their order. */
export function historyOf(positions: readonly Position[]): HistoryEntry[] {
  const byPassage = Map.groupBy(positions, ({ date, passage }) => `${findDay(date) ?? ''} ${passageKey(passage)}`);
  return [...byPassage.values()].flatMap(([first, ...rest]): HistoryEntry[] => (first ? [[first, ...rest]] : []));
}

/** Days from a position to the one that answers it; undefined where one of them is undated. */
export function answerDelay(asked: Position, answer: Position): number | undefined {
  const [from, to] = [findDay(asked.date), findDay(answer.date)];
  return from !== undefined && to !== undefined ? daysBetween(from, to) : undefined;
}

function answersOf(positions: readonly Position[]): Map<string, Position[]> {
  const answers = new Map<string, Position[]>();
  for (const position of positions) {
    for (const id of position.answers ?? []) answers.set(id, [...(answers.get(id) ?? []), position]);
  }
  return answers;
}

function byDate(a: Position, b: Position): number {
  const [x, y] = [a.date ?? '9999', b.date ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
}
