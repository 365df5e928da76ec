import { type Diagnosis, diagnose, type FeedHealth } from '../app/feeds/diagnose.ts';
import type { PlanReason } from '../model/followed-feed.ts';
import { countOf } from './count-of.ts';
import { EXIT } from './exit-status.ts';

export interface DoctorCommandOptions {
  readonly store: string;
  readonly json?: boolean;
}

/** Runs `throughline doctor` and gives its exit status: 1 where anything needs somebody's attention. */
export async function runDoctor({ store, json }: DoctorCommandOptions): Promise<number> {
  const diagnosis = await diagnose(store, Date.now());
  process.stdout.write(json ? `${JSON.stringify(diagnosis)}\n` : describe(diagnosis));
  const isWell = diagnosis.damage.length === 0 && diagnosis.feeds.every(feed => !isTrouble(feed));
  return isWell ? EXIT.done : EXIT.partly;
}

const isTrouble = ({ health }: FeedHealth): boolean => health === 'failing' || health === 'gone' || health === 'silent';

function describe({ feeds, askedInFuture, heldSites, gaps, damage }: Diagnosis): string {
  const count = (health: FeedHealth['health']): number => feeds.filter(feed => feed.health === health).length;
  const states = (['healthy', 'new', 'damaged', 'silent', 'failing', 'gone', 'paused'] as const).filter(
    state => count(state) > 0,
  );
  const lines = [
    ...damage.map(line => `DAMAGED STORE: ${line}`),
    ...(askedInFuture
      ? [
          `the clock: feeds were asked at ${askedInFuture}, which is still to come; set the clock right, then "throughline update --all"`,
        ]
      : []),
    `${countOf(feeds.length, 'feed')}: ${states.map(state => `${count(state)} ${state}`).join(', ') || 'none'}`,
    ...heldSites.map(({ site, until }) => `${site} is left alone until ${until}: it asked for that`),
    ...gaps.map(day => `${day}: no feed was asked; what was published and withdrawn meanwhile is not known`),
    ...backlogLines(feeds),
    ...feeds.filter(hasSomethingToSay).flatMap(linesOf),
    ...ledgerLines(feeds),
  ];
  return `${lines.join('\n')}\n`;
}

const hasSomethingToSay = (feed: FeedHealth): boolean =>
  isTrouble(feed) || feed.damage !== undefined || Object.keys({ ...feed.pages.failed, ...feed.pages.lost }).length > 0;

/** What a limit has left for later rounds, of all feeds together and of those that have most. */
function backlogLines(feeds: readonly FeedHealth[]): string[] {
  const behind = feeds.filter(({ pages, partsWaiting }) => pages.waiting > 0 || partsWaiting).toSorted(byBacklog);
  if (behind.length === 0) return [];
  const pages = behind.reduce((sum, feed) => sum + feed.pages.waiting, 0);
  const parts = behind.reduce((sum, feed) => sum + (feed.partsWaiting ?? 0), 0);
  return [
    `backlog: ${countOf(pages, 'page')}${parts > 0 ? ` and ${countOf(parts, 'part')} of site maps` : ''} of ${countOf(behind.length, 'feed')} are still to be read; every update reads on`,
    ...behind
      .slice(0, SHOWN_BEHIND)
      .map(
        feed => `  ${feed.url}: ${feed.pages.waiting} pages${feed.partsWaiting ? `, ${feed.partsWaiting} parts` : ''}`,
      ),
  ];
}

const SHOWN_BEHIND = 5;
const byBacklog = (a: FeedHealth, b: FeedHealth): number => b.pages.waiting - a.pages.waiting;

function linesOf(feed: FeedHealth): string[] {
  const { url, title, health, failing, damage, remedy, lastChangedAt, nextAt, reasons } = feed;
  const at = failing ? failing.failure.at : damage?.at;
  const pages = codesOf(feed.pages.failed);
  const lost = codesOf(feed.pages.lost);
  return [
    '',
    `${url}${title ? ` (${title})` : ''}: ${health}`,
    ...(failing
      ? [`  ${failing.failure.code} since ${failing.since}, ${failing.times} times: ${failing.failure.message}`]
      : []),
    ...(damage && !failing ? [`  what it sends has a fault (${damage.kind}); all that could be read was`] : []),
    ...(at ? [`  at byte ${at.offset}: ${at.before}⟦here⟧${at.after}`] : []),
    ...(remedy ? [`  what to do: ${remedy}`] : []),
    ...(health === 'gone' ? ['  the server says that it is gone for good (410); "throughline add" asks it again'] : []),
    ...(health === 'silent'
      ? [`  nothing new since ${lastChangedAt}, far longer than usual: see whether it has moved`]
      : []),
    ...(pages ? [`  pages that could not be had: ${pages}`] : []),
    ...(lost ? [`  pages that were read and are not to be had any more: ${lost}; what was read stays`] : []),
    ...(nextAt && health !== 'gone'
      ? [`  next try ${nextAt}${reasons.length > 0 ? ` (${reasons.map(reasonOf).join('; ')})` : ''}`]
      : []),
  ];
}

const codesOf = (codes: Readonly<Record<string, number>>): string =>
  Object.entries(codes)
    .map(([code, n]) => `${n} ${code}`)
    .join(', ');

/** What the rules of the schedule mean to whoever waits for a feed. */
const RULES: Readonly<Record<string, string>> = {
  adaptive: 'as often as it changes',
  quiet: 'it has been quiet',
  unknown: 'not yet known how often it changes',
  pushed: 'a hub pushes it',
  ttl: 'the feed asks for that',
  fresh: 'the server asks for that',
  'roll-over': 'no longer, or entries would be lost',
  floor: 'never more often',
  ceiling: 'never less often',
  skip: 'the feed asks to be left alone then',
  'back-off': 'it failed',
  'retry-after': 'the server asked for that',
  moved: 'moved to',
  moving: 'seems to be moving to',
  taken: 'leads to a feed that is followed too:',
};

const reasonOf = ({ rule, url }: PlanReason): string => `${RULES[rule] ?? rule}${url ? ` ${url}` : ''}`;

/** The last days of all feeds together. */
function ledgerLines(feeds: readonly FeedHealth[]): string[] {
  const days = [
    ...Map.groupBy(
      feeds.flatMap(feed => feed.days),
      day => day.day,
    ),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  if (days.length === 0) return [];
  const names = [
    'tried',
    'changed',
    'unchanged',
    'empty',
    'failed',
    'capped',
    'entries',
    'pages',
    'rechecked',
    'revised',
  ] as const;
  const cell = (text: string | number): string => String(text).padStart(10);
  return [
    '',
    `day       ${names.map(cell).join('')}`,
    ...days.map(
      ([day, all]) => `${day}${names.map(name => cell(all.reduce((sum, one) => sum + one[name], 0))).join('')}`,
    ),
  ];
}
