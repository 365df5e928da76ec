import type { Dossier, TimelineEntry } from '../../model/dossier.ts';

/** Ids of the elements that hold a dossier's statements, positions and dated events: what other lines link to. */
export interface Anchors {
  readonly statements: ReadonlyMap<string, string>;
  readonly positions: ReadonlyMap<string, string>;
  /** Entries have no id: they are their own key. */
  readonly timeline: ReadonlyMap<TimelineEntry, string>;
}

/** The {@link Anchors} of a dossier: numbered, so that any id is safe in an address. */
export function anchorsOf(dossier: Dossier): Anchors {
  const statements = dossier.voices.flatMap(voice => voice.statements);
  return {
    statements: new Map(statements.map((statement, i) => [statement.id, `s${i + 1}`])),
    positions: new Map(dossier.positions.map((position, i) => [position.id, `a${i + 1}`])),
    timeline: new Map(dossier.timeline.map((entry, i) => [entry, `t${i + 1}`])),
  };
}
