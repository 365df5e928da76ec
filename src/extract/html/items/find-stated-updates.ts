import { type JsonObject, textProperty } from '../../metadata/json-ld.ts';
import { statedBody } from '../stated-body.ts';
import { elementsOf } from '../tree.ts';
import type { ItemPage } from './item-page.ts';
import { type Segment, segmentsAt } from './segment.ts';

/** Characters of a text that find it on the page. */
const COMPARED_CHARS = 50;
const MIN_COMPARED_CHARS = 20;

/**
 * Where a page prints the updates that it states: by the id that the update's address names, else by its heading, else by the first words of its text. Updates that
 * are not found, or found at the place of another, are left out. Linear in the page.
 */
export function findStatedUpdates(
  updates: readonly JsonObject[],
  { page, root, facts }: ItemPage,
): ReadonlyMap<JsonObject, Segment> {
  const byId = new Map<string, number>();
  for (const element of elementsOf(root)) {
    const from = facts.rangeOf.get(element)?.from;
    if (element.attributes.id && from !== undefined) byId.set(element.attributes.id, from);
  }
  const byHeading = new Map<string, number>();
  const byStart = new Map<string, number>();
  for (const [i, { kind, text }] of page.blocks.entries()) {
    if (kind === 'heading') setOnce(byHeading, bare(text), i);
    setOnce(byStart, bare(text).slice(0, COMPARED_CHARS), i);
  }
  const updateAt = new Map<number, JsonObject>();
  for (const update of updates) {
    const heading = bare(textProperty(update, 'headline', 'name') ?? '');
    const start = bare(statedBody(update)[0]?.text ?? '').slice(0, COMPARED_CHARS);
    const at =
      fragmentsOf(update)
        .map(id => byId.get(id))
        .find(place => place !== undefined) ??
      byHeading.get(heading) ??
      byStart.get(heading.slice(0, COMPARED_CHARS)) ??
      (start.length >= MIN_COMPARED_CHARS ? byStart.get(start) : undefined);
    if (at !== undefined && !updateAt.has(at)) updateAt.set(at, update);
  }
  const anchors = [...updateAt.keys()].sort((a, b) => a - b);
  return new Map(
    segmentsAt(anchors, page).map((segment, i) => [updateAt.get(anchors[i] as number) as JsonObject, segment]),
  );
}

/** The ids that an update's address names: what follows "#", and the value of a parameter ("?post=u12"). */
function fragmentsOf(update: JsonObject): string[] {
  return [textProperty(update, 'url'), textProperty(update, '@id')].flatMap(address => {
    const hash = /#([^#]+)$/.exec(address ?? '')?.[1];
    return hash === undefined ? [] : [hash];
  });
}

function setOnce(map: Map<string, number>, key: string, value: number): void {
  if (key !== '' && !map.has(key)) map.set(key, value);
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
