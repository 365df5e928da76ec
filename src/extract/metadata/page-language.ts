import { detectLanguage } from '../../lib/language.ts';
import { findArticleObject, textProperty } from './json-ld.ts';
import { metaOf, type PageHead } from './read-head.ts';

/** The language that a page states (BCP 47, canonical case), unchecked; undefined where it states none. */
export function statedLanguage(head: PageHead): string | undefined {
  const stated = [
    head.language,
    metaOf(head, 'og:locale', 'content-language', 'language', 'dc.language'),
    textProperty(findArticleObject(head.jsonLd), 'inLanguage'),
  ];
  return stated.map(canonicalTag).find(tag => tag !== undefined);
}

/** Texts shorter than this are too little to doubt what the page states. */
const MIN_DETECTABLE_CHARS = 120;

/**
 * The language of an article: as detected in its text where that is reliable, with the region that the page states for it; else as stated. Templates
 * often state a language that their authors do not write in.
 */
export function languageOf(text: string, stated: string | undefined): string | undefined {
  const detected = detectLanguage(text);
  const isKnown = detected.language !== 'und' && detected.isReliable && text.length >= MIN_DETECTABLE_CHARS;
  if (stated === undefined) return detected.language === 'und' ? undefined : detected.language;
  const primary = stated.split('-')[0];
  return !isKnown || primary === detected.language || isNorwegian(primary, detected.language)
    ? stated
    : detected.language;
}

const isNorwegian = (a: string | undefined, b: string): boolean =>
  /^(?:no|nb|nn)$/.test(a ?? '') && /^(?:no|nb|nn)$/.test(b);

function canonicalTag(tag: string | undefined): string | undefined {
  const clean =
    tag
      ?.trim()
      .split(/[,;\s]/)[0]
      ?.replace(/_/g, '-') ?? '';
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(clean) ? Intl.getCanonicalLocales(clean)[0] : undefined;
  } catch {
    return undefined;
  }
}
