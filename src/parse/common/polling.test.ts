import { expect, test } from 'vitest';
import { readTree } from '../xml/read-tree.ts';
import { pollingOf } from './polling.ts';

const MINUTE = 60_000;
const SY = 'xmlns:s="http://purl.org/rss/1.0/modules/syndication/"';
const hours = (all: readonly number[]): string => all.map(hour => `<hour>${hour}</hour>`).join('');

test.each<[string, object | undefined]>([
  ['<ttl>60</ttl>', { ttlMs: 60 * MINUTE }],
  ['<ttl>soon</ttl>', undefined],
  ['<ttl>0</ttl><ttl/>', undefined],
  ['<ttl>-5</ttl>', undefined],
  [`<a ${SY}/><s:updatePeriod ${SY}> Daily </s:updatePeriod>`, { ttlMs: 1440 * MINUTE }],
  [
    `<s:updatePeriod ${SY}>hourly</s:updatePeriod><s:updateFrequency ${SY}>4</s:updateFrequency>`,
    { ttlMs: 15 * MINUTE },
  ],
  [`<ttl>5</ttl><s:updatePeriod ${SY}>hourly</s:updatePeriod>`, { ttlMs: 5 * MINUTE }],
  [`<s:updatePeriod ${SY}>fortnightly</s:updatePeriod>`, undefined],
  [`<skipHours>${hours([24, 3, 3, 25])}</skipHours>`, { skipHours: [0, 3] }],
  [`<skipHours>${hours(Array.from({ length: 24 }, (_, i) => i))}</skipHours>`, undefined],
  ['<skipDays><day>saturday</day><day>Sunday</day><day>Caturday</day></skipDays>', { skipDays: [0, 6] }],
  ['', undefined],
])('%s asks for %o', (inside, polling) => {
  const { root } = readTree(`<channel>${inside}</channel>`);
  expect(root && pollingOf(root)).toEqual(polling);
});
