import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { uk } from './uk.ts';

/** The interface catalogues by BCP 47 primary subtag. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, sv, de, fr, es, ru, uk };

/** The catalogue of a language, region ignored; English where there is none. Gives the language that the page will really be in. */
export function catalogueOf(language: string): { readonly language: string; readonly catalogue: Catalogue } {
  const code = language.toLowerCase().split('-')[0] ?? 'en';
  const catalogue = CATALOGUES[code];
  return catalogue ? { language: code, catalogue } : { language: 'en', catalogue: en };
}
