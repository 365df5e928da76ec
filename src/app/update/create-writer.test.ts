import { expect, test } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import { createWriter } from './create-writer.ts';

const add = (path: string) => async (store: ReturnType<typeof openStore>) => {
  await store.insertInto('failures').values({ source: path, code: 'c', message: 'm' }).execute();
  return path;
};

test('what is written together is all kept, in order, and each gets its own answer', async () => {
  const store = openStore(':memory:');
  const writer = createWriter(store, ':memory:');
  const paths = Array.from({ length: 200 }, (_, i) => `${i}`);
  expect(await Promise.all(paths.map(path => writer.write(add(path))))).toEqual(paths);
  expect(await store.selectFrom('failures').selectAll().execute()).toHaveLength(200);
  await store.destroy();
});

test('one that fails takes down nothing but itself', async () => {
  const store = openStore(':memory:');
  const writer = createWriter(store, ':memory:');
  const broken = async (transaction: typeof store): Promise<never> => {
    await add('half')(transaction);
    throw new Error('no');
  };
  const [a, b, c] = await Promise.allSettled([writer.write(add('a')), writer.write(broken), writer.write(add('c'))]);
  expect([a?.status, b?.status, c?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  const kept = await store.selectFrom('failures').select('source').orderBy('source').execute();
  expect(kept.map(row => row.source)).toEqual(['a', 'c']);
  await writer.drain();
  await store.destroy();
});
