import type { RenderedPage } from '../html/render-blocks.ts';
import { couldBeName, isRole, looksLikeName } from './author-names.ts';
import { isOutletName, lettersOf, outletNames } from './outlet-names.ts';
import { findPrintedByline, type PrintedByline } from './printed-byline.ts';
import type { PageHead } from './read-head.ts';
import { type StatedAuthors, statedAuthors } from './stated-authors.ts';

export { namesOfObject } from './stated-authors.ts';

/** Where a byline is looked for, and the outlet whose name is none. */
export interface BylineContext {
  readonly head: PageHead;
  readonly page: RenderedPage;
  /** Index of the block that prints the headline. */
  readonly titleIndex?: number | undefined;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * The names of the authors of a page's article, as printed, without "by", roles and addresses; empty where the page names none. People before organisations, what
 * the page states before what it prints; the outlet's own name, or that of a desk, is what is left where no person is named.
 */
export function findByline({ head, page, titleIndex, outlet, url }: BylineContext): readonly string[] {
  const outlets = [...outletNames(head, url), lettersOf(outlet ?? '')].filter(name => name !== '');
  const isOther = (name: string): boolean => isRole(name) || isOrganizationName(name) || isOutletName(name, outlets);
  const stated = statedAuthors(head);
  const people = stated.find(({ names, isOrganization }) => !isOrganization && !names.every(isOther));
  let printed: PrintedByline | undefined;
  const print = (): PrintedByline => {
    printed ??= findPrintedByline(page, titleIndex, isOther);
    return printed;
  };
  if (people !== undefined) return fullest(people.names, stated, print);
  const { near, named, weak, others, alone } = print();
  if (stated.length === 0) return [near, named, weak, alone.slice(0, 1), others].find(names => names.length > 0) ?? [];
  // An organisation's own name stands for people whom the page may print.
  const isSure = (names: readonly string[]): boolean => names.some(couldBeName);
  const signing = stated.find(({ names }) => !names.some(isRole)) ?? stated[0];
  return [near, ...[named, weak].filter(isSure)].find(names => names.length > 0) ?? signing?.names ?? [];
}

/** Words of the names of firms and authorities. */
const ORGANIZATION =
  /(?:^|\s)(?:GmbH|AG|SE|KG|e\.\s?V\.?|Ltd\.?|Inc\.?|LLC|Corp\.?|S\.A\.|S\.p\.A\.|Stiftung|Foundation|Verband|Landesanstalt|Ministerium|Universität|University|Verlag|Redaktion|Newsroom)(?:$|\s)|(?:redaktion|verlag)$|\.(?:com|de|org|net|at|ch|fr|es|se|ru|ua)$/iu;

const isOrganizationName = (name: string): boolean => ORGANIZATION.test(name);

/** The names, or what another place says more fully: further people beside them, the whole name of a first name, the name behind an account. */
function fullest(
  names: readonly string[],
  stated: readonly StatedAuthors[],
  print: () => PrintedByline,
): readonly string[] {
  const [only = ''] = names;
  if (names.length > 1) return names;
  const others = [...stated.map(s => s.names), print().near];
  const longer = others.find(
    other => other.length > 1 && other.length <= MAX_TOGETHER && other.includes(only) && other.every(looksLikeName),
  );
  if (longer !== undefined) return longer;
  if (only.includes(' ')) return names;
  const start = `${only.toLowerCase()} `;
  const whole = [...others, print().named, print().weak, print().alone]
    .flat()
    .find(other => other.toLowerCase().startsWith(start));
  if (whole !== undefined && looksLikeName(whole)) return [whole];
  return /[_\d]/.test(only) && print().near.some(looksLikeName) ? print().near : names;
}

/** More people than this are a list of all who write. */
const MAX_TOGETHER = 4;
