import { isOverlapping, type Span, sliceOf } from '../../lib/span.ts';
import { functionWords } from '../../lib/function-words.ts';
import { stemOf } from '../../lib/stem.ts';
import { foldCase } from '../../lib/text.ts';
import { wordSpans } from '../../lib/words.ts';
import { type Actor, type AnnotatedArticle, annotationsOf, type NameAnnotation } from '../../model/annotation.ts';
import { findRoleKind } from './role-words.ts';

/** Languages that capitalise every noun, so that a capital does not make a name. */
const CAPITAL_NOUNS = new Set(['de']);

/**
 * The key under which a speaker's statements are gathered: the entity where there is one, with the words of an office or organ behind it where the
 * name is only the place it belongs to ("l:xx/press service"). Without an entity the words of a named organ ("the Harbour Board").
 * Undefined for pronouns and bare roles ("he", "the minister", "officials"), which may mean anyone.
 */
export function findSpeakerLane(article: AnnotatedArticle, actor: Actor): string | undefined {
  const names = annotationsOf(article, 'name').filter(name => isOverlapping(name, actor));
  if (actor.entity === undefined) return unnamedLane(article, actor, names);
  const own = names.find(name => name.entity === actor.entity);
  if (own === undefined || own.type !== 'place') return actor.entity;
  const rest = contentStems(article, actor, names.filter(name => name.entity === actor.entity));
  return rest.length === 0 ? actor.entity : `${actor.entity}/${rest.join(' ')}`;
}

/** The stems of the words of a span that say something, those within some names left out; in order. */
function contentStems({ text, language }: AnnotatedArticle, span: Span, without: readonly Span[]): string[] {
  const common = functionWords(language);
  return wordSpans(text, span)
    .filter(word => !without.some(name => isOverlapping(name, word)))
    .map(word => sliceOf(text, word).toLowerCase().replace(/['’]s?$/, ''))
    .filter(word => !common.has(word))
    .map(word => stemOf(foldCase(word), language));
}

/** "the Harbour Board": a span with capitals of its own, whose head is no role that any person may have. */
function unnamedLane(article: AnnotatedArticle, actor: Actor, names: readonly NameAnnotation[]): string | undefined {
  const { text, language } = article;
  const words = wordSpans(text, actor).filter(word => !functionWords(language).has(sliceOf(text, word).toLowerCase()));
  if (words.length === 0 || words.length > MAX_LANE_WORDS) return undefined;
  const isNamed = names.length > 0 || hasNameLetters(article, words);
  const isRole = words.some(word => findRoleKind(sliceOf(text, word), language) !== undefined);
  if (!isNamed || (isRole && names.length === 0)) return undefined;
  const stems = contentStems(article, actor, []);
  return stems.length === 0 ? undefined : `s:${language.slice(0, 2)}:${stems.join(' ')}`;
}

/** A speaker of more words is a clause that was taken for one. */
const MAX_LANE_WORDS = 7;

/** Two words with capitals, one of them not opening the sentence, or an acronym. Where all nouns have capitals only an acronym tells. */
function hasNameLetters({ text, language }: AnnotatedArticle, words: readonly Span[]): boolean {
  const printed = words.map(word => sliceOf(text, word));
  if (printed.some(word => /^\p{Lu}[\p{Lu}\d&-]+$/u.test(word))) return true;
  if (CAPITAL_NOUNS.has(language.slice(0, 2))) return false;
  return printed.filter(word => /^\p{Lu}/u.test(word)).length >= 2;
}
