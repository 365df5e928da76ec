/** Bytes of a robots.txt that are read; the rest is ignored (RFC 9309, section 2.5: at least 500 KiB). */
export const MAX_ROBOTS_BYTES = 500 * 1024;

/** Characters of rules and paths that are compared: the longest address that Internet Explorer took, from which google/robotstxt has its limit too. */
export const MAX_PATH_CHARS = 2083;

/** Characters of rules with "*" in all, since each is compared with every place of a path: 64 Ki times 2083 take about a tenth of a second. */
const MAX_WILDCARD_CHARS = 64 * 1024;

/** Addresses of sitemaps that are kept. Our choice: large sites list some dozens. */
const MAX_SITEMAPS = 200;

interface Line {
  readonly name: string;
  readonly value: string;
}

/**
 * A short robots.txt that means the same for one program (RFC 9309, section 2.2), as plain lines: its own groups and those of "*", then the sitemaps,
 * which belong to no group and must not part one. An HTML page in its place gives "". It is bounded: at most {@link MAX_ROBOTS_BYTES} are read, and rules
 * beyond what can be matched in time are cut at their first "*" where they forbid, and left out where they allow.
 * @param token the program's product token, in any case
 */
export function narrowRobots(bytes: Uint8Array, token: string): string {
  const text = new TextDecoder().decode(bytes.subarray(0, MAX_ROBOTS_BYTES));
  if (/^\s*</.test(text)) return '';
  const lines = text.split(/\r\n?|\n/).map(readLine);
  const sitemaps = lines.filter(({ name, value }) => name === 'sitemap' && value !== '').slice(0, MAX_SITEMAPS);
  return [...groupsOf(lines, token.toLowerCase()), ...sitemaps.map(({ value }) => `Sitemap: ${value}`)].join('\n');
}

function readLine(line: string): Line {
  const content = line.split('#', 1)[0] ?? '';
  const colon = content.indexOf(':');
  if (colon < 0) return { name: '', value: '' };
  return { name: content.slice(0, colon).trim().toLowerCase(), value: content.slice(colon + 1).trim() };
}

function groupsOf(lines: readonly Line[], token: string): string[] {
  const kept: string[] = [];
  let agents = new Set<string>();
  let isHead = false;
  let wildcardChars = 0;
  for (const line of lines) {
    if (line.name === 'user-agent') {
      if (!isHead) agents = new Set();
      isHead = true;
      const agent = (line.value.split('/', 1)[0] ?? '').trim().toLowerCase();
      if (agent === token || agent === '*') agents.add(agent);
    } else if (RULES.has(line.name)) {
      if (isHead) kept.push(...[...agents].map(agent => `User-agent: ${agent}`));
      isHead = false;
      if (line.value.includes('*')) wildcardChars += line.value.length;
      const rule = agents.size > 0 ? boundRule(line, wildcardChars > MAX_WILDCARD_CHARS) : undefined;
      if (rule !== undefined) kept.push(rule);
    }
  }
  return kept;
}

/** The records of a group. Crawl-delay is no standard, but widely written as the only record of one. */
const RULES = new Set(['allow', 'disallow', 'crawl-delay']);

function boundRule({ name, value }: Line, isTooMuch: boolean): string | undefined {
  if (value.length > MAX_PATH_CHARS) return undefined;
  if (!isTooMuch || !value.includes('*')) return `${name}: ${value}`;
  return name === 'disallow' ? `${name}: ${value.slice(0, value.indexOf('*'))}` : undefined;
}
