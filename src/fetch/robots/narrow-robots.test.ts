import { describe, expect, test } from 'vitest';
import { MAX_ROBOTS_BYTES, narrowRobots } from './narrow-robots.ts';

const narrow = (text: string): string[] => {
  const short = narrowRobots(new TextEncoder().encode(text), 'Newsdesk');
  return short === '' ? [] : short.split('\n');
};

describe('what of a robots.txt concerns one program', () => {
  test.each([
    [
      'others are left out',
      'User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /a',
      ['User-agent: *', 'disallow: /a'],
    ],
    [
      'groups with several names',
      'User-agent: other\nUser-Agent: NEWSDESK/2.0\nUser-agent: third\nDisallow: /a # why',
      ['User-agent: newsdesk', 'disallow: /a'],
    ],
    [
      'a sitemap does not part a group',
      'User-agent: newsdesk\nSitemap: https://a.org/s.xml\nHost: a.org\nUser-agent: third\nDisallow: /a',
      ['User-agent: newsdesk', 'disallow: /a', 'Sitemap: https://a.org/s.xml'],
    ],
    ['an empty rule allows all', 'User-agent: newsdesk\nDisallow:', ['User-agent: newsdesk', 'disallow: ']],
    ['old line ends and a byte order mark', '\uFEFFUser-agent: *\rDisallow: /a\r\n', ['User-agent: *', 'disallow: /a']],
    ['a name that only begins alike is another', 'User-agent: newsdesk-images\nDisallow: /', []],
    ['rules before any group are nobody’s', 'Disallow: /\nUser-agent: *\nAllow: /', ['User-agent: *', 'allow: /']],
    ['an HTML page holds no rules', ' <!doctype html>\nUser-agent: *\nDisallow: /', []],
    ['no text', '', []],
  ])('%s', (_, text, lines) => {
    expect(narrow(text)).toEqual(lines);
  });

  test('reads no further than the limit', () => {
    const padding = `#${'x'.repeat(MAX_ROBOTS_BYTES)}\n`;
    expect(narrow(`User-agent: *\nDisallow: /a\n${padding}Disallow: /b`)).toEqual(['User-agent: *', 'disallow: /a']);
  });

  test('bounds what matching may cost: more wildcards than that forbid more, never less', () => {
    const hostile = `User-agent: *\n${'Disallow: /a*b*c*d*e*f\nAllow: /a*b*c*d*e*f\n'.repeat(8000)}`;
    const lines = narrow(hostile);
    expect(lines.join('').split('*').length).toBeLessThan(64 * 1024);
    expect(lines.at(-1)).toBe('disallow: /a');
  });

  test('many names times many rules stay few lines', () => {
    const hostile = `${'User-agent: *\n'.repeat(10_000)}${'Disallow: /a\n'.repeat(10_000)}`;
    expect(narrow(hostile)).toHaveLength(10_001);
  });
});
