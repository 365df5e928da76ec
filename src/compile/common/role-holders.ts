import { functionWords } from '../../lib/function-words.ts';
import { isOverlapping, type Span, sliceOf } from '../../lib/span.ts';
import { stemOf } from '../../lib/stem.ts';
import { foldCase } from '../../lib/text.ts';
import { wordSpans } from '../../lib/words.ts';
import { type AnnotatedArticle, annotationsOf } from '../../model/annotation.ts';
import { representationOf } from './representation.ts';
import { aliasesOf } from './story-aliases.ts';
import type { StoryView } from './story-view.ts';

const cache = new WeakMap<StoryView, ReadonlyMap<string, string>>();

/**
 * The one person of a story who is printed with a role ("the Velmarian foreign minister": whoever is named as Velmar's foreign minister somewhere in
 * the story); undefined where nobody is, or several are.
 */
export function findRoleHolder(view: StoryView, article: AnnotatedArticle, role: Span): string | undefined {
  const holders = cache.get(view) ?? holdersOf(view);
  cache.set(view, holders);
  const places = placesIn(view, article, role);
  const key = places.length === 1 && places[0] !== undefined ? keyOf(article, role, places[0]) : undefined;
  return (key !== undefined && holders.get(key)) || undefined;
}

/** Persons by language, country and words of their roles; empty where several share them. */
function holdersOf(view: StoryView): ReadonlyMap<string, string> {
  const represent = representationOf(view);
  const holders = new Map<string, string>();
  for (const entity of view.entities.filter(e => e.startsWith('p:'))) {
    const person = aliasesOf(view).resolve(entity);
    const country = represent({ entity: person });
    if (country === person) continue;
    for (const { article, name } of view.mentionsOf(entity)) {
      const key = name.role && keyOf(article, name.role, country);
      if (key !== undefined) holders.set(key, (holders.get(key) ?? person) === person ? person : '');
    }
  }
  return holders;
}

/** Language, country and the stems of a role without its country; undefined for a role of no words. */
function keyOf(article: AnnotatedArticle, role: Span, country: string): string | undefined {
  const { text, language } = article;
  const names = annotationsOf(article, 'name').filter(name => name.type !== 'person' && isOverlapping(name, role));
  const stems = wordSpans(text, role)
    .filter(word => !names.some(name => isOverlapping(name, word)))
    .map(word => foldCase(sliceOf(text, word)).replace(/['’]s?$/, ''))
    .filter(word => word !== '' && !functionWords(language).has(word))
    .map(word => stemOf(word, language));
  return stems.length === 0 ? undefined : `${language.slice(0, 2)}|${country}|${[...new Set(stems)].sort().join(' ')}`;
}

function placesIn(view: StoryView, article: AnnotatedArticle, role: Span): string[] {
  const aliases = aliasesOf(view);
  const entities = annotationsOf(article, 'name')
    .filter(name => isOverlapping(name, role))
    .flatMap(({ entity }) => (entity === undefined ? [] : [aliases.resolve(entity)]));
  return [...new Set(entities)].filter(aliases.isPlace);
}
