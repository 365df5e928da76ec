// Words that stand before and after names in bylines, in the languages of news sites that the extractor meets most; regular expressions, matched without case.

/** Phrases that say "written by" wherever they stand in a line. */
export const WRITTEN_BY =
  'written by|posted by|published by|reported by|words by|story by|report by|edited by|erstellt von|geschrieben von|verfasst von|eingestellt von|gespeichert von|' +
  'veröffentlicht von|publiziert von|publié par|écrit par|rédigé par|posté par|propos recueillis par|publicado por|escrito por|skriven av|skrivet av|publicerad av|inlagd av|' +
  'skrevet af|skrevet av|scritto da|pubblicato da|a cura di|geschreven door|geplaatst door|autor:? tekstu|yazan|haberi hazırlayan|kirjoittanut|napsal[ai]?|' +
  'автор статьи|автор материала|автор тексту|text (?:&|und|and|och) (?:fotos?|photos?|bilder?|foto)|' +
  '(?:view |see |zeige )?(?:all|alle)? ?(?:posts by|articles by|stories by|beiträge von|artikel von|artiklar av)';

/** Words for an author, at the beginning of a line. */
export const AUTHOR =
  'автор|авторы|автори|autor(?:in|en|innen|es|a|as|i)?(?:[/:*]?(?:autor|innen|in|r))?|author|authors|auteur|auteurs|auteure|autrice|skribent|skribenter|författare|forfatter|toimittaja|yazar|muhabir|' +
  '责编|责任编辑|記者|记者|作者|بقلم|الكاتب|מאת|ავტორი|συντάκτης|szerző|napsal[ai]?|napisał[ai]?|autorius|autors|penulis|tác giả|аўтар|автор(?:ка)?';

/** Words that say it only at the beginning of a line. */
export const BY =
  'by|von|av|af|de|par|por|di|door|przez|od|от|від|text|texte?|tekst|words|interview|текст|reporter|journalist|escribe|编辑|文|' +
  'an? \\p{L}+ by|eine? \\p{L}+ von|une? \\p{L}+ (?:de|par)|un[ao]? \\p{L}+ (?:de|por|di)|ett? \\p{L}+ av';

/** What begins the credit of a picture, after which no more authors follow. */
export const PICTURE_CREDIT =
  'fotos?|bild(?:er)?|illustration(?:en|s)?|photos?|photography|images?|pictures?|grafik|video|kamera|camera|фото|ілюстрація|иллюстрация|zdjęcia|imagen(?:es)?|immagini';

/** Words between the names of two people who made an interview. */
export const TOGETHER =
  'im gespräch mit|in conversation with|interviewed by|interviewt von|entretien avec|i samtal med';

/** What says where and when, and in what capacity, after a name. */
export const AFTER_NAME =
  'veröffentlicht|published|posted|updated|aktualisiert|stand|on|am|den|le|el|vom|at|um|in|für|for|under|unter|zuletzt|publié|publicado|publicerad|опубликовано';

/** What stands where a name should and is none. */
export const NO_NAME =
  'by|von|av|par|por|auteur|posted|published|publiziert am|veröffentlicht am|geschrieben von|text|quelle|source|read .*|view .*|follow.*|share|teilen|drucken|print|kommentare?|comments?|' +
  'admin|administrator|webmaster|super user|user|username|benutzername|guest|gast|anonymous|login|youtube|social media|unknown|author|authors|autor|autoren|none|null|undefined|facebook|twitter|instagram|linkedin|email|e-mail|home|startseite|news|stand|update|artikel|article|foto|fotos|photo|bild|alle|all|about|über|minuten|min|uhr';

/** Desks that sign where no person does. */
export const ROLES =
  'redaktion|die redaktion|online-?redaktion|redaction|rédaction|la rédaction|redacción|redazione|redactie|redaktionen|редакция|редакція|editor|editors|editorial|editorial staff|' +
  'staff|staff writer|staff reporter|web desk|news desk|newsroom|gastautor';
