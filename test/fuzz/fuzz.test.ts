import { describe, expect, test } from 'vitest';
import { createCase } from './create-case.ts';
import { Random } from './random.ts';
import { runCase } from './run-case.ts';
import { SMALL_SEEDS } from './seeds.fixture.ts';
import { findScript } from './strict-html.ts';

/** Cases in `npm test`; ten thousand are for `npm run fuzz`. */
const COUNT = 400;
const SEED = 20260323;

describe('damaged documents', () => {
  // In portions, so that a failure says where to look: `npm run fuzz -- --seed 20260323 --only NUMBER`.
  test.each(Array.from({ length: COUNT / 50 }, (_, i) => i * 50))('the 50 from number %i on', from => {
    const faults = Array.from({ length: 50 }, (_, i) => from + i).flatMap(number => {
      const broken = createCase(SEED, number);
      return runCase(broken, number).faults.map(fault => `${number} (${broken.name}): ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('are the same for the same seed and number', () => {
    const [one, two] = [createCase(7, 41), createCase(7, 41)];
    expect(Buffer.compare(Buffer.from(one.document.bytes), Buffer.from(two.document.bytes))).toBe(0);
    expect(createCase(7, 42).document.bytes).not.toEqual(one.document.bytes);
  });
});

test('the documents that damage starts from have no faults themselves', () => {
  const random = new Random(1);
  for (const [name, text] of Object.entries(SMALL_SEEDS)) {
    const document = { id: name, url: 'https://fuzz.example/', bytes: Buffer.from(text) };
    expect([name, ...runCase({ name, document }, random.whole(0, 1) * 10).faults]).toEqual([name]);
  }
});

describe('the check for script', () => {
  test.each([
    '<p>x</p>',
    'a &lt;script&gt; in words',
    '<a href="https://a.example/?a=1&amp;b=2">x</a><br />',
    '<img src="https://a.example/i.png" srcset="https://a.example/i2.png 2x" alt="a &quot;b&quot;" />',
    '<a href="mailto:a@a.example">x</a>',
  ])('lets %j through', html => {
    expect(findScript(html)).toEqual([]);
  });

  test.each([
    '<script>x</script>',
    '<p onclick="x">x</p>',
    '<a href="javascript:x">x</a>',
    '<a href="java&#10;script:x">x</a>',
    '<a href="feed:javascript:x">x</a>',
    '<a href="&amp;#106;avascript:x">x</a>',
    '<a href="\u0001javascript:x">x</a>',
    '<img srcset="https://a.example/1 1x, data:text/html,x 2x">',
    '<a href=x>x</a>',
    '<P>x</P>',
    'a < b',
    '<!-- c -->',
    '<svg></svg>',
    '<p style="color:red">x</p>',
    '<a title="x><script>">x</a>',
    '<p title="x',
  ])('complains of %j', html => {
    expect(findScript(html)).not.toEqual([]);
  });
});
