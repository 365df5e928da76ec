import type { NameType } from '../../../model/annotation.ts';
import { CITIES } from './data/cities.ts';
import { ORGANIZATIONS } from './data/organizations.ts';
import { PLACES } from './data/places.ts';
import type { NameData } from './data.ts';
import { plainForm } from './plain-form.ts';

/** A known name in one language. */
export interface Entry {
  /** Its words in {@link plainForm}. */
  readonly words: readonly string[];
  readonly type: NameType;
  /** Its key; for an institution the kind alone ("foreign-ministry"), to be completed by a country. */
  readonly entity: string;
  readonly kind: 'name' | 'country' | 'demonym' | 'institution';
  /** How a text must write it: all capitals, a first capital, or any way. */
  readonly letters: 'capitals' | 'capital' | 'any';
  /** True for acronyms and words that are listed with all their forms: they are not declined. */
  readonly isFixed: boolean;
}

/** All names that are known in a language: countries, peoples, places, organisations and institutions. */
export function entriesOf(data: NameData): Entry[] {
  return [
    ...countries(data),
    ...demonyms(data),
    ...table(data, PLACES, 'place'),
    ...table(data, CITIES, 'place'),
    ...table(data, ORGANIZATIONS, 'organization'),
    ...institutions(data),
  ];
}

/** Codes that ICU names but that are no countries (unions, outlying places, test codes). */
const NO_COUNTRIES = new Set('EU EZ UN QO XA XB ZZ AC CP DG EA IC TA CQ'.split(' '));

function countries({ language, countryAliases }: NameData): Entry[] {
  const entries: Entry[] = [];
  for (const [code, names] of rows(countryAliases)) {
    for (const name of names) entries.push(entryOf(name, { entity: `l:${code}`, type: 'place', kind: 'country' }));
  }
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style });
    for (const code of regionCodes()) {
      const name = names.of(code)?.replace(/\s*\(.*/, '');
      if (name) entries.push(entryOf(name, { entity: `l:${code.toLowerCase()}`, type: 'place', kind: 'country' }));
    }
  }
  return entries;
}

function regionCodes(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap(a => letters.map(b => a + b))
    .filter(code => !NO_COUNTRIES.has(code) && isCurrent(code) && names.of(code) !== undefined);
}

/** Codes of countries that are no more are aliases of others: "DD" of "DE". */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

function demonyms({ demonyms: lines, demonymEndings }: NameData): Entry[] {
  const endings = demonymEndings.split(' ');
  return rows(lines).flatMap(([code, words]) =>
    words.flatMap(word => {
      const forms = word.endsWith('~')
        ? endings.map(ending => word.slice(0, -1) + ending)
        : demonymEndings === ''
          ? [word, `${word}s`]
          : [word];
      return forms.map(form => ({
        ...entryOf(form, { entity: `l:${code}`, type: 'place', kind: 'demonym' }),
        isFixed: true,
      }));
    }),
  );
}

/** English, Swedish, German, Russian, Ukrainian, French, Spanish. */
const COLUMNS = 7;

function table({ column }: NameData, lines: readonly string[], type: NameType): Entry[] {
  const prefix = type === 'place' ? 'l:' : 'o:';
  return lines.flatMap(line => {
    const [key = '', ...cells] = line.split('|').map(cell => cell.trim());
    if (cells.length !== COLUMNS)
      throw new Error(`a line of names needs ${COLUMNS} languages, got ${cells.length}: ${line}`);
    const cell = cells[column] === '=' ? cells[0] : cells[column];
    return list(cell ?? '').map(name => entryOf(name, { entity: prefix + key, type, kind: 'name' }));
  });
}

function institutions({ institutions: lines }: NameData): Entry[] {
  return rows(lines).flatMap(([kind, names]) =>
    names.map(name => entryOf(name, { entity: kind, type: 'organization', kind: 'institution' })),
  );
}

function entryOf(name: string, rest: Pick<Entry, 'entity' | 'type' | 'kind'>): Entry {
  const words = plainForm(name).match(/[\p{L}\p{M}\p{N}]+(?:[-'.:][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const isAcronym = /^[\p{Lu}\d.&-]{2,6}$/u.test(name);
  const letters = isAcronym ? 'capitals' : /^[«"]?\p{Lu}/u.test(name) ? 'capital' : 'any';
  return { ...rest, words, letters, isFixed: isAcronym };
}

/** "code | name, name" lines, taken apart. */
const rows = (lines: readonly string[]): [string, string[]][] =>
  lines.map(line => {
    const [code = '', names] = line.split('|');
    if (names === undefined) throw new Error(`expected "code | name, name", got: ${line}`);
    return [code.trim(), list(names)];
  });

const list = (text: string): string[] =>
  text
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');
