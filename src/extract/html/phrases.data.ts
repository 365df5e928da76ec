// Lines that news sites print around their articles, by their openings. Lower case; the languages of news sites that the extractor meets most.

/** Short lines that begin so are labels, tools and pointers to other pages. */
export const POINTER_OPENINGS =
  'advertisement|anzeige|werbung|annons|publicité|publicidad|реклама|read more|read also|read next|also read|more on this|more about|see also|related:|related articles?|related stories|related topics|related posts|' +
  'mehr zum thema|mehr dazu|lesen sie auch|lesen sie mehr|lesen sie hier|auch interessant|weiterlesen|siehe auch|zum weiterlesen|mehr zu(?= [^.!?]{2,60}$)|mehr \\p{L}+ auf(?= [^.!?]{2,40}:$)|dowiedz się więcej|le puede interesar|veja também|veja mais|(?:te )?recomendamos ?:|polecamy ?:|zum thema|läs också|läs även|läs mer|läs vidare|mer om|mer i ämnet|' +
  'lire aussi|à lire aussi|lire également|voir aussi|en savoir plus|sur le même sujet|lee también|lea también|leer más|te puede interesar|más información|ver también|leia também|leia mais|você pode gostar|leggi anche|' +
  'leggi di più|lees ook|lees meer|czytaj więcej|czytaj też|czytaj także|zobacz też|čtěte také|čtěte více|les også|læs også|lue myös|читайте также|читать далее|подробнее|по теме|смотрите также|читайте також|читати далі|' +
  'don.t miss|must read|recommended|you might also like|you may also like|more stories|top stories|more from|most read|trending|watch:|watch now|video:|listen:|listen to this|click here|subscribe|sign up|' +
  'follow us|follow @|like this (?:story|article|post)|share this|share on|share:|teilen|diesen artikel|artikel teilen|(?:den|diesen) (?:artikel|beitrag) (?:mit \\p{L}+ )?teilen|dela artikeln|partager|compartir|compartilhe|поделиться|поширити|print|drucken|tags?:|tags |themen:|schlagworte|schlagwörter|stichworte|etiquetas|' +
  'filed under|posted in|posted by|kategorien?:|categories|ämnen|теги|мітки|copyright|©|all rights reserved|alle rechte vorbehalten|comments?$|\\d+ comments?|leave a (?:comment|reply)|kommentare?$|\\d+ kommentare?|kommentera|' +
  'get the latest|get our|have a tip|download the app|download our|photo:|foto:|image:|bild:|photo by|foto by|picture:|credit:|bildquelle|fotos?: |source: getty|getty images|view gallery|loading|your browser|bitte aktivieren|please enable|' +
  'beitragsbild|titelbild|symbolbild|abbildung \\d+|abb\\. ?\\d+|image illustrative|illustration ?:|quellen?:|sources?:|källa:|källor:|fuente:|источник:|джерело:|fonte:|bron:|zurück$|weiter$|nach oben|back to top|zur startseite|zur übersicht|hinterlasse|schreibe einen kommentar|permalink|the post .{0,200} appeared first on';

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

/** What a line says where the rest of an article is sold; anywhere in a short line. */
export const PAYWALL_LINES =
  '(?:subscri|register|sign in|sign up|log in|account).{0,60} to (?:continue|keep) reading|^to (?:continue|keep) reading|(?:this|the) (?:article|story|content) is (?:only |exclusively )?(?:available )?(?:for|to|reserved for) (?:our |paying )?(?:subscribers|members)|already a subscriber\\?|subscribe (?:now )?to (?:read|continue|unlock)|' +
  '(?:dieser|diesen) (?:artikel|beitrag|inhalt) (?:ist |gibt es )?(?:nur|exklusiv) (?:für|mit)|nur für abonnent|sie haben bereits ein (?:\\p{L}+-)?(?:abo|konto)|jetzt (?:abo|testen und) (?:abschließen|weiterlesen)|um (?:den (?:ganzen|vollständigen) artikel )weiter(?:zu)?lesen|' +
  'il vous reste [\\d.,]+ ?% de cet article|la suite est réservée|(?:article|contenu) réservé aux abonnés|déjà abonné|pour lire la suite|suscríbe(?:te|se) para|(?:contenido|artículo) exclusivo para suscriptores|ya eres suscriptor|assine para (?:ler|continuar)|conteúdo exclusivo para assinantes|' +
  '^för att läsa (?:hela|vidare)|redan prenumerant|(?:материал|статья) доступ\\p{L}+ (?:только )?(?:по подписке|подписчикам)|^чтобы (?:читать|прочитать) (?:дальше|полностью)|^щоб (?:читати|прочитати) (?:далі|повністю)|вже передплатник|вы уже подписаны|abbonati per (?:leggere|continuare)|' +
  'contenuto riservato agli abbonati|dit artikel is (?:alleen |exclusief )?voor (?:abonnees|leden)|dalsza część (?:artykułu )?(?:jest )?dostępna|残り.{0,6}文字|この記事は有料会員|有料会員になると|구독자 전용|仅限(?:付费)?(?:订阅|会员)';

