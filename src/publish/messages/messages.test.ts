import { describe, expect, test } from 'vitest';
import { html } from '../html/html.ts';
import type { Template } from './catalogue.ts';
import { en } from './en.ts';
import { messagesOf, splitTemplate } from './messages.ts';
import { CATALOGUES } from './registry.ts';

const slotsOf = (template: Template): string[] => {
  const text = typeof template === 'string' ? template : template.other;
  return splitTemplate(text)
    .flatMap(({ slot }) => slot ?? [])
    .sort();
};

describe('messages', () => {
  test('choose the plural form and print numbers in the way of the language', () => {
    const { text } = messagesOf('en');
    expect(text('count.articles', { n: 1 }).text).toBe('1 article');
    expect(text('count.articles', { n: 1200 }).text).toBe('1,200 articles');
  });

  test('take markup in their slots as a phrase', () => {
    expect(messagesOf('en').phrase('voices.reportedBy', { name: html`<b>x</b>` }).toString()).toBe(
      'as reported by <b>x</b>',
    );
  });

  test('throw when a slot is missing', () => {
    expect(() => messagesOf('en').text('count.articles')).toThrow(TypeError);
  });

  test('are English where a language has no catalogue', () => {
    expect(messagesOf('tlh').language).toBe('en');
  });
});

describe.each(Object.entries(CATALOGUES))('the catalogue in %s', (language, catalogue) => {
  test('has every message, with the slots of the English one', () => {
    for (const [key, template] of Object.entries(en)) {
      const own = catalogue[key as keyof typeof en];
      expect(slotsOf(own), key).toEqual(slotsOf(template));
    }
  });

  test('has a form for every plural category that whole numbers need', () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)));
    for (const [key, template] of Object.entries<Template>(catalogue)) {
      if (typeof template === 'string') continue;
      const missing = [...needed].filter(category => !(category in template));
      expect(missing, key).toEqual([]);
    }
  });

  test('leaves no message empty', () => {
    expect(Object.entries(catalogue).filter(([, template]) => template === '')).toEqual([]);
  });
});
