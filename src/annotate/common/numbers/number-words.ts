import type { NumberData } from './data.ts';

/** One word of a number: its value, and whether it puts things in order ("third"). */
export interface NumberWord {
  readonly value: number;
  readonly isOrdinal: boolean;
}

/** From here on a number word multiplies what stands before it ("two HUNDRED"). */
const FIRST_MULTIPLIER = 100;

const TENS = [20, 30, 40, 50, 60, 70, 80, 90];

/** Every single word that is a number in a language, compounds up to 9,900 included. */
export function numberWords(data: NumberData): ReadonlyMap<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (entries: Readonly<Record<number, string>>, isOrdinal: boolean): void => {
    for (const [value, forms] of Object.entries(entries)) {
      for (const form of forms.split(' ')) if (!words.has(form)) words.set(form, { value: Number(value), isOrdinal });
    }
  };
  add(data.cardinals, false);
  add(data.ordinals, true);
  if (data.compounds) addCompounds(words, data.compounds);
  return words;
}

function addCompounds(words: Map<string, NumberWord>, { order, joiner }: NonNullable<NumberData['compounds']>): void {
  const simple = [...words].filter(([, word]) => word.value > 0 && word.value < 10);
  const tens = [...words].filter(([, word]) => TENS.includes(word.value));
  for (const [unitForm, unit] of simple) {
    for (const [tenForm, ten] of tens) {
      const isOrdinal = order === 'unit-first' ? ten.isOrdinal : unit.isOrdinal;
      if ((order === 'unit-first' ? unit : ten).isOrdinal) continue;
      const form = order === 'unit-first' ? unitForm + joiner + tenForm : tenForm + joiner + unitForm;
      if (!words.has(form)) words.set(form, { value: ten.value + unit.value, isOrdinal });
    }
  }
  addHundreds(words);
}

/** "zweihundert", "nittonhundra", "tvåtusen", and years such as "nittonhundrasextioåtta". */
function addHundreds(words: Map<string, NumberWord>): void {
  const below = [...words].filter(([, word]) => word.value > 0 && word.value < 100);
  const scales = [...words].filter(([, word]) => (word.value === 100 || word.value === 1000) && !word.isOrdinal);
  for (const [scaleForm, scale] of scales) {
    for (const [form, word] of below) {
      if (word.isOrdinal || word.value > 20) continue;
      const value = word.value * scale.value;
      for (const [restForm, rest] of [['', undefined] as const, ...below]) {
        const whole = form + scaleForm + restForm;
        if (!words.has(whole))
          words.set(whole, { value: value + (rest?.value ?? 0), isOrdinal: rest?.isOrdinal ?? false });
      }
    }
  }
}

/** A number that is being read word by word. */
export interface NumberSum {
  /** What the groups before the last multiplier are worth ("two thousand"). */
  readonly total: number;
  /** The group that is being read ("three hundred five"). */
  readonly group: number;
}

/**
 * The sum after one more word, or undefined where the word cannot belong to the same number: a word adds only below the smallest part so
 * far ("twenty two", never "two twenty"), a multiplier multiplies its group. Two-digit pairs read as years ("nineteen ninety"), and
 * French counts "dix-sept" to "dix-neuf" on from ten.
 */
export function addNumberWord({ total, group }: NumberSum, word: NumberWord): NumberSum | undefined {
  const { value } = word;
  if (value >= 1000) return group === 0 ? undefined : { total: total + group * value, group: 0 };
  if (value === FIRST_MULTIPLIER) return group > 0 && group < 100 ? { total, group: group * 100 } : undefined;
  if (group === 0) return total > 0 ? { total, group: value } : undefined;
  if (value === 20 && group % 100 === 4) return { total, group: group - 4 + 80 };
  if (group % 100 === 10 && value >= 7 && value <= 9) return { total, group: group + value };
  const free = smallestPart(group);
  if (value < free) return { total, group: group + value };
  if (value < 20 && (group % 100 === 60 || group % 100 === 80)) return { total, group: group + value };
  return total === 0 && isYearPair(group, value) ? { total, group: group * 100 + value } : undefined;
}

function smallestPart(group: number): number {
  if (group % 100 === 0) return 100;
  return group % 100 >= 20 && group % 10 === 0 ? 10 : 0;
}

const isYearPair = (group: number, value: number): boolean => group >= 10 && group <= 20 && value >= 10 && value < 100;
