import { expect, test } from 'vitest';
import { articleId, documentId, entryKey, storyId } from './ids.ts';

test('ids keep their recipes: these values stand in stores and published proofs', () => {
  expect(articleId({ url: 'https://kurier.example/1', title: 'A title', text: 'A text.' })).toBe('23e212dd45d46767');
  expect(articleId({ text: 'A text.' })).toBe('c1dfc97363390a03');
  expect(storyId('09d93eb1aa7b0b66')).toBe('s5a7178a32ae8');
  expect(documentId(new TextEncoder().encode('bytes'))).toBe(
    '277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9',
  );
});

test('an address, a title or a letter of the text makes another article', () => {
  const ids = [
    articleId({ text: 'A text.' }),
    articleId({ text: 'A text!' }),
    articleId({ title: 'T', text: 'A text.' }),
    articleId({ url: 'https://kurier.example/', text: 'A text.' }),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['http://Kurier.example:80/A?b=C', 'https://kurier.example/A?b=C'],
  ['https://kurier.example/A?b=C', 'https://kurier.example/A?b=C'],
  ['urn:uuid:1225C695-CFB8-4EBB-AAAA-80DA344EFA6A', 'urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a'],
  ['Kurier-1', 'Kurier-1'],
  ['tag:Kurier.example,2026:1', 'tag:Kurier.example,2026:1'],
  ['hash:179c30fe5f9722153229b630524c6773', 'hash:179c30fe5f9722153229b630524c6773'],
])('the entry %j is kept under %j', (id, key) => {
  expect(entryKey(id)).toBe(key);
});
