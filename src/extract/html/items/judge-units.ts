import { isProse } from '../score-block.ts';
import type { Unit, UnitGroup } from './find-units.ts';
import type { ItemPage } from './item-page.ts';
import { areNear, isLivePage } from './live-page.ts';
import { isArticlePage, mayShare } from './stated-article.ts';
import { areTold } from './told.ts';

/** What the units of a page are: the updates of a rolling page, articles that the page shares or collects, or teasers of articles that stand elsewhere. */
export type UnitsKind = 'updates' | 'articles' | 'teasers';

/** Share of the units that must have what makes them units of their kind. */
const MIN_SHARE = 0.8;
const MIN_HEADED_SHARE = 0.5;
const MIN_UPDATES = 3;
const MIN_TEASERS = 5;

/**
 * Judges the units of a page; undefined where they are parts of one article. Updates each have a time and no page of their own; articles each have an address of
 * their own, and half of them text. A page whose title stands in a unit is the page of that one, with others beside it.
 */
export function judgeUnits({ units, isMarked }: UnitGroup, page: ItemPage): UnitsKind | undefined {
  if (units.some(unit => holdsTitle(unit, page))) return undefined;
  const isText = areTold(units.map(unit => unit.isTold));
  if (areUpdates(units, page)) return isText ? 'updates' : undefined;
  const addresses = new Set(units.flatMap(({ heading, address }) => (heading && address) || []));
  if (addresses.size < MIN_SHARE * units.length || hasOwnText(units, page)) return undefined;
  if (!isText) return units.length >= MIN_TEASERS && !isArticlePage(page.head) ? 'teasers' : undefined;
  // Sections of one article may have headings that lead elsewhere ("ten books for the summer"): those have no dates.
  const isApart = isMarked || share(units, ({ hasTime }) => hasTime) >= MIN_SHARE || !isArticlePage(page.head);
  return isApart && mayShare(page.head, page.metadata.url, [...addresses]) ? 'articles' : undefined;
}

/** True where the page's title stands in a unit. */
export const holdsTitle = ({ from, to }: Unit, { titleAt }: ItemPage): boolean => titleAt >= from && titleAt < to;

function areUpdates(units: readonly Unit[], { head, metadata }: ItemPage): boolean {
  if (units.length < MIN_UPDATES || share(units, ({ hasTime }) => hasTime) < MIN_SHARE) return false;
  if (share(units, ({ address }) => address === undefined) < MIN_SHARE) return false;
  const isHeaded = share(units, ({ heading }) => heading !== undefined) >= MIN_HEADED_SHARE;
  if (!isHeaded && !isLivePage(head, metadata)) return false;
  return areNear(units.flatMap(({ times }) => times[0]?.slice(0, 10) ?? []));
}

/** True where the page's title has more text below it than any unit holds: then that is the article. */
function hasOwnText(units: readonly Unit[], { page, titleAt, standings, root }: ItemPage): boolean {
  if (titleAt === -1) return false;
  const first = Math.min(...units.map(({ from }) => from));
  const own = page.blocks
    .slice(titleAt + 1, Math.max(titleAt + 1, first))
    .filter(({ text, element }) => isProse(text) && standings(element, root) !== 'furniture')
    .reduce((sum, { text }) => sum + text.length, 0);
  return own > Math.max(...units.map(({ prose }) => prose));
}

const share = (units: readonly Unit[], test: (unit: Unit) => boolean): number =>
  units.filter(test).length / units.length;
