// Lines that news sites print around their articles, by their openings. Lower case; the languages of news sites that the extractor meets most.

/** Short lines that begin so are labels, tools and pointers to other pages. */
export const POINTER_OPENINGS =
  'advertisement|anzeige|werbung|annons|publicité|publicidad|реклама|read more|read also|read next|also read|more on this|more about|see also|related:|related articles?|related stories|related topics|related posts|' +
  'mehr zum thema|mehr dazu|lesen sie auch|lesen sie mehr|lesen sie hier|auch interessant|weiterlesen|siehe auch|zum thema|läs också|läs även|läs mer|läs vidare|mer om|mer i ämnet|' +
  'lire aussi|à lire aussi|lire également|voir aussi|en savoir plus|sur le même sujet|lee también|lea también|leer más|te puede interesar|más información|ver también|leia também|leia mais|você pode gostar|leggi anche|' +
  'leggi di più|lees ook|lees meer|czytaj więcej|czytaj też|czytaj także|zobacz też|čtěte také|čtěte více|les også|læs også|lue myös|читайте также|читать далее|подробнее|по теме|смотрите также|читайте також|читати далі|' +
  'don.t miss|must read|recommended|you might also like|you may also like|more stories|top stories|more from|most read|trending|watch:|watch now|video:|listen:|listen to this|click here|subscribe|sign up|' +
  'follow us|follow @|share this|share on|share:|teilen|diesen artikel|artikel teilen|dela artikeln|partager|compartir|compartilhe|поделиться|поширити|print|drucken|tags?:|tags |themen:|schlagworte|schlagwörter|stichworte|etiquetas|' +
  'filed under|posted in|posted by|kategorien?:|categories|ämnen|теги|мітки|copyright|©|all rights reserved|alle rechte vorbehalten|comments?$|\\d+ comments?|leave a (?:comment|reply)|kommentare?$|\\d+ kommentare?|kommentera|' +
  'get the latest|get our|have a tip|download the app|download our|photo:|foto:|image:|bild:|photo by|foto by|picture:|credit:|bildquelle|fotos?: |source: getty|getty images|view gallery|loading|your browser|bitte aktivieren|please enable|' +
  'quellen?:|sources?:|källa:|källor:|fuente:|источник:|джерело:|fonte:|bron:|zurück$|weiter$|nach oben|back to top|zur startseite|zur übersicht|hinterlasse|schreibe einen kommentar|permalink|the post .{0,200} appeared first on';

/** Headings after which come comments or the page's own affairs, however much. */
export const ENDING_LINES =
  'top rated comments|comments?|leave a (?:comment|reply)|join the conversation|\\d+ (?:comments|responses|replies|kommentare|antworten|комментари\\S*|commentaires|comentarios)|responses|kommentare?|schreibe einen kommentar|diskutieren sie mit|' +
  'kommentarer|commentaires|laisser un commentaire|comentarios|deja un comentario|deja una respuesta|comentários|комментарии|коментарі|komentarze|reacties|privacy overview|privacy preference center|cookie settings|community standards|trackbacks?.{0,20}';

/** Headings of lists of other articles; they also stand in the middle of texts. */
export const LIST_LINES =
  'related (?:articles?|stories|posts|content|news|topics|links)|more (?:stories|news|articles|like this)|more from .{1,40}|more great .{1,40}|you (?:might|may) (?:also )?(?:like|be interested).{0,20}|recommended(?: for you| stories)?|read next|up next|most (?:read|popular|viewed).{0,20}|' +
  'breaking news|about the author|about us|mehr zum thema|mehr zu diesem thema|weitere (?:artikel|meldungen|beiträge|themen|nachrichten).{0,30}|das könnte (?:sie|dich) auch interessieren|ähnliche (?:artikel|beiträge|themen)|verwandte (?:artikel|beiträge|themen)|auch interessant|meistgelesen|über den autor|' +
  'läs också|läs även|mer i ämnet|relaterade? .{1,20}|sur le même sujet|à lire aussi|articles (?:liés|similaires|associés)|vous aimerez aussi|artículos relacionados|noticias relacionadas|te puede interesar|también te puede interesar|' +
  'você pode gostar|leia também|notícias relacionadas|читайте также|похожие (?:статьи|новости|записи)|по теме|читайте також|схожі (?:статті|новини|записи)|czytaj także|powiązane|gerelateerde .{1,20}|関連記事|【関連記事】|相关阅读|相关新闻|관련기사';

/** Words of consent dialogs; two of them in one block give it away. */
export const CONSENT_WORDS =
  'cookies?|consent|einwilligung|datenschutz\\w*|privacy|personal information|third[- ]part(?:y|ies)|opt[- ]out|browser|einstellungen|préférences|confidentialité|samtycke|integritetspolicy';

/** Words of offers and notices to readers; two of them beside a word that addresses the reader give them away. */
export const OFFER_WORDS =
  'subscribe|subscribers?|subscriptions?|newsletters?|sign(?:ing)? up|unsubscribe|accounts?|devices?|apps?|inbox|donat\\w+|support us|free trial|membership|abonn\\w*|abo|e-paper|push-\\w+|registrier\\w*|anmeld\\w*|abmelden|' +
  'spenden?|kostenlos|unterstützen|mitglied|lesekomfort|compte|appareils?|réservée?s?|inscri\\w+|gratuit\\w*|suscri\\w*|dispositivos?|cuenta|contraseña|boletín|prenumer\\w*|nyhetsbrev|konto|подпи\\S+|рассылк\\S+|канал\\S*|підпи\\S+|telegram|whatsapp|facebook|twitter';

/** Words that address the reader. */
export const ADDRESS_WORDS =
  'you|your|us|our|we|sie|ihr|ihre|ihnen|uns|unser\\w*|dich|dein\\w*|vous|votre|vos|notre|nos|tu|tus|su|usted|nuestr\\w+|du|din|dina|oss|vår\\w*|вы|вас|ваш\\S*|наш\\S*|нас|ви';
