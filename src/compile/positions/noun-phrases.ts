import { conceptsOf } from '../../lib/concepts.ts';
import { functionWords } from '../../lib/function-words.ts';
import { isOverlapping, type Span, sliceOf } from '../../lib/span.ts';
import { wordSpans } from '../../lib/words.ts';
import { type AnnotatedArticle, annotationsOf } from '../../model/annotation.ts';
import type { StorySentence } from '../common/story-view.ts';
import { PHRASE_WORDS } from './noun-phrases.data.ts';

/** Words of a phrase: what a column's head can hold. */
const MAX_WORDS = 5;

/** Stretches of a sentence that are probably noun phrases, by their edges, and end with a name or a noun that is known. */
export const findKnownPhrases = (sentence: StorySentence): Span[] => phrasesOf(sentence, isKnownNoun);

/** The same for phrases that end with any word that does not look like a verb. */
export const findPossiblePhrases = (sentence: StorySentence): Span[] => phrasesOf(sentence, isPossibleNoun);

/** The words of a sentence that say something, one by one. */
export const findWords = ({ article, start, end }: StorySentence): Span[] =>
  wordSpans(article.text, { start, end }).filter(
    word => !functionWords(article.language).has(sliceOf(article.text, word).toLowerCase()),
  );

type NounTest = (article: AnnotatedArticle, word: Span, names: readonly Span[]) => boolean;

/** Stretches of a sentence that are probably noun phrases: they open behind an article or preposition and end before a function word or a sign. */
function phrasesOf({ article, start, end }: StorySentence, isNoun: NounTest): Span[] {
  const { text, language } = article;
  const words = wordSpans(text, { start, end });
  const { openers, links } = listsOf(language);
  const common = functionWords(language);
  const names = annotationsOf(article, 'name').filter(name => isOverlapping(name, { start, end }));
  const wordAt = (i: number): string => foldApostrophe(sliceOf(text, words[i] ?? { start: 0, end: 0 }));
  const isOpen = (i: number): boolean =>
    openers === undefined || i === 0 || (openers.has(wordAt(i - 1)) && isJoined(text, words, i));
  const phrases: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (first === undefined || common.has(wordAt(i)) || !isOpen(i)) continue;
    for (let j = i; j < Math.min(words.length, i + MAX_WORDS); j++) {
      const last = words[j];
      if (last === undefined || (j > i && !isJoined(text, words, j))) break;
      if (common.has(wordAt(j))) {
        if (links?.has(wordAt(j))) continue;
        break;
      }
      const isEnd = j + 1 >= words.length || common.has(wordAt(j + 1)) || !isJoined(text, words, j + 1);
      if (isEnd && isNoun(article, last, names)) phrases.push({ start: first.start, end: last.end });
    }
  }
  return phrases;
}

/** True when nothing but blanks stands between a word and the one before. */
const isJoined = (text: string, words: readonly Span[], i: number): boolean =>
  /^[ \u00a0\u202f]*$/.test(text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0));

const foldApostrophe = (word: string): string => word.toLowerCase().replace(/^\p{L}['’]/u, '');

/** Any word that is not a verb by its form. */
const isPossibleNoun: NounTest = ({ text, language }, word) =>
  !VERB_FORMS[language.slice(0, 2)]?.test(sliceOf(text, word));

/** A known concept that is not a verb by its form, a name, or in languages with capital nouns a capital. */
function isKnownNoun({ text, language }: AnnotatedArticle, word: Span, names: readonly Span[]): boolean {
  const printed = sliceOf(text, word);
  if (names.some(name => isOverlapping(name, word))) return true;
  if (language.startsWith('de')) return /^\p{Lu}/u.test(printed);
  return conceptsOf(printed.toLowerCase(), language).length > 0 && !VERB_FORMS[language.slice(0, 2)]?.test(printed);
}

/** Endings that verbs have and nouns for the same matter mostly have not. */
const VERB_FORMS: Readonly<Record<string, RegExp>> = {
  en: /(?:ed|ing)$/i,
  sv: /(?:ade|ar|er|ats)$/i,
  fr: /(?:er|ir|é|ée|és|ées|ait|ant|ra)$/i,
  es: /(?:ar|er|ir|ó|aron|ando|iendo|rá|rán)$/i,
  ru: /(?:ть|ал|ил|ет|ит|ли|ют|ла)$/i,
  uk: /(?:ти|ав|ив|ить|ють|ли|ла)$/i,
};

function listsOf(language: string): { openers?: ReadonlySet<string>; links?: ReadonlySet<string> } {
  const lists = PHRASE_WORDS[language.slice(0, 2)];
  return lists ? { openers: new Set(lists.openers.split(' ')), links: new Set(lists.links.split(' ')) } : {};
}
