import { daysBetween } from '../../lib/calendar.ts';
import type { Position } from '../../model/dossier.ts';
import { findDay } from '../page/format.ts';

/** One issue and what every actor did about it, in time. */
export interface IssueLedger {
  readonly id: string;
  /** A position that carries the issue's label. */
  readonly labelled: Position;
  /** Oldest first; undated ones last. */
  readonly positions: readonly Position[];
}

/** The positions of a dossier by issue, the most disputed first, with the actors in the order of how often they act. */
export interface PositionLedger {
  readonly issues: readonly IssueLedger[];
  readonly actors: readonly Position['actor'][];
  readonly byId: ReadonlyMap<string, Position>;
  /** The later positions that answer one, by its id. */
  readonly answers: ReadonlyMap<string, readonly Position[]>;
}

/** Sorts a dossier's positions into a {@link PositionLedger}. */
export function ledgerOf(positions: readonly Position[]): PositionLedger {
  const ordered = positions.toSorted(byDate);
  const issues = Map.groupBy(ordered, position => position.issue.id);
  const actors = Map.groupBy(ordered, position => position.actor.entity);
  return {
    issues: [...issues].sort(byLength).flatMap(([id, list]) => {
      const labelled = list.find(position => position.issue.labelPassage) ?? list[0];
      return labelled ? [{ id, labelled, positions: list }] : [];
    }),
    actors: [...actors].sort(byLength).flatMap(([, list]) => (list[0] ? [list[0].actor] : [])),
    byId: new Map(ordered.map(position => [position.id, position])),
    answers: answersOf(ordered),
  };
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

/** Longer lists first; equal ones keep their order (the sort is stable). */
const byLength = (a: [string, readonly unknown[]], b: [string, readonly unknown[]]): number =>
  b[1].length - a[1].length;
