import type { LanguagePack } from '../../language-pack.ts';
import { names } from './names.ts';
import { quantities } from './quantities.ts';
import { sentences } from './sentences.ts';
import { statements } from './statements.ts';
import { times } from './times.ts';

export const de: LanguagePack = { code: 'de', sentences, names, times, quantities, statements };
