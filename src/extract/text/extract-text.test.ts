import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isValidSpan } from '../../lib/span.ts';
import { canonicalText } from '../../lib/text.ts';
import type { Article } from '../../model/article.ts';
import { extractText } from './extract-text.ts';

const document = { id: 'd1', bytes: new TextEncoder().encode('sample'), fetchedAt: '2024-03-20T12:00:00Z' };

function expectSound(articles: readonly Article[]): void {
  for (const { text, title, blocks, links, elisions = [] } of articles) {
    expect(text).toBe(canonicalText(text));
    let end = 0;
    for (const block of blocks) {
      expect(isValidSpan(block, text)).toBe(true);
      expect(block.start).toBeGreaterThanOrEqual(end);
      end = block.end;
    }
    for (const span of [...links, ...elisions]) expect(isValidSpan(span, text)).toBe(true);
    if (title !== undefined) expect(title.trim()).toBe(title);
  }
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
}

const piece = fc.constantFrom(
  'UPDATE 13/01/2024',
  'Update 14:30: New talks',
  'Uppdaterad 14 mars',
  '1 Share',
  '5 days ago',
  'Read the whole story',
  'Share this story',
  'Läs artikel',
  'Weiterlesen',
  "Brand's key points:",
  '• One point',
  '- a dash',
  '# Heading',
  '',
  '',
  '',
  'By Ana Ruiz',
  'Av',
  'A title, or not,',
  '[…] Something was said. Läs mer',
  'The dock workers of Norland voted on Wednesday to continue their strike in all ports. […]',
  '© 2024',
  'Copyright',
  'With reporting by A, B',
  '<a href="x">y</a>',
  '<a href="https://e.org/"> z</a>',
  '\t',
  '\u00a0',
  '-----',
  '2024-03-14',
  '31/02/2024',
  'Newsletter',
  '1 000 000 000 000 stories',
  '|',
  ' | ',
  '“”',
  'é\u0301',
  '\ud83d',
);

describe('extractText', () => {
  test('never throws and gives sound spans, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(fc.oneof(piece, fc.string({ maxLength: 90 })), { maxLength: 40 }).map(parts => parts.join('\n')),
        ),
        text => {
          const result = extractText(text, document);
          if (result.ok) expectSound(result.value);
          else expect(['input/empty', 'extract/no-article']).toContain(result.failure.code);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no empty lines', (text: string) => text.replace(/\n+/g, '\n')],
    ['tabs and trailing blanks', (text: string) => text.replace(/^|$/gm, '\t ')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('reads the same with %s', (_, change) => {
    const page = `Strejken i Norlands hamnar

Hamnarbetarna i Norland inledde på måndagen en strejk som stoppar all godstrafik till öarna.

Uppdaterad 12 mars 2024

Facket säger nej till medling

Fackets ordförande Olle Brand säger att medlemmarna inte är redo att förhandla om mindre än tio procent.

Uppdaterad 14 mars 2024

Regeringen kallar till möte

Ministern har kallat parterna till ett möte på fredagen, säger hon till Norlandsbladet.`;
    const [plain, changed] = [extractText(page, document), extractText(change(page), document)];
    expect(changed).toEqual(plain);
    expect(plain.ok && plain.value.map(({ language, kind }) => [language, kind])).toEqual([
      ['sv', 'article'],
      ['sv', 'update'],
      ['sv', 'update'],
    ]);
  });

  test('a single article takes the address of its document', () => {
    const result = extractText('Strike goes on\n\nThe dock workers of Norland voted on Wednesday to go on.', {
      ...document,
      url: 'https://example.org/a',
    });
    expect(result.ok && result.value[0]).toMatchObject({
      url: 'https://example.org/a',
      title: 'Strike goes on',
      fetchedAt: document.fetchedAt,
    });
  });

  test.each(['', ' \n\t\n', '-----\n\n****'])('a document without text is a failure', text => {
    expect(extractText(text, document)).toMatchObject({ ok: false, failure: { code: 'input/empty' } });
  });

  test('texts of one unit repeated ten thousand times are read to their end', { timeout: 30_000 }, () => {
    for (const unit of [
      '<a href=',
      'UPDATE 1/1/2024\n',
      'Läs artikel\n',
      '"\u201d',
      '14 March ',
      'A ',
      'a.',
      '1.',
      ' | ',
      '(',
      '© 2024 A ',
      'A A and ',
      '5 days ago\n1 Share\n',
    ]) {
      const result = extractText(unit.repeat(Math.ceil(100_000 / unit.length)), document);
      if (result.ok) expectSound(result.value);
    }
  });
});
