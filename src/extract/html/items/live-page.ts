import { daysBetween } from '../../../lib/calendar.ts';
import { typesOf } from '../../metadata/json-ld.ts';
import type { PageHead } from '../../metadata/read-head.ts';
import type { Metadata } from '../../metadata/read-metadata.ts';

/** What newsrooms call their live pages, in titles and addresses; whole words. */
const LIVE =
  /(?<![\p{L}\d])(?:live(?:[\s_-]?(?:blog|ticker|updates?|bericht|rapport(?:ering)?))?|newsblog|(?:news|minuten)?ticker|as it happened|en direct|direct|en directo|en vivo|minuto a minuto|direktrapport(?:ering)?|direkt|senaste nytt|онлайн|хроника|наживо|хроніка)(?![\p{L}\d])/iu;

/** True where a page says that it is kept up while something goes on: by its schema.org type, its title or its address. */
export function isLivePage({ jsonLd }: PageHead, { title, url }: Pick<Metadata, 'title' | 'url'>): boolean {
  if (jsonLd.some(object => typesOf(object).includes('LiveBlogPosting'))) return true;
  const path = (url === undefined ? undefined : URL.parse(url)?.pathname) ?? '';
  return LIVE.test(title ?? '') || LIVE.test(path.replace(/[/_-]/g, ' '));
}

/** A page is kept up for some weeks; dates that lie further apart are a chronology. */
const MAX_DAYS = 45;

/** True where days lie so near to each other that one page may have been kept up over them. */
export function areNear(days: readonly string[]): boolean {
  const sorted = [...days].sort();
  return sorted.length === 0 || daysBetween(sorted[0] as string, sorted.at(-1) as string) <= MAX_DAYS;
}
