import { FUNCTION_WORDS } from './function-words.data.ts';

const SETS = new Map(Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]));
const NONE: ReadonlySet<string> = new Set();

/** The function words of a language (BCP 47, region ignored), lower case; none for languages without a list. */
export const functionWords = (language: string): ReadonlySet<string> => SETS.get(language.slice(0, 2)) ?? NONE;
