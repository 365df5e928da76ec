import { getDomain } from 'tldts';

/**
 * The site that an address belongs to, for politeness: its registrable domain ("news.example.co.uk" → "example.co.uk"), else its host (IP
 * addresses, "localhost", names without a public suffix). Platforms that give every customer a subdomain are one site, because one
 * operator counts the requests: private suffixes such as "blogspot.com" do not split them. An address that cannot be read is its own site.
 */
export function siteOf(url: string): string {
  const host = URL.parse(url)?.hostname.replace(/\.$/, '');
  if (!host) return url;
  return getDomain(host, { allowPrivateDomains: false }) ?? host;
}
