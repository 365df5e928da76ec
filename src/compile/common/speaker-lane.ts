import { functionWords } from '../../lib/function-words.ts';
import { isOverlapping, type Span, sliceOf } from '../../lib/span.ts';
import { stemOf } from '../../lib/stem.ts';
import { foldCase } from '../../lib/text.ts';
import { unique } from '../../lib/unique.ts';
import { wordSpans } from '../../lib/words.ts';
import { type Actor, type AnnotatedArticle, annotationsOf, type NameAnnotation } from '../../model/annotation.ts';
import { findRoleHolder } from './role-holders.ts';
import { findRoleKind } from './role-words.ts';
import { aliasesOf } from './story-aliases.ts';
import type { StoryView } from './story-view.ts';

/** Languages that capitalise every noun, so that a capital does not make a name. */
const CAPITAL_NOUNS = new Set(['de']);

/**
 * The key under which a speaker's statements are gathered: the entity where there is one, with the words of an office or organ behind it where the
 * name is only the place it belongs to ("l:xx/press service"). Without an entity the words of a named organ ("the Harbour Board").
 * Undefined for pronouns and bare roles ("he", "the minister", "officials"), which may mean anyone.
 */
export function findSpeakerLane(view: StoryView, article: AnnotatedArticle, actor: Actor): string | undefined {
  return findLane(view, article, withoutApposition(article, actor));
}

/** What stands before the first comma or bracket of a speaker: the rest says more of the same ("Velmar, which shares a border with …"). */
function withoutApposition({ text }: AnnotatedArticle, actor: Actor): Actor {
  const at = sliceOf(text, actor).search(/[,;]/);
  return at > 0 ? { ...actor, end: actor.start + at } : actor;
}

function findLane(view: StoryView, article: AnnotatedArticle, actor: Actor): string | undefined {
  const aliases = aliasesOf(view);
  const names = annotationsOf(article, 'name').filter(name => isOverlapping(name, actor));
  const person = actor.entity?.startsWith('p:') ? undefined : aliases.findPersonIn(sliceOf(article.text, actor));
  if (person !== undefined) return person;
  if (actor.entity === undefined) return unnamedLane(view, article, { actor, names });
  const entity = aliases.resolve(actor.entity);
  const own = names.find(name => name.entity === actor.entity);
  if (own === undefined || !aliases.isPlace(entity)) return entity;
  const rest = keysOf(view, article, { span: actor, without: names.filter(name => name.entity === actor.entity) });
  return rest.length === 0 ? entity : `${entity}/${rest.join(' ')}`;
}

/**
 * What the words of a span say, as keys in a fixed order: entities of the names in it, places by their adjectives, stems of the other words. Those
 * within some names are left out.
 */
function keysOf(view: StoryView, article: AnnotatedArticle, { span, without = [] }: KeyOptions): string[] {
  const { text, language } = article;
  const aliases = aliasesOf(view);
  const names = annotationsOf(article, 'name');
  const keys = wordSpans(text, span)
    .filter(word => !without.some(name => isOverlapping(name, word)))
    .map(word => {
      const entity = names.find(name => isOverlapping(name, word))?.entity;
      const printed = sliceOf(text, word).replace(/['’]s?$/, '');
      if (functionWords(language).has(printed.toLowerCase())) return undefined;
      const place = entity === undefined ? aliases.findPlaceOf(printed, language) : aliases.resolve(entity);
      return place ?? stemOf(foldCase(printed), language);
    });
  return unique(keys.filter(key => key !== undefined)).sort();
}

interface KeyOptions {
  readonly span: Span;
  readonly without?: readonly Span[];
}

/** "the Harbour Board": a span with capitals of its own, whose head is no role that any person may have. */
function unnamedLane(
  view: StoryView,
  article: AnnotatedArticle,
  { actor, names }: { readonly actor: Actor; readonly names: readonly NameAnnotation[] },
): string | undefined {
  const { text, language } = article;
  if (/[()\n]/.test(sliceOf(text, actor))) return undefined;
  const words = wordSpans(text, actor).filter(word => !functionWords(language).has(sliceOf(text, word).toLowerCase()));
  if (words.length === 0 || words.length > MAX_LANE_WORDS) return undefined;
  const isNamed = names.length > 0 || hasNameLetters(article, words);
  const kinds = words.map(word => findRoleKind(sliceOf(text, word), language));
  if (!isNamed || kinds.includes('own') || isIndefinite(article, actor)) return undefined;
  const isRole = kinds.some(kind => kind === 'state' || kind === 'voice');
  const holder = isRole ? findRoleHolder(view, article, actor) : undefined;
  if (holder !== undefined || (isRole && names.length === 0)) return holder;
  const keys = keysOf(view, article, { span: actor });
  if (keys.length === 1 && keys[0]?.includes(':')) return keys[0];
  return keys.length === 0 ? undefined : `s:${language.slice(0, 2)}:${keys.join(' ')}`;
}

/** Articles and numerals that make a speaker one of many ("a Velmarian envoy"), by language. */
const INDEFINITE: Readonly<Record<string, string>> = {
  en: 'a an one some two three several many other another',
  sv: 'en ett någon några två tre flera många andra',
  de: 'ein eine einer einige zwei drei mehrere viele andere',
  fr: 'un une des plusieurs deux trois certains autres',
  es: 'un una unos unas varios dos tres algunos otros',
  ru: 'один одна несколько два две три некоторые другие',
  uk: 'один одна кілька два дві три деякі інші',
};

function isIndefinite({ text, language }: AnnotatedArticle, actor: Span): boolean {
  const [first] = wordSpans(text, actor);
  const word = first && sliceOf(text, first).toLowerCase();
  return word !== undefined && (INDEFINITE[language.slice(0, 2)]?.split(' ').includes(word) ?? false);
}

/** A speaker of more words is a clause that was taken for one. */
const MAX_LANE_WORDS = 5;

/** Two words with capitals, one of them not opening the sentence, or an acronym. Where all nouns have capitals only an acronym tells. */
function hasNameLetters({ text, language }: AnnotatedArticle, words: readonly Span[]): boolean {
  const printed = words.map(word => sliceOf(text, word));
  if (printed.some(word => /^\p{Lu}[\p{Lu}\d&-]+$/u.test(word))) return true;
  if (CAPITAL_NOUNS.has(language.slice(0, 2))) return false;
  return printed.filter(word => /^\p{Lu}/u.test(word)).length >= 2;
}
