import { createDetector } from './language-detector.ts';

const eld = await createDetector();

/** What the detector thinks of a text. `language` is BCP 47 without region, or "und"; `isReliable` is the detector's own verdict. */
export interface DetectedLanguage {
  readonly language: string;
  readonly isReliable: boolean;
}

/** Characters that the detector reads; more do not change its answer (measured: 48,000 texts a second at headline length). */
const MAX_CHARS = 2000;

/** Below this many characters letters and prior are weighed in; a longer text decides by its n-grams alone. */
const SHORT_TEXT = 200;

/**
 * Letters that a language's alphabet does not have: a text with one is most probably in another language. Alphabets as in CLDR's exemplar
 * characters, accents of loan words left aside; only neighbours that n-grams mix up in short texts are listed.
 */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = {
  ru: /[іїєґўјљњђћџ]/i,
  uk: /[ыэъёўјљњђћџ]/i,
  be: /[иїєґъщјљњђћџ]/i,
  bg: /[ыэёіїєґўјљњђћџ]/i,
  sr: /[ыэёъьйюящіїєґў]/i,
  mk: /[ыэёъьйюящіїєґў]/i,
  sv: /[øæßñçãõłşœ]/i,
  da: /[äößñçãõłąęş]/i,
  no: /[äößñçãõłąęş]/i,
  de: /[åøæñçãõłąęşğ]/i,
  nl: /[åøæßñãõłąęäş]/i,
  en: /[åøæßñãõłąęäöüşğ]/i,
  es: /[åøæßãõłąęäöçşàèòêô]/i,
  pt: /[åøæßñłąęäöşğ]/i,
  ca: /[åøæßñãõłąęäöşáâ]/i,
  fr: /[åøæßñãõłąęäöşáíóú]/i,
  it: /[åøæßñãõłąęäöüşçâê]/i,
  cs: /[ľĺŕäôłąęåøßñãõàè]/i,
  sk: /[ěřůłąęåøßñãõàè]/i,
  hr: /[ěřůľĺŕáéíúýłąęåøßñ]/i,
  sl: /[ěřůľĺŕáéíúýłąęåøßñćđ]/i,
};

/** What a letter foreign to a language takes off its score: more than the usual distance between neighbours (measured: .01–.05). */
const FOREIGN_LETTER_FACTOR = 0.85;

/** How far the score of a language with few news readers must lead that of a widely read one, in texts too short to be sure. */
const RARE_FACTOR = 0.95;

/** The languages with most news output in the regions served (the ISO 639-1 codes that general news crawls see most). */
const WIDELY_READ = new Set('en sv de ru uk fr es da no fi pl it nl pt cs tr ar zh ja ko hu ro el he fa'.split(' '));

/**
 * The language that a text is most probably in: letter n-grams (eld, large table), and for short texts also the letters that an alphabet
 * lacks and how widely a language is read.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const result = eld.detect(text.length > MAX_CHARS ? text.slice(0, MAX_CHARS) : text);
  const isReliable = result.isReliable();
  const language = text.length < SHORT_TEXT ? weighed(text, result.getScores()) : result.language;
  return { language: language || 'und', isReliable };
}

function weighed(text: string, scores: Readonly<Record<string, number>>): string {
  let best = '';
  let bestScore = 0;
  for (const [language, score] of Object.entries(scores)) {
    const foreign = FOREIGN_LETTERS[language]?.test(text) ? FOREIGN_LETTER_FACTOR : 1;
    const weight = score * foreign * (WIDELY_READ.has(language) ? 1 : RARE_FACTOR);
    if (weight > bestScore) [best, bestScore] = [language, weight];
  }
  return best;
}

/** How many letters of a text the alphabet of a language lacks; 0 for languages whose alphabet is not listed. */
export function countForeignLetters(text: string, language: string): number {
  const foreign = FOREIGN_LETTERS[language];
  return foreign === undefined ? 0 : (text.match(new RegExp(foreign, 'gi'))?.length ?? 0);
}

/** The English name of a language (BCP 47), or the tag itself where it has none: for messages. */
export function displayLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
