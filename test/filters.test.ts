import { describe, expect, test } from 'vitest';
import { runThroughline } from './run-throughline.ts';

const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
const article = {
  id: 'a',
  text: 'The gates stay open, water minister Ida Marn said on Monday.',
  language: 'en',
  published: '2026-03-03',
};

describe('every filter', () => {
  test.each(['parse', 'extract', 'annotate', 'cluster', 'timeline', 'dossier'])(
    '%s answers a broken line in its place and goes on',
    async name => {
      const { status, out } = await runThroughline([name], '{"id": "x", "text": \n[1]\n{"id":"b"}\n');
      expect(status).toBe(0);
      const errors = lines(out).filter(line => line.error);
      expect(errors.map(line => line.error.code).slice(0, 2)).toEqual(['input/invalid-json', 'input/invalid-json']);
      expect(errors[2]).toMatchObject({ id: 'b', error: { code: 'input/invalid-field' } });
    },
  );

  test('gives nothing for nothing', async () => {
    expect(await runThroughline(['annotate'])).toMatchObject({ status: 0, out: '' });
  });
});

test('annotate says which article it could not read, and keeps its sentences', async () => {
  const finnish = { id: 'f', language: 'fi', text: 'Portit pysyvät auki. Ministeri sanoi sen maanantaina.' };
  const [article] = lines((await runThroughline(['annotate'], `${JSON.stringify(finnish)}\n`)).out);
  expect(article).toMatchObject({
    id: 'f',
    annotations: [{ kind: 'sentence' }, { kind: 'sentence' }],
    unread: { code: 'annotate/unsupported-language' },
  });
});

test('annotate gives back the article with its annotations, in input order', async () => {
  const input = `${JSON.stringify(article)}\n${JSON.stringify({ ...article, id: 'b', extra: 1 })}\n`;
  const [a, b] = lines((await runThroughline(['annotate'], input)).out);
  expect(a).toMatchObject(article);
  expect(b).toMatchObject({ id: 'b', extra: 1 });
  expect(a.annotations[0]).toMatchObject({ kind: 'sentence', start: 0, end: article.text.length });
});

test('extract reads documents by path, body and base64, and fails by code', async () => {
  const body =
    'Dam talks open\n\nThe envoys met in Velm on Monday. They spoke for an hour about the water of the lake.';
  const input = [
    { id: '1', body, contentType: 'text/plain' },
    { id: '2', bodyBase64: Buffer.from(body).toString('base64') },
    { id: '3', path: '/nowhere/at/all' },
    { id: '4', body: '' },
  ];
  const out = lines((await runThroughline(['extract'], input.map(line => JSON.stringify(line)).join('\n'))).out);
  expect(out[0].articles[0]).toMatchObject({ title: 'Dam talks open' });
  expect(out[1].articles[0].text).toBe(out[0].articles[0].text);
  expect(out[2].error.code).toBe('input/not-found');
  expect(out[3].error.code).toBe('input/empty');
});

describe('wrong usage', () => {
  test.each([
    [['nonsense']],
    [['timeline', '--dates', 'many']],
    [['build']],
    [['build', 'x']],
    [['annotate', '--shout']],
  ])('%j ends with status 2, says so on standard error and nothing on standard output', async args => {
    const { status, out, err } = await runThroughline(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/error:/);
  });
});
