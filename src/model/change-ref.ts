import type { Expectation, Figure } from './dossier.ts';

/** What a figure is called in the log of changes: its measure, and its scope where it has one. */
export const figureRef = ({ measure, scope }: Pick<Figure, 'measure' | 'scope'>): string =>
  `figure:${measure}${scope ? `/${scope}` : ''}`;

/** What an expectation is called in the log of changes: its date and the hash of its passage. */
export const expectationRef = ({ date, passage }: Pick<Expectation, 'date' | 'passage'>): string =>
  `expectation:${date}:${passage.hash}`;
