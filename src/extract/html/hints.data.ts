// Words that web authors put into class and id, by what they say about the element. Collected from the conventions of common publishing systems (WordPress,
// Drupal, Joomla, TYPO3, Blogger, Ghost), of the HTML microformats, and of the wordlists that extraction papers describe. One word stands for its
// forms with "-", "_" or a blank around it. A plural "s" is understood.

/** Never part of an article, however long (unless it holds most of the page: then the class is a layout's, "with-sidebar"). */
export const FURNITURE_WORDS =
  'comment commentlist commentform commentaire kommentar kommentare komment disqus dsq respond reply replies footer foot nav navbar navi navigation ' +
  'navigations subnav topnav mainnav menu submenu megamenu menubar breadcrumb breadcrumbs crumb sidebar sidebars rightbar related relatedposts ' +
  'relatedlinks relacionadas relacionados verwandt aehnliche share sharing sharer sharebar shareaholic sharedaddy shariff social sociable ' +
  'socialmedia addthis addtoany newsletter newsletters nl subscribe subscription subscriptions signup cookie cookies consent gdpr cmp advert ' +
  'advertisement advertising advertorial adsense adslot adbox adunit anzeige werbung publicidad publicite reklam reklama annons sponsored ' +
  'sponsor promo promos promotion promobox popup popover modal overlay lightbox tagcloud taglist widget-area widgetarea textwidget sidebar-widget outbrain taboola ' +
  'plista zergnet nativo recommend recommended recommendation recommendations recommender teaserlist teaserbox mostpopular mostread popular ' +
  'trending pagination pager paging paginator toolbar login signin search suche searchform sitemap skip skiplink masthead topbar ' +
  'ticker carousel slider swiper rating ratings poll survey vote votes donate donation spenden dialog drawer offcanvas dropdown ' +
  'infobox factbox breaking-news recirculation recirc contactbox kontaktbox pressekontakt mediacontact interesting-articles view-more see-more blogroll trackback trackbacks pingback yarpp crp jp-relatedposts webring readnext upnext morenews readalso readmore';

/** Words that can hardly mean anything but furniture. */
export const SURE_WORDS =
  'comments commentlist commentform comment-list comment-content comment-body kommentare disqus respond footer nav navbar megamenu breadcrumbs ' +
  'newsletter cookie cookies consent gdpr dsgvo cmp popup lightbox sharedaddy related relatedposts yarpp';

/** Part of the article's frame where the element is short: bylines, dates, tags, tools. */
export const FRAME_WORDS =
  'meta metadata postmeta entrymeta metainfo byline author authors autor autoren auteur authorbox bio dateline timestamp pubdate date datum time ' +
  'published posted updated tag tags category categories kategorie kategorien rubrik rubric topic topics keyword keywords schlagwort ' +
  'print email mail rss tool tools icon icons button buttons btn copyright legal disclaimer credit credits source quelle bookmark like likes fblike ' +
  'whatsapp telegram pinterest linkedin xing reddit permalink next prev previous pagenav postnav readingtime ' +
  'tooltip hint badge label kicker dachzeile eyebrow cta ad ads notice infobar toc counter views hits views-count player audio video-player ' +
  'embed embedded paywall premium register registration form login share-count follow abo abonnement subscribe-box hidden hide invisible ' +
  'noprint screen-reader-text visually-hidden sr-only caption-credit photographer photo-credit imagecredit feedback report';

/** Lists of other articles and side matter, told from the article only by their make-up. */
export const SIDE_WORDS =
  'widget widgets latest recent archive archives aside side secondary column-right right-column col-right linklist headlines ' +
  'suggested suggestion partner shop product products deals';

/** Names of the element that holds the article's text and little else. */
export const BODY_HINTS: readonly RegExp[] = [
  /(?:^|[\s_-])(?:article|story|post|entry|news|blog|content|artikel|articulo|nota|noticia)[_-]*(?:body|text|content|copy|inhalt|fulltext|main-?text|bodycopy|bodytext|paragraphs?)(?:$|[\s_-])/,
  /(?:^|[\s_-])(?:body|content)[_-]*(?:text|copy|body|article)(?:$|[\s_-])/,
  /(?:^|[\s_-])(?:fulltext|maintext|main-text|rich-?text|field-name-body|field-body|bodytext|richtext|e-content|articlebody|storybody|texto|textkorper|brodtext)(?:$|[\s_-])/,
];

/** Names of the element that holds the article with its frame. */
export const ARTICLE_HINTS: readonly RegExp[] = [
  /(?:^|[\s_-])(?:article|artikel|story|post|entry|hentry|single|main|content|inhalt|contenu|contenido|primary|page-content|text|detail|nyhet|noticia)(?:$|[\s_-])/,
];
