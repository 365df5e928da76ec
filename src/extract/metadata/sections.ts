import { decodeHTML } from 'entities';
import { foldSpaces } from '../../lib/text.ts';
import { findArticleObject } from './json-ld.ts';
import type { PageHead } from './read-head.ts';

const SECTION_METAS = [
  'article:section',
  'og:section',
  'articlesection',
  'parsely-section',
  'section',
  'cxenseparse:section',
];
const MAX_SECTIONS = 4;
const MAX_SECTION_CHARS = 60;

/** The sections that a page says its article is filed under (JSON-LD, Open Graph, analytics), as stated, the most trusted place that has any; empty where none does. */
export function findSections(head: PageHead): string[] {
  const stated = [findArticleObject(head.jsonLd)?.articleSection, ...SECTION_METAS.map(name => head.metas.get(name))];
  for (const values of stated) {
    const texts = [values].flat().filter(value => typeof value === 'string');
    const sections = texts.map(text => foldSpaces(decodeHTML(text))).filter(isSection);
    if (sections.length > 0) return [...new Set(sections)].slice(0, MAX_SECTIONS);
  }
  return [];
}

const isSection = (text: string): boolean =>
  text.length <= MAX_SECTION_CHARS && /\p{L}{2}/u.test(text) && !/^https?:|^(?:null|undefined|none)$/i.test(text);
