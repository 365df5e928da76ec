import { describe, expect, test } from 'vitest';
import { en } from '../../languages/en/index.ts';
import { ANNOTATED_LANGUAGES, findLanguagePack } from '../../registry.ts';
import { annotateTimes } from './annotate-times.ts';
import type { TimeRule } from './data.ts';
import { buildLexicon } from './lexicon.ts';
import { readingOf } from './testing.ts';
import { UNIVERSAL_RULES } from './universal-rules.ts';

const compile = (pattern: string) =>
  buildLexicon({ ...en.times, rules: [{ id: 'x', means: 'date', patterns: [pattern] } satisfies TimeRule] }, []);

describe('patterns', () => {
  test.each(['(in) (of)', 'M (of) DAY', 'M? DAY?', '(in M', '$NOTHING M'])(
    '"%s" is refused when it is loaded',
    pattern => {
      expect(() => compile(pattern)).toThrow();
    },
  );

  test.each(ANNOTATED_LANGUAGES)('every rule of %s compiles and has an id of its own', language => {
    const data = findLanguagePack(language)?.times ?? en.times;
    expect(() => buildLexicon(data, UNIVERSAL_RULES)).not.toThrow();
    const ids = data.rules.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test.each(ANNOTATED_LANGUAGES)('hostile input in %s gives ordered spans', language => {
    const pack = findLanguagePack(language) ?? en;
    const text = `${'5 March the last 2 years , '.repeat(300)}${'1/2/'.repeat(300)}${'a'.repeat(5000)}${'1'.repeat(5000)}`;
    const times = annotateTimes(readingOf(text, pack));
    expect(times.every((time, i) => time.start < time.end && time.start >= (times[i - 1]?.end ?? 0))).toBe(true);
  });

  test('rules carry their language', () => {
    const [time] = annotateTimes(readingOf('They left three days ago.', en));
    expect(time).toEqual({
      kind: 'time',
      start: 10,
      end: 24,
      type: 'DATE',
      value: '2024-05-14',
      basis: 'said',
      from: '2024-05-14',
      to: '2024-05-15',
      rule: 'en/ago',
    });
  });

  test('without a day of publication the dateline counts', () => {
    const [, time] = annotateTimes(readingOf('ORVA, 5 March 2021 – The bridge closed yesterday.', en, ''));
    expect(time?.value).toBe('2021-03-04');
  });

  test('without any day relative times are left out and dates stay open', () => {
    expect(
      annotateTimes(readingOf('It closed yesterday and opens on 5 March.', en, '')).map(({ value }) => value),
    ).toEqual(['XXXX-03-05']);
  });

  test('the day of publication is that of its own zone', () => {
    const [time] = annotateTimes(readingOf('It closed today.', en, '2024-05-17T23:30:00-05:00'));
    expect(time?.value).toBe('2024-05-17');
  });
});
