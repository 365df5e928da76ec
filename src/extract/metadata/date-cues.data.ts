// Words that say what a printed date is: first publication, or a later change. Word beginnings, lower case, of the languages of news sites that the extractor
// meets most; they stand before the date on its line.

/** The date of first publication. */
export const PUBLISHED_CUES =
  'publish|posted|written|created|released|issued|filed|date:|veröffentlich|erstellt|eingestellt|geschrieben|verfasst|gepostet|erschienen|eingetragen|artikel vom|' +
  '(?:artikel|beitrag|eintrag|text) (?:wurde|ist)|was posted|entry was|vom\\s*$|beitrag vom|meldung vom|pressemitteilung|publicerad|publicerat|skapad|skriven|inlagt|publié|publiée|posté|écrit|mis en ligne|paru|créé|publicad|escrito|creado|fecha|' +
  'опубликован|размещен|создан|дата|опубліковано|створено|додано|pubblicat|gepubliceerd|geplaatst|geschreven|opublikowan|dodano|yayın|publikováno|vydáno|julkaistu|' +
  'offentliggjort|publisert|oprettet|発表|公開|发布|时间|objavljen|objavil|publicat[ăa]? |dátum|datum:|közzététel|δημοσι|نشر|פורסם|प्रकाशित|প্রকাশ|입력|등록|게시|เผยแพร่|đăng|diterbitkan|paskelbta|publicēts|avaldatud|публикуван|публикувано|објављено|апублікавана';

/** The date of a later change, or of something else than the article. */
export const MODIFIED_CUES =
  'updat|modif|chang|edited|revised|reviewed|geändert|aktualisi|zuletzt|bearbeitet|stand:|überarbeitet|uppdatera|ändrad|senast|mis à jour|actualis|màj|maj le|' +
  'actualiza|обновлен|изменен|оновлен|змінен|aggiorn|bijgewerkt|gewijzigd|aktualizac|zaktualiz|güncelle|päivitetty|opdater|oppdatert|更新|수정|עודכן|تحديث|ažurirano|aktualizované|frissít|ενημερώ|cập nhật|diperbarui|atualizad|обновяв|обновен|ажурирано|অপডেট|अपडेट';

/** What says after a date that it is that of first publication. */
export const PUBLISHED_AFTER =
  'gepostet|veröffentlicht|publiziert|geschrieben|erstellt|eingestellt|online gestellt|published|posted|publicerad|publié|publicado|опубликован|опубліковано';

/** Dates beside these are not the article's. */
export const OTHER_CUES =
  '©|copyright|abgerufen|retrieved|accessed|visited|gültig|expires|geboren|born|registr|mitglied|member since|joined|deadline|bewerbungsschluss|est\\. |since|seit |lesezeit|next event|termin|aktuelle zeit|current time|it is currently|heute ist|nous sommes le';

/** Class and id words of the element that prints the article's date. */
export const DATE_HINTS =
  'date|dates|datum|datetime|time|timestamp|published|publish|publication|publishdate|pubdate|posted|postdate|created|createdate|entry-date|post-date|dateline|fecha|data|published-date|' +
  'meta|postmeta|entry-meta|post-meta|byline|info|infoline|infos|details|post-info|article-info|header|kicker|veröffentlicht|tarih|pub|postedon|posted-on';
