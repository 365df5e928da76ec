import { html, type SafeHtml } from '../html/html.ts';

type Marks = readonly [open: SafeHtml, close: SafeHtml];

const MARKS = {
  english: [html`“`, html`”`],
  right: [html`”`, html`”`],
  german: [html`„`, html`“`],
  guillemets: [html`«`, html`»`],
  spaced: [html`«\u00a0`, html`\u00a0»`],
  polish: [html`„`, html`”`],
  single: [html`‘`, html`’`],
} as const satisfies Record<string, Marks>;

/** CLDR 46, delimiters/quotationStart and quotationEnd; French with the no-break spaces that its typography asks for. */
const STYLE_OF: Readonly<Record<string, keyof typeof MARKS>> = {
  sv: 'right',
  fi: 'right',
  he: 'right',
  de: 'german',
  cs: 'german',
  sk: 'german',
  sl: 'german',
  bg: 'german',
  is: 'german',
  lt: 'german',
  et: 'german',
  fr: 'spaced',
  ru: 'guillemets',
  uk: 'guillemets',
  be: 'guillemets',
  es: 'guillemets',
  it: 'guillemets',
  nb: 'guillemets',
  no: 'guillemets',
  el: 'guillemets',
  fa: 'guillemets',
  pl: 'polish',
  ro: 'polish',
  hu: 'polish',
  hr: 'polish',
  nl: 'single',
};

/** The quotation marks of a language (BCP 47, region ignored); the English ones where none are known. */
export const quotationMarks = (language: string): Marks => MARKS[STYLE_OF[language.split('-')[0] ?? ''] ?? 'english'];
