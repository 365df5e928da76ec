/** Parameters that tell where a reader came from and nothing of what is read: those of the large campaign tools, by their own manuals. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|mkt_tok|_hsenc|_hsmi|at_(?:medium|campaign)|wt_mc|xtor|ns_(?:mchannel|source|campaign|linkname|fee)|ref_src|cmpid|cmp)$/i;

/** An address without tracking parameters; one that has none, and what is no address, as it is. */
export function withoutTracking(address: string): string {
  const start = address.indexOf('?');
  if (start === -1 || !/^https?:/i.test(address)) return address;
  const end = address.indexOf('#', start);
  const query = address.slice(start + 1, end === -1 ? undefined : end);
  const parameters = query.split('&');
  const kept = parameters.filter(parameter => !TRACKING.test(parameter.split('=', 1)[0] ?? ''));
  if (kept.length === parameters.length) return address;
  const fragment = end === -1 ? '' : address.slice(end);
  return address.slice(0, start) + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment;
}
