/** What a site's robots.txt said when it was last asked for, as plain data. Instants are ISO 8601 in UTC. */
export interface RobotsRecord {
  /** Scheme, host and port: what one robots.txt speaks for (RFC 9309, section 2.3). */
  readonly origin: string;
  readonly checkedAt: string;
  /** 'rules': `text` holds them; 'none': there is no such file, so all is allowed; 'unreachable': it could not be asked for. */
  readonly kind: 'rules' | 'none' | 'unreachable';
  /** The lines that concern us; while the site is unreachable, those it gave before. */
  readonly text?: string;
  /** Since when it has been unreachable. */
  readonly since?: string;
}
