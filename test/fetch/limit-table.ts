import { DEFAULT_LIMITS, type FetchLimits } from '../../src/fetch/client/fetch-limits.ts';

const bytes = (count: number): string => (count >= 2 ** 20 ? `${count / 2 ** 20} MiB` : `${count / 1024} KiB`);
const seconds = (ms: number): string => `${ms / 1000} s`;

/** The table of limits in docs/fetching.md. */
export function limitTable(limits: FetchLimits = DEFAULT_LIMITS): string {
  const { maxBytes } = limits;
  const rows = [
    ['a feed, unpacked', bytes(maxBytes.feed)],
    ['a page, unpacked', bytes(maxBytes.page)],
    ['a robots.txt, unpacked', `${bytes(maxBytes.robots)}; the rest is left out`],
    ['the answer of a hub', bytes(maxBytes.hub)],
    ['how much a body may grow when unpacked', `${limits.maxRatio} times, once it has ${bytes(limits.ratioFromBytes)}`],
    ['all headers of an answer', bytes(limits.maxHeadBytes)],
    ['redirects', `${limits.maxRedirects}`],
    ['name look-up, connection and handshake', seconds(limits.connectMs)],
    ['until the headers are there, for each redirect anew', seconds(limits.headMs)],
    ['between two pieces of a body', seconds(limits.idleMs)],
    ['everything together, all redirects included', seconds(limits.totalMs)],
  ];
  return ['| what | limit |', '| --- | --- |', ...rows.map(([what, limit]) => `| ${what} | ${limit} |`)].join('\n');
}

if (import.meta.main) console.log(limitTable());
