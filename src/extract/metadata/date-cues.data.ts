// Words that say what a printed date is: first publication, or a later change. Word beginnings, lower case, of the languages of news sites that the extractor
// meets most; they stand before the date on its line.

/** The date of first publication. */
export const PUBLISHED_CUES =
  'publish|posted|written|created|released|issued|filed|date:|veröffentlich|erstellt|eingestellt|geschrieben|verfasst|gepostet|erschienen|eingetragen|artikel vom|' +
  '(?:artikel|beitrag|eintrag|text) (?:wurde|ist)|was posted|entry was|vom\\s*$|beitrag vom|meldung vom|pressemitteilung|publicerad|publicerat|skapad|skriven|inlagt|publié|publiée|posté|écrit|mis en ligne|paru|créé|publicad|escrito|creado|fecha|' +
  'опубликован|размещен|создан|дата|опубліковано|створено|додано|pubblicat|gepubliceerd|geplaatst|geschreven|opublikowan|dodano|yayın|publikováno|vydáno|julkaistu|' +
  'offentliggjort|publisert|oprettet|発表|公開|发布|时间';

/** The date of a later change, or of something else than the article. */
export const MODIFIED_CUES =
  'updat|modif|chang|edited|revised|reviewed|geändert|aktualisi|zuletzt|bearbeitet|stand:|überarbeitet|uppdatera|ändrad|senast|mis à jour|actualis|màj|maj le|' +
  'actualiza|обновлен|изменен|оновлен|змінен|aggiorn|bijgewerkt|gewijzigd|aktualizac|zaktualiz|güncelle|päivitetty|opdater|oppdatert';

/** Dates beside these are not the article's. */
export const OTHER_CUES =
  '©|copyright|abgerufen|retrieved|accessed|visited|gültig|expires|geboren|born|registr|mitglied|member since|joined|deadline|bewerbungsschluss|est\\. |since|seit |lesezeit|next event|termin';

/** Class and id words of the element that prints the article's date. */
export const DATE_HINTS =
  'date|dates|datum|datetime|time|timestamp|published|publish|publication|publishdate|pubdate|posted|postdate|created|createdate|entry-date|post-date|dateline|fecha|data|published-date|' +
  'meta|postmeta|entry-meta|post-meta|byline|info|infoline|infos|details|post-info|article-info|header|kicker|veröffentlicht|tarih|pub|postedon|posted-on';
