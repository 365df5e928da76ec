import { expect, test } from 'vitest';
import { readTree } from '../xml/read-tree.ts';
import { locationOf } from './location.ts';

const NAMESPACES =
  'xmlns:georss="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml" xmlns:w="http://www.w3.org/2003/01/geo/wgs84_pos#"';
const where = (pos: string, system = ''): string =>
  `<georss:where><gml:Point${system && ` srsName="${system}"`}><gml:pos>${pos}</gml:pos></gml:Point></georss:where>`;
const at = (latitude: number, longitude: number) => ({ latitude, longitude });

test.each<[string, object | undefined]>([
  ['<georss:point>45.25 -71.5</georss:point>', at(45.25, -71.5)],
  ['<georss:point>\n 45.25 ,\t-71.5 </georss:point>', at(45.25, -71.5)],
  ['<georss:point>-90 180</georss:point>', at(-90, 180)],
  ['<georss:point>-0 +.5</georss:point>', at(0, 0.5)],
  [
    '<georss:point>1 2</georss:point><georss:featurename> North\nPier </georss:featurename>',
    { ...at(1, 2), name: 'North Pier' },
  ],
  ['<georss:point>north</georss:point><georss:point>1 2</georss:point>', at(1, 2)],
  [where('45.25 -71.5'), at(45.25, -71.5)],
  [where('45.25 -71.5', 'urn:ogc:def:crs:EPSG::4326'), at(45.25, -71.5)],
  [where('-71.5 45.25', 'urn:ogc:def:crs:OGC:1.3:CRS84'), at(45.25, -71.5)],
  [where('-71.5 45.25', 'CRS:84'), at(45.25, -71.5)],
  ['<w:lat>45.25</w:lat><w:long>-71.5</w:long>', at(45.25, -71.5)],
  ['<w:Point><w:lat>45.25</w:lat><w:long>-71.5</w:long></w:Point>', at(45.25, -71.5)],
  [where('100 0', 'urn:x:EPSG::27700'), undefined],
  [where('45.25'), undefined],
  ['<georss:point>90.01 0</georss:point>', undefined],
  ['<georss:point>0 -180.5</georss:point>', undefined],
  ['<georss:point>1 2 3</georss:point>', undefined],
  ['<georss:point>1e1 2</georss:point>', undefined],
  ['<georss:point>45°N 3°E</georss:point>', undefined],
  ['<georss:point/>', undefined],
  ['<georss:featurename>North Pier</georss:featurename>', undefined],
  ['<w:lat>45.25</w:lat>', undefined],
])('%s lies at %o', (inside, location) => {
  const { root } = readTree(`<item ${NAMESPACES}>${inside}</item>`);
  expect(root && locationOf(root)).toEqual(location);
});
