/** The language as ICU takes it, or English where an article gives something that is no language tag (BCP 47). */
export function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
