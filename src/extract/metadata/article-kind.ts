import type { ArticleKind } from '../../model/article.ts';
import { findArticleObject, textProperty, typesOf } from './json-ld.ts';
import { metaOf, type PageHead } from './read-head.ts';

/** What tells the kind, most telling first: schema.org types, then sections and addresses, then the headline's opening words. */
const TYPES: readonly (readonly [RegExp, ArticleKind])[] = [
  [/^OpinionNewsArticle$/, 'opinion'],
  [/^(?:BackgroundNewsArticle|AnalysisNewsArticle)$/, 'explainer'],
  [/^LiveBlogPosting$/, 'update'],
];
const SECTIONS: readonly (readonly [RegExp, ArticleKind])[] = [
  [
    /(?:^|[/\s_-])(?:opinions?|op-?ed|comment(?:ary|isfree)|editorials?|columns?|columnists?|meinung|kommentare?|kolumnen?|debatt|ledare|kronikor|tribunes?|opiniones|columnas?|мнения|мнение|колонки|думки|погляди)(?:$|[/\s_-])/iu,
    'opinion',
  ],
  [
    /(?:^|[/\s_-])(?:explainers?|explained|hintergrund|erklaert|decryptage|забыли-спросить)(?:$|[/\s_-])/iu,
    'explainer',
  ],
  [
    /(?:^|[/\s_-])(?:interviews?|intervju(?:er)?|entretiens?|entrevistas?|интервью|інтервʼю)(?:$|[/\s_-])/iu,
    'interview',
  ],
];
const HEADLINES: readonly (readonly [RegExp, ArticleKind])[] = [
  [
    /^(?:joint |final )?(?:communiqu[eé]|kommuniké|kommuniqu[eé]|коммюнике|комюніке|comunicado conjunto)/iu,
    'communique',
  ],
  [
    /^(?:joint )?(?:declaration|erklärung (?:von|der)|deklaration|déclaration|declaración|декларация|декларація)\b/iu,
    'declaration',
  ],
  [
    /^(?:(?:joint|press|official) statement|statement (?:by|from|of|on|regarding)|(?:gemensamt )?uttalande|stellungnahme|заявление|заява)(?=[\s:])/iu,
    'statement',
  ],
  [/^(?:opinion|op-ed|kommentar|meinung|debatt|ledare|tribune|opinión|мнение|думка)\s*[:|–-]/iu, 'opinion'],
  [/^(?:explainer|explained|analysis|hintergrund|analyse|analys|förklarar|décryptage)\s*[:|–-]/iu, 'explainer'],
  [/^(?:interview|intervju|entretien|entrevista|интервью)\b/iu, 'interview'],
];

/** What sort of text the page says its article is; "article" where nothing says more. */
export function findKind(head: PageHead, title: string | undefined, url: string | undefined): ArticleKind {
  const object = findArticleObject(head.jsonLd);
  const types = object === undefined ? [] : typesOf(object);
  const section = [textProperty(object, 'articleSection'), metaOf(head, 'article:section', 'og:section'), pathOf(url)];
  return firstMatch(TYPES, types) ?? firstMatch(SECTIONS, section) ?? firstMatch(HEADLINES, [title]) ?? 'article';
}

function firstMatch(
  table: readonly (readonly [RegExp, ArticleKind])[],
  texts: readonly (string | undefined)[],
): ArticleKind | undefined {
  return table.find(([pattern]) => texts.some(text => text !== undefined && pattern.test(text)))?.[1];
}

/** The folders of an address; its last part is made of the headline, which is looked at by itself. */
const pathOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : URL.parse(url)?.pathname.replace(/[^/]*$/, '');
