import { foldCase } from '../../lib/text.ts';

/** Names of countries by language, folded. */
const names = new Map<string, ReadonlySet<string>>();

/** True when a text is the name of a country in a language (BCP 47), long or short ("US"), as ICU has it; an English article before it is ignored. */
export function isCountryName(text: string, language: string): boolean {
  return namesIn(language.slice(0, 2)).has(foldCase(text).replace(/^the /, ''));
}

function namesIn(language: string): ReadonlySet<string> {
  const known = names.get(language);
  if (known) return known;
  const found = new Set(['long', 'short'].flatMap(style => namesOf(language, style as 'long' | 'short')));
  names.set(language, found);
  return found;
}

/** The names of all two-letter regions of ISO 3166 that ICU knows. */
function namesOf(language: string, style: 'long' | 'short'): string[] {
  const display = new Intl.DisplayNames([safeLocale(language)], { type: 'region', style, fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap(a => letters.flatMap(b => display.of(a + b) ?? [])).map(foldCase);
}

/** English for a code that is not one ("und" and what a hostile article may say). */
const safeLocale = (language: string): string => (/^[a-z]{2}$/.test(language) ? language : 'en');
