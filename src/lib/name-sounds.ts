/** How a name's letters are read: the language of the text it stands in, and whether it is a Slavic name in that language's transliteration. */
export interface NameReading {
  /** BCP 47, region ignored. */
  readonly language: string;
  readonly isSlavic: boolean;
}

/** Stands for any vowel or glide; "H" for a breath (h, kh, х) whose fate its neighbours decide. */
const VOWEL = '-';

/**
 * Sounds of Cyrillic letters (Russian, Ukrainian, Belarusian, Serbian), after the method notes: all sibilants and affricates are one sound, because
 * transliterations share their letters; soft and hard signs and й count as vowels.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...group('аеёиоуыэюяіїєйьъўј', VOWEL),
  ...{ б: 'b', п: 'p', к: 'k', т: 't', м: 'm', н: 'n', р: 'r', л: 'l', д: 'd', љ: 'l', њ: 'n' },
  ...group('сзжшчщцћђџѕ', 's'),
  ...group('вф', 'v'),
  ...group('гґ', 'g'),
  х: 'H',
  дж: VOWEL,
  дз: 's',
  тч: 's',
  тц: 's',
};

/** Sounds of Latin digraphs and letters that hold in every language; longest first in {@link LATIN_PATTERN}. */
const LATIN: Readonly<Record<string, string>> = {
  ...group('aeiouy', VOWEL),
  ...{ b: 'b', p: 'p', k: 'k', q: 'k', t: 't', m: 'm', n: 'n', r: 'r', l: 'l', d: 'd', g: 'g', h: 'H', x: 'ks' },
  ...group('vf', 'v'),
  ...group('sz', 's'),
  ...list('schtsch shch sjtj chtch szcz tzsch tsch tch sch tsh tzs ts tz cz sz sh skj stj sj zh zj zs tj dz ss', 's'),
  ...list('dsch dzh dge dgi', VOWEL),
  ...{ th: 't', ph: 'v', ff: 'v', ck: 'k', cq: 'k', kh: 'H', wh: 'v', mc: 'mk' },
};

const LATIN_PATTERN = new RegExp(
  [...Object.keys(LATIN).filter(key => key.length > 1), 'ch', 'gh', 'dj', 'j', '.']
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gsu',
);

/** Letters that Unicode does not take apart into letter and accent, and accents that change the sound: Czech, Polish, Croatian, Turkish. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ...{ č: 'tch', ć: 'tch', š: 'sh', ś: 'sh', ş: 'sh', ș: 'sh', ž: 'zh', ź: 'zh', ż: 'zh', ç: 's', ţ: 'ts', ț: 'ts' },
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' },
};

/** The sounds of one word as a string over b d g k l m n p r s t v, "-" for vowels and "H"; the word in lower case, its case endings removed. */
export function soundsOf(word: string, reading: NameReading): string {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
  return isCyrillic ? cyrillicSounds(word) : latinSounds(word, reading);
}

function cyrillicSounds(word: string): string {
  const initialW = word.replace(/^у(?=[аеиоуыэюяіїє])/, 'в');
  return initialW.replace(/дж|дз|т[чц]|./gsu, letter => CYRILLIC[letter] ?? '');
}

function latinSounds(word: string, reading: NameReading): string {
  const spelled = word
    .replace(/[^a-z]/g, letter => SPELLED_OUT[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  return spelled
    .replace(/([eiauoy])ck(?=i$|y$|yj$|ij$|a$)/, reading.isSlavic ? '$1sk' : '$&')
    .replace(/^x/, 's')
    .replace(
      LATIN_PATTERN,
      (letters, offset: number) => LATIN[letters] ?? latinSound(letters, { spelled, offset, reading }),
    );
}

interface Place {
  readonly spelled: string;
  readonly offset: number;
  readonly reading: NameReading;
}

/** The sound of letters whose reading depends on their neighbours or on the language. */
function latinSound(letters: string, { spelled, offset, reading }: Place): string {
  const next = spelled[offset + letters.length] ?? '';
  const before = spelled[offset - 1] ?? '';
  const language = reading.language.slice(0, 2);
  switch (letters) {
    case 'c':
      return /[eiy]/.test(next) || (next === '' && before === 'i') ? 's' : 'k';
    case 'ch':
      if (reading.isSlavic) return JOTATED.has(language) ? 'H' : 's';
      if (/[rl]/.test(next)) return 'k';
      return /[tmns]/.test(next) || /ba$/.test(spelled.slice(0, offset)) ? 'H' : 's';
    case 'gh':
      return /[aeiouy]/.test(before) && !/[aeiouy]/.test(next) ? VOWEL : 'g';
    case 'w':
      if (/[aeiouy]/.test(next) || before === '' || !/[aeiou]/.test(before)) return 'v';
      return reading.isSlavic || language === 'de' || language === 'pl' ? 'v' : VOWEL;
    case 'dj':
      return reading.isSlavic && JOTATED.has(language) && before !== '' ? 'd' : VOWEL;
    case 'j':
      if (language === 'es' && reading.isSlavic) return 'H';
      return language === 'fr' && reading.isSlavic ? 's' : VOWEL;
    default:
      return '';
  }
}

/** Languages that write transliterated Slavic names with j for the glide and ch for х. */
const JOTATED = new Set(['de', 'sv', 'pl', 'cs', 'da', 'no', 'nl', 'fi']);

function group(letters: string, sound: string): Record<string, string> {
  return Object.fromEntries([...letters].map(letter => [letter, sound]));
}

function list(words: string, sound: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map(word => [word, sound]));
}
