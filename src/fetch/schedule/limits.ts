const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** No feed is polled more often (miniflux, SCHEDULER_ENTRY_FREQUENCY_MIN_INTERVAL; CommaFeed, feed-refresh.interval: both 5 minutes). */
export const MIN_INTERVAL_MS = 5 * MINUTE;

/** No feed waits longer, but for the hours it skips (miniflux, SCHEDULER_ENTRY_FREQUENCY_MAX_INTERVAL: 24 hours). */
export const MAX_INTERVAL_MS = DAY;

/** The interval of a feed of which nothing is known (miniflux, SCHEDULER_ROUND_ROBIN_MIN_INTERVAL; the hour that RSS 2.0 gives as example of a ttl). */
export const UNKNOWN_INTERVAL_MS = HOUR;

/** Polls per mean gap: at two an entry waits a quarter of a gap on average (CommaFeed's FeedRefreshIntervalCalculator divides by the same). */
export const POLLS_PER_GAP = 2;

/** A feed that is not silent is polled at least this often, however slow it is: news that is an hour old is still news (CommaFeed: a quarter of its longest interval, which is an hour too). */
export const MAX_HABIT_MS = HOUR;

/**
 * A silent feed is polled when an eighth of its silence has passed again: whatever ends the silence is late by an eighth of it at most. After
 * eight days of silence that is the ceiling (CommaFeed steps down at 7, 14 and 30 days; a share needs no steps).
 */
export const SILENCE_SHARE = 8;

/** Weight of one new gap in the smoothed one (RFC 6298, section 2: alpha = 1/8, for the same task with round-trip times). */
export const GAP_WEIGHT = 1 / 8;

/** What Cache-Control or Expires may ask at most: they are often set for a whole site at once (NetNewsWire caps them at 5 hours). */
export const MAX_FRESH_MS = 5 * HOUR;

/** A ttl above this is no interval but a mistake, such as 525600 minutes, and is not heard. Our choice: a week, the longest period of sy:updatePeriod in wide use. */
export const MAX_TTL_MS = 7 * DAY;

/** The interval at which a feed that a hub pushes is polled all the same, because pushes get lost (WebSub promises no delivery). Our choice: four times a day. */
export const PUSHED_INTERVAL_MS = 6 * HOUR;

/** Waits are made longer by up to this share, so that feeds added together do not stay together. Our choice. */
export const JITTER_SHARE = 0.1;

/** First wait after a failure that may pass (5xx, timeouts, 429), doubled with each one in a row. Our choice: twice the floor. */
export const BACK_OFF_MS = 10 * MINUTE;

/** First wait after a failure that someone has to mend (404, no feed, bad certificate) (CommaFeed backs off in steps of an hour). */
export const MENDING_BACK_OFF_MS = HOUR;

/** Retry-After is obeyed up to this: one request a day burdens nobody, and a mistaken year would silence a whole site (RFC 9110, section 10.2.3 sets no limit). */
export const MAX_RETRY_AFTER_MS = DAY;

/** How long a whole site is left alone after a 429 that names no time, at most: the limit may be that feed's alone. Our choice. */
export const MAX_UNASKED_HOLD_MS = HOUR;

/** How far skipped hours and days may push a poll: past a weekend and a holiday. A feed that skips more has skipped everything. */
export const MAX_SKIP_MS = 3 * DAY;

/** A whole document is asked for after this long with nothing but 304s (NetNewsWire drops validators after 8 days). */
export const MAX_UNPROVEN_MS = 8 * DAY;

/** And at random in this share of polls (NewsBlur: 1 %): some servers answer 304 whatever has changed. */
export const WHOLE_SHARE = 0.01;

/** A permanent redirect to a feed that shares nothing with what we hold is adopted when it has been seen for this long. Our choice: two days outlast a mistaken deployment over a night. */
export const MOVING_MS = 2 * DAY;

/**
 * A page is looked at again when it has reached these ages, for silent edits. NewsDiffs asks every 15 minutes up to 3 hours after the last change it saw, hourly up to a day, every 3 hours up to a
 * week (get_update_delay of its scraper), some 90 requests a page. Each of ours falls into one of its bands, since edits thin out with the age of a text, and
 * four requests without a body are what any publisher can bear.
 */
export const RECHECK_AGES_MS = [HOUR, 6 * HOUR, DAY, 3 * DAY] as const;

/** Pages older than this are let be (NewsDiffs: from here on once in three days). */
export const MAX_RECHECK_AGE_MS = 7 * DAY;

/** Changes found begin the ages anew, since who corrects once often corrects again; but no page is looked at more often than this. Our choice: three times the ages. */
export const MAX_RECHECKS = 12;

/** Looks at one page are at least this far apart: half the first age. */
export const MIN_RECHECK_GAP_MS = HOUR / 2;

/** Pages of one feed that are asked for in one round: a site that is asked once a second is busy with them for two minutes. Our choice. */
export const MAX_PAGES_A_ROUND = 100;

/** Of these, the share that goes to the longest waiting, so that a feed that brings more than a round holds starves none. Our choice. */
export const OLDEST_SHARE = 1 / 5;

/** And the share that may go to pages that are looked at again while others wait for their first time. Our choice. */
export const RECHECK_SHARE = 1 / 5;

/** How long a feed whose pages did not fit into a round rests before the next one: twice the shortest interval of polls. Our choice. */
export const BACKLOG_PAUSE_MS = 10 * MINUTE;

/** Parts of a site map index that are read at one poll. News is in the newest; the sixth can wait. Our choice. */
export const MAX_PARTS_A_POLL = 5;

/** Of these, those that go to the part that has waited longest. Our choice. */
export const OLDEST_PARTS = 1;

/** Parts of an index that are followed at all, the newest: nearly a year of days. An index of more lists an archive (sitemaps.org allows 50,000). Our choice. */
export const MAX_PARTS = 300;
