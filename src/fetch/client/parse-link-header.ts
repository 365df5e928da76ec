/** A link that a `Link` header names. */
export interface HeaderLink {
  readonly rel: string;
  readonly url: string;
}

/** More than this a server does not mean. */
const MAX_LINKS = 50;

/** One link-value of RFC 8288, section 3: the target in angle brackets, then parameters, whose values may be quoted and hold commas. */
const LINK = /<([^>]*)>((?:\s*;\s*[^\s=;,"]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*))?)*)/g;
const PARAMETER = /;\s*([^\s=;,"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;

/**
 * The links of a `Link` header (RFC 8288), one for each relation, with http(s) addresses made absolute against `base`. Links about another resource
 * (`anchor`) are left out: they say nothing about this one.
 */
export function parseLinkHeader(header: string, base: URL): HeaderLink[] {
  const links: HeaderLink[] = [];
  for (const [, target = '', parameters = ''] of header.matchAll(LINK)) {
    const url = URL.parse(target.trim(), base.href);
    const { rel, anchor } = readParameters(parameters);
    if (!rel || url === null || !/^https?:$/.test(url.protocol) || isForeign(anchor, base)) continue;
    for (const name of rel.toLowerCase().split(/\s+/).filter(Boolean)) links.push({ rel: name, url: url.href });
    if (links.length >= MAX_LINKS) break;
  }
  return links.slice(0, MAX_LINKS);
}

/** The first of several `rel` counts (RFC 8288, section 3.3). */
function readParameters(text: string): Record<string, string> {
  const found: Record<string, string> = Object.create(null);
  for (const [, name = '', quoted, plain] of text.matchAll(PARAMETER)) {
    found[name.toLowerCase()] ??= quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '';
  }
  return found;
}

const isForeign = (anchor: string | undefined, base: URL): boolean =>
  anchor !== undefined && URL.parse(anchor, base.href)?.href !== base.href;
