import { unique } from '../../lib/unique.ts';
import type { Polling } from '../../model/feed.ts';
import { childrenOf, findChild, type XmlElement } from '../xml/xml-element.ts';
import { lineOf } from './content.ts';
import { compact } from './fields.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;

/** The periods of RSS 1.0's syndication module (web.resource.org/rss/1.0/modules/syndication), in milliseconds. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: MS_PER_HOUR,
  daily: 24 * MS_PER_HOUR,
  weekly: 7 * 24 * MS_PER_HOUR,
  monthly: 30 * 24 * MS_PER_HOUR,
  yearly: 365 * 24 * MS_PER_HOUR,
};

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * When a feed asks to be polled: `ttl` in minutes, else `sy:updatePeriod` divided by `sy:updateFrequency`; `skipHours` and `skipDays`
 * (rssboard.org/rss-specification, rssboard.org/skip-hours-days). Undefined where it asks for nothing. One that would have every hour or every day skipped means
 * none of it.
 */
export function pollingOf(feed: XmlElement): Polling | undefined {
  const skipHours = valuesIn(feed, 'skiphours', 'hour').flatMap(hourOf);
  const skipDays = valuesIn(feed, 'skipdays', 'day').map(day => WEEKDAYS.indexOf(day.toLowerCase()));
  const polling = compact({
    ttlMs: numberIn(feed, 'ttl', MS_PER_MINUTE) ?? syndicationPeriod(feed),
    skipHours: sorted(skipHours, 24),
    skipDays: sorted(
      skipDays.filter(day => day !== -1),
      7,
    ),
  });
  return Object.keys(polling).length > 0 ? polling : undefined;
}

/** RSS 0.91 counted hours from 1 to 24, RSS 2.0 from 0 to 23: "24" is midnight in both. */
function hourOf(text: string): number[] {
  return /^\d{1,2}$/.test(text) && Number(text) <= 24 ? [Number(text) % 24] : [];
}

function valuesIn(feed: XmlElement, list: string, item: string): string[] {
  return childrenOf(feed, list).flatMap(element => childrenOf(element, item).flatMap(child => lineOf(child) ?? []));
}

function sorted(values: readonly number[], all: number): number[] | undefined {
  const distinct = unique(values).sort((a, b) => a - b);
  return distinct.length < all ? distinct : undefined;
}

function syndicationPeriod(feed: XmlElement): number | undefined {
  const period = PERIODS[lineOf(findChild(feed, 'sy:updateperiod'))?.toLowerCase() ?? ''];
  return period === undefined ? undefined : Math.round(period / (numberIn(feed, 'sy:updatefrequency', 1) ?? 1));
}

function numberIn(feed: XmlElement, name: string, unit: number): number | undefined {
  const value = Number.parseFloat(lineOf(findChild(feed, name)) ?? '');
  return value > 0 && value < 10_000_000 ? value * unit : undefined;
}
