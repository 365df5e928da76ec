import type { LanguagePack } from './language-pack.ts';
import { de } from './languages/de/index.ts';
import { en } from './languages/en/index.ts';
import { es } from './languages/es/index.ts';
import { fr } from './languages/fr/index.ts';
import { ru } from './languages/ru/index.ts';
import { sv } from './languages/sv/index.ts';
import { uk } from './languages/uk/index.ts';

const PACKS: ReadonlyMap<string, LanguagePack> = new Map([en, sv, de, ru, uk, fr, es].map(pack => [pack.code, pack]));

/** The codes of the languages that can be annotated, in the order they are offered. */
export const ANNOTATED_LANGUAGES: readonly string[] = [...PACKS.keys()];

/** The pack of a language (BCP 47; region and script ignored), or undefined where it has none. */
export function findLanguagePack(language: string): LanguagePack | undefined {
  return PACKS.get(language.toLowerCase().split(/[-_]/)[0] ?? '');
}
