import type { EntryLocation } from '../../model/feed.ts';
import { childrenOf, findChild, type XmlElement } from '../xml/xml-element.ts';
import { lineOf } from './content.ts';
import { compact } from './fields.ts';

/**
 * The point that an item names: GeoRSS Simple (`georss:point`; georss.org/simple), GML (`gml:pos` in `georss:where`; georss.org/atom) or W3C Basic Geo
 * (`geo:lat`, `geo:long`; w3.org/2003/01/geo), the first that is one. Undefined where there is none on Earth.
 */
export function locationOf(item: XmlElement): EntryLocation | undefined {
  const point = simplePoint(item) ?? gmlPoint(item) ?? basicPoint(item);
  return point && compact({ ...point, name: lineOf(findChild(item, 'georss:featurename')) });
}

type Point = Pick<EntryLocation, 'latitude' | 'longitude'>;

const simplePoint = (item: XmlElement): Point | undefined =>
  firstOf(childrenOf(item, 'georss:point'), element => pointOf(...pairIn(element)));

function gmlPoint(item: XmlElement): Point | undefined {
  const holders = [...childrenOf(item, 'georss:where'), item];
  return firstOf(
    holders.flatMap(holder => childrenOf(holder, 'gml:point')),
    point =>
      firstOf(childrenOf(point, 'gml:pos'), pos => inOrder(pos, pos.attributes.srsname ?? point.attributes.srsname)),
  );
}

/** GeoRSS: WGS 84 with the latitude first where no system is named. EPSG:4326 is the same, CRS:84 has the longitude first (OGC 06-121r3); others are not read. */
function inOrder(pos: XmlElement, system = 'EPSG:4326'): Point | undefined {
  const [first, second] = pairIn(pos);
  if (/\b4326$/.test(system)) return pointOf(first, second);
  return /\bCRS:*84$/i.test(system) ? pointOf(second, first) : undefined;
}

const basicPoint = (item: XmlElement): Point | undefined =>
  firstOf([item, ...childrenOf(item, 'geo:point')], holder =>
    pointOf(lineOf(findChild(holder, 'geo:lat')), lineOf(findChild(holder, 'geo:long'))),
  );

/** The two values of a position; none where there are more or fewer. A comma between them is a blank (georss.org/simple). */
function pairIn(element: XmlElement): readonly [string | undefined, string | undefined] {
  const [first, second, third] = (lineOf(element) ?? '').split(/ ?, ?| /);
  return third === undefined ? [first, second] : [undefined, undefined];
}

function pointOf(first: string | undefined, second: string | undefined): Point | undefined {
  const [latitude, longitude] = [degreesOf(first, 90), degreesOf(second, 180)];
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function degreesOf(text: string | undefined, limit: number): number | undefined {
  if (text === undefined || !/^[+-]?(?:\d{1,3}(?:\.\d{0,30})?|\.\d{1,30})$/.test(text)) return undefined;
  const degrees = Number(text);
  // "-0" is written as 0.
  return Math.abs(degrees) <= limit ? degrees + 0 : undefined;
}

function firstOf<T, U>(list: readonly T[], read: (item: T) => U | undefined): U | undefined {
  for (const item of list) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
