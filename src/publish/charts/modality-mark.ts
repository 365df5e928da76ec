import type { QuantityModality } from '../../model/annotation.ts';
import { html, type SafeHtml } from '../html/html.ts';

/** The drawing of each modality around the point 0,0; about ten pixels wide. */
export const MODALITY_SHAPES: Readonly<Record<QuantityModality, SafeHtml>> = {
  exact: html`<circle r="4.5"/>`,
  about: html`<circle class="open" r="4"/>`,
  'at-least': html`<path d="M-5 4H5L0-5Z"/>`,
  'up-to': html`<path d="M-5-4H5L0 5Z"/>`,
  range: html`<path d="M-4.5 0L0-4.5 4.5 0 0 4.5Z"/>`,
};

/** The mark of a modality as an inline drawing, so that chart, legend and table can be read together. */
export const modalityMark = (modality: QuantityModality): SafeHtml =>
  html`<svg class="mark" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">${MODALITY_SHAPES[modality]}</svg>`;
