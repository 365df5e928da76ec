import type { NameData } from './data.ts';

/** One line of a language's declensions: the ending of the base form, and the endings of all forms. */
interface Declension {
  readonly ending: string;
  readonly endings: readonly string[];
}

/** A function that gives all forms of a lower-case base form in a language, itself first; acronyms and words without a rule have one form. */
export function declinerOf({ declensions }: NameData): (word: string) => string[] {
  const rules = declensions.map(parseDeclension);
  return word => {
    const rule = rules.find(({ ending }) => word.endsWith(ending));
    if (rule === undefined || word.length < MIN_LETTERS) return [word];
    const stem = word.slice(0, word.length - rule.ending.length);
    return [...new Set([word, ...rule.endings.map(ending => stem + ending)])];
  };
}

/** Shorter words are not declined: they are acronyms, articles and the like. */
const MIN_LETTERS = 3;

/** "ия: ия ии ию" — a "|" stands for no ending. */
function parseDeclension(line: string): Declension {
  const [ending = '', endings = ''] = line.split(':');
  return {
    ending: ending.trim(),
    endings: endings
      .trim()
      .split(' ')
      .map(e => (e === '|' ? '' : e)),
  };
}
