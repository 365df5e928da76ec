import type { Dossier } from '../../model/dossier.ts';

/** Ids of the elements that hold a dossier's statements, positions and figures, by the dossier's own ids: what other lines link to. */
export interface Anchors {
  readonly statements: ReadonlyMap<string, string>;
  readonly positions: ReadonlyMap<string, string>;
}

/** The {@link Anchors} of a dossier: numbered, so that any id is safe in an address. */
export function anchorsOf(dossier: Dossier): Anchors {
  const statements = dossier.voices.flatMap(voice => voice.statements);
  return {
    statements: new Map(statements.map((statement, i) => [statement.id, `s${i + 1}`])),
    positions: new Map(dossier.positions.map((position, i) => [position.id, `a${i + 1}`])),
  };
}
