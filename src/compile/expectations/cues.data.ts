/**
 * Stems (heads of words, lower case) that say a planned event was put off or called off, by language. General verbs and nouns of
 * scheduling; a word counts when it begins with one.
 */
export const MOVED_CUES: Readonly<Record<string, readonly string[]>> = {
  en: words('postpon reschedul delay cancel adjourn defer scrapp'),
  sv: words('uppskj skjuts sköts flytta inställ ställdes ställs försena avbok ajourner'),
  de: words('verschob verschieb abgesag absag vertag verleg aufgeschob'),
  fr: words('reporté ajourn annul décal repouss'),
  es: words('aplaz pospon pospuest cancel retras posterg'),
  ru: words('перенес перенос перенёс отлож отклад отмен отсроч'),
  uk: words('перенес перенос відклад відкла скасов скасув відстроч'),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