/** Words of consent dialogs; two of them in one block give it away. */
export const CONSENT_WORDS =
  'cookies?|consent|einwilligung|datenschutz\\w*|privacy|personal information|third[- ]part(?:y|ies)|opt[- ]out|browser|einstellungen|préférences|confidentialité|samtycke|integritetspolicy';

/** Words of offers and notices to readers; two of them beside a word that addresses the reader give them away. */
export const OFFER_WORDS =
  'subscribe|subscribers?|subscriptions?|\\p{L}*newsletters?|sign(?:ing)? up|posteingang|melden? (?:dich|sie sich)|recevez|lettre|infolettre|receba|recibe|reciba|unsubscribe|accounts?|devices?|apps?|inbox|donat\\w+|support us|free trial|membership|abonn\\w*|abo|e-paper|push-\\w+|registrier\\w*|anmeld\\w*|abmelden|' +
  'spenden?|kostenlos|unterstützen|mitglied|lesekomfort|compte|appareils?|réservée?s?|inscri\\w+|gratuit\\w*|suscri\\w*|dispositivos?|cuenta|contraseña|boletín|prenumer\\w*|nyhetsbrev|konto|подпи\\S+|рассылк\\S+|канал\\S*|підпи\\S+|telegram|whatsapp|facebook|twitter';

/** Words that address the reader. */
export const ADDRESS_WORDS =
  'you|your|us|our|we|sie|ihr|ihre|ihnen|uns|unser\\w*|dich|dein\\w*|vous|votre|vos|notre|nos|tu|tus|su|usted|nuestr\\w+|du|din|dina|oss|vår\\w*|вы|вас|ваш\\S*|наш\\S*|нас|ви';

/** A letter to readers, by its names. */
export const NEWSLETTER_WORDS =
  '\\p{L}*newsletters?|infolettres?|nyhetsbrev|boletín|boletines|рассылк\\S+|розсилк\\S+|ニュースレター|メルマガ';

/** What a line says that tells who may comment. */
export const COMMENT_CALLS =
  'comments? (?:(?:is|are|have been) )?(?:now )?(?:closed|disabled|turned off)|(?:log(?:ged)? in|sign(?:ed)? in|registered|account) to (?:post |leave |add |write )?(?:a )?(?:comment|reply)|kommentar\\p{L}* (?:sind |ist |wurde )?(?:\\p{L}+ )?(?:geschlossen|deaktiviert)|' +
  '(?:eingeloggt|einloggen|anmelden|registrieren|registriert).{0,50}(?:kommentar|kommentier|netiquette)|commentaires? (?:sont |est )?fermés?|(?:connecté|connecter|identifi\\p{L}+) pour (?:\\p{L}+ )?(?:un )?comment|kommentarer(?:na)? är (?:stängda|avstängda)|logga in för att kommentera|' +
  'comentarios (?:están )?cerrados|inicia(?:r)? sesión para comentar|coment[aá]rios? .{0,80}(?:moderador|moderação)|комментарии (?:закрыты|отключены)|(?:войдите|авториз\\p{L}+|зарегистрир\\p{L}+).{0,40}комментари|коментарі (?:закрит|вимкнен)|(?:увійдіть|авториз\\p{L}+|зареєстр\\p{L}+).{0,40}комент';
