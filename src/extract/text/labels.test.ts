import { describe, expect, test } from 'vitest';
import { findClosingKind, findTitleKind, foldLabel, labelKey, PAGE_LABELS } from './labels.ts';

describe('the label tables', () => {
  test.each(PAGE_LABELS.map(labels => [labels.language, labels] as const))(
    '%s: all lower case, trimmed, without numbers',
    (_, labels) => {
      const texts =
        JSON.stringify(labels, (key, value) => (key === 'count' || key === 'unit' ? undefined : value)).match(
          /"(?:[^"\\]|\\.)*"/g,
        ) ?? [];
      for (const text of texts.map(t => JSON.parse(t) as string)) {
        if (Object.hasOwn(labels.closing.nouns, text) || /^[a-zA-Z]+$/.test(text)) continue;
        expect(text).toBe(text.toLowerCase().trim());
        expect(text).not.toMatch(/\d/);
      }
    },
  );

  test.each(PAGE_LABELS.map(labels => [labels.language, labels] as const))(
    '%s: every form has a place for a noun',
    (_, { closing }) => {
      for (const form of closing.forms) expect(form).toContain('{}');
    },
  );

  test('no closing label leads to two kinds of text', () => {
    const kinds = new Map<string, string>();
    for (const { language, closing } of PAGE_LABELS) {
      for (const [kind, nouns] of Object.entries(closing.nouns)) {
        for (const noun of nouns) {
          for (const form of closing.forms) {
            const key = labelKey(form.replace('{}', noun));
            expect([language, key, kinds.get(key) ?? kind]).toEqual([language, key, kind]);
            kinds.set(key, kind);
          }
        }
      }
    }
  });
});

test.each([
  ['Läs artikel', 'article'],
  ['Läs hela uttalandet →', 'statement'],
  ['Läs deklarationen', 'declaration'],
  ['Read the full statement', 'statement'],
  ['READ MORE', 'article'],
  ['Lire l’article', 'article'],
  ['Lire le communiqué', 'communique'],
  ['Weiterlesen …', 'article'],
  ['Zum Interview', 'interview'],
  ['Читать заявление', 'statement'],
  ['Читати статтю', 'article'],
  ['Leer la entrevista', 'interview'],
  ['Read my lips', undefined],
  ['Läsning', undefined],
  ['', undefined],
])('findClosingKind("%s") is %s', (text, kind) => {
  expect(findClosingKind(text)).toBe(kind);
});

test.each([
  ['Explainer: what the strike is about', 'explainer'],
  ['Statement by the Minister of Transport', 'statement'],
  ['Joint communiqué on the ports', 'communique'],
  ['Kommentar: Niemand gewinnt', 'opinion'],
  ['Інтервʼю: «Ми не поступимося»', 'interview'],
  ['Statements differ on the strike', undefined],
  ['Explainers are popular', undefined],
])('findTitleKind("%s") is %s', (title, kind) => {
  expect(findTitleKind(title)).toBe(kind);
});

test.each([
  ['147,165 Stories', '# stories'],
  ['  » Läs MER… ', 'läs mer'],
  ['5 days ago', '# days ago'],
  ['Don’t miss', "don't miss"],
])('labelKey("%s") is "%s"', (text, key) => {
  expect(labelKey(text)).toBe(key);
});

test.each(['İstanbul’da', 'ẞ', 'Plain'])('foldLabel("%s") keeps the length', text => {
  expect(foldLabel(text)).toHaveLength(text.length);
});
