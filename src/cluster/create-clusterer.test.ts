import { describe, expect, test } from 'vitest';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { storyId } from '../model/ids.ts';
import { createClusterer } from './create-clusterer.ts';

const DAM =
  'Envoys of Lorn and Velm met on Monday in the lake town of Isk to talk about the Karsa dam, which Velm says will dry up its fields. ' +
  'Lorn’s water minister Ida Marn said the gates would stay open until the talks were over. Velm wants a treaty that fixes how much water ' +
  'flows through the Karsa each month, and a joint office of engineers that watches over it. The talks go on for three days.';
const DAM_AGAIN =
  'Water minister Ida Marn of Lorn told envoys from Velm in Isk that the gates of the Karsa dam would remain open while both sides negotiate. ' +
  'Farmers in Velm fear for their fields. A treaty on monthly flows through the Karsa is on the table, diplomats said.';
const STORM =
  'A storm tore roofs off houses along the Orrin coast on Tuesday and left 12 people dead. Rescue workers searched the harbour of Brae for ' +
  'three missing fishermen, the coast guard said, and schools stayed closed as a second front moved in from the sea.';

function article(id: string, text: string, more: Partial<AnnotatedArticle> = {}): AnnotatedArticle {
  return {
    id,
    text,
    language: 'en',
    byline: [],
    kind: 'article',
    blocks: [],
    links: [],
    annotations: [],
    published: '2026-03-03',
    ...more,
  };
}

function cluster(...articles: AnnotatedArticle[]) {
  const clusterer = createClusterer();
  for (const a of articles) clusterer.add(a);
  return clusterer.finish();
}

describe('stories', () => {
  test('hold what tells the same and leave out what does not', () => {
    const [a, b, c] = cluster(article('1', DAM), article('2', STORM), article('3', DAM_AGAIN));
    expect(c?.story).toBe(a?.story);
    expect(b?.story).not.toBe(a?.story);
    expect(a?.story).toBe(storyId('1'));
  });

  test('say why an article joined, with the evidence', () => {
    const [, joined] = cluster(article('1', DAM), article('2', DAM_AGAIN));
    expect(joined?.reasons?.[0]?.evidence).toContain('karsa');
  });

  test('are found across languages by the names they share', () => {
    const name = (entity: string) => ({ kind: 'name', start: 0, end: 4, type: 'person', entity, rule: 'x/x' }) as const;
    const names = [name('p:mrn+d'), name('l:lorn'), name('l:velm'), name('l:karsa')];
    const other = 'Die Unterhändler trafen sich am Karsa-Damm, sagte Ministerin Ida Marn.';
    const [a, , c] = cluster(
      article('1', DAM, { annotations: names }),
      article('2', STORM),
      article('3', other, { language: 'de', annotations: names }),
    );
    expect(c?.story).toBe(a?.story);
  });

  test('are the same for the same articles in the same order, and keep their ids when more arrive', () => {
    const first = cluster(article('1', DAM), article('2', STORM));
    expect(cluster(article('1', DAM), article('2', STORM))).toEqual(first);
    expect(
      cluster(article('1', DAM), article('2', STORM), article('3', DAM_AGAIN))
        .slice(0, 2)
        .map(a => a.story),
    ).toEqual(first.map(a => a.story));
  });
});

describe('copies', () => {
  const own =
    ' Our correspondent in Isk adds that the lake stood two metres below its usual level, and that fishermen had pulled their boats ashore.';
  test.each([
    ['verbatim', DAM],
    ['trimmed', DAM.slice(0, DAM.indexOf(' Velm wants'))],
    ['extended', DAM + own + own.replaceAll('Isk', 'Brae')],
  ])('that are %s are recognised', (kind, text) => {
    const [, copy] = cluster(article('1', DAM), article('2', text));
    expect(copy).toMatchObject({ copyOf: '1', copyKind: kind });
  });

  test.each([
    ['the same event told independently', DAM_AGAIN],
    ['another event', STORM],
    ['a text too short to tell', 'Envoys of Lorn and Velm met on Monday.'],
  ])('are not seen in %s', (_, text) => {
    expect(cluster(article('1', DAM), article('2', text))[1]?.copyOf).toBeUndefined();
  });
});
