import type { Dossier } from '../../model/dossier.ts';
import { token } from '../html/attributes.ts';
import type { Attribute } from '../html/printable.ts';

/** Eight colours (Okabe & Ito 2008, "Color Universal Design"), as classes `k0` … `k7` of the style sheet. */
const COLOUR_COUNT = 8;

/** Colour classes that are the same on the whole site. */
export interface Colours {
  readonly ofActor: (entity: string) => Attribute;
  readonly ofLanguage: (language: string) => Attribute;
}

/**
 * Gives out the colours: the actors and languages that stand most often in the site's dossiers get colours of their own, the rest stay neutral.
 * Ties go by key, so that the order of stories does not matter.
 */
export function assignColours(dossiers: readonly Dossier[]): Colours {
  const actors = new Map<string, number>();
  const languages = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, n: number) => counts.set(key, (counts.get(key) ?? 0) + n);
  for (const dossier of dossiers) {
    for (const voice of dossier.voices) add(actors, voice.speaker.entity, voice.statements.length);
    for (const position of dossier.positions) add(actors, position.actor.entity, 1);
    for (const party of dossier.overview.parties) add(actors, party.entity, 1);
    for (const article of dossier.articles) add(languages, article.language, 1);
  }
  const [actorClass, languageClass] = [rank(actors), rank(languages)];
  return {
    ofActor: entity => colourOf(actorClass.get(entity)),
    ofLanguage: language => colourOf(languageClass.get(language)),
  };
}

/** A colour of its own for the first eight; the others stay neutral, so that no colour ever means two. */
const colourOf = (place: number | undefined) =>
  token(place !== undefined && place < COLOUR_COUNT ? `k${place}` : 'k-none');

function rank(counts: ReadonlyMap<string, number>): Map<string, number> {
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(ordered.map(([key], i) => [key, i]));
}
