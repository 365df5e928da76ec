import { sliceOf } from '../../lib/span.ts';
import type { Overview, Party } from '../../model/dossier.ts';
import { passageOf } from '../../model/passage.ts';
import { isCountryName } from '../common/country-names.ts';
import { fitnessOf } from '../common/passage-fitness.ts';
import { findNamePassage, findRolePassages, typeOfEntity } from '../common/printed-forms.ts';
import { selectCentral } from '../common/select-central.ts';
import { isReflective, type StorySentence, type StoryView } from '../common/story-view.ts';

/** Sentences at the head of an article that may open the story: the lede and the one after. */
const LEDE_SENTENCES = 2;

/** Passages of an overview: one for two origins, at least three and at most five where the material has them. */
const MIN_PASSAGES = 3;
const MAX_PASSAGES = 5;

/** Ledes compared for the overview, so that a large story costs no more than a middling one (methods, section 7.2: n = 200). */
const MAX_CANDIDATES = 200;

const MAX_PARTIES = 12;
const MAX_ROLES = 3;

/** The opening of a story in its own words, and who takes part in it. */
export function compileOverview(view: StoryView): Overview {
  return { passages: openingOf(view).map(s => passageOf(s.article, s)), parties: partiesOf(view) };
}

/** Ledes in the main language that together say most of what all ledes say, in the story's order. */
function openingOf(view: StoryView): StorySentence[] {
  const originals = view.articles.filter(({ id }) => view.originOf(id) === id);
  const inMainLanguage = originals.filter(({ language }) => language === view.mainLanguage);
  const ledes = inMainLanguage.flatMap(({ id }) => view.sentencesOf(id).slice(0, LEDE_SENTENCES));
  const candidates = spread(ledes, MAX_CANDIDATES);
  const count = Math.min(MAX_PASSAGES, Math.max(MIN_PASSAGES, Math.ceil(inMainLanguage.length / 2)));
  const chosen = new Set(
    selectCentral(candidates, {
      count,
      preferenceOf: s =>
        fitnessOf(s) * (s.position === 0 ? 1 : SECOND_SENTENCE) * (isReflective(s.article) ? REFLECTIVE : 1),
    }),
  );
  return candidates.filter(sentence => chosen.has(sentence));
}

/** What the second sentence of an article is worth beside its first, of the same closeness. */
const SECOND_SENTENCE = 0.9;

/** What a sentence of an opinion, an explainer or an interview is worth beside one of a report. */
const REFLECTIVE = 0.5;

/** At most `count` items, evenly over the whole list. */
function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]).filter(
    item => item !== undefined,
  );
}

/** Entities named by most independent origins, each with its fullest printed name. */
function partiesOf(view: StoryView): Party[] {
  const ranked = view.entities
    .map(entity => {
      const mentions = view.mentionsOf(entity);
      const origins = new Set(mentions.map(({ article }) => view.originOf(article.id))).size;
      const articles = new Set(mentions.map(({ article }) => article.id)).size;
      return { entity, origins, articles, mentions: mentions.length };
    })
    .filter(({ entity }) => isParty(view, entity))
    .sort((a, b) => b.origins - a.origins || b.mentions - a.mentions || (a.entity < b.entity ? -1 : 1));
  return ranked.slice(0, MAX_PARTIES).flatMap(({ entity, articles }) => {
    const name = findNamePassage(view, entity);
    return name ? [{ entity, name, roles: findRolePassages(view, entity, MAX_ROLES), articles }] : [];
  });
}

/** People, organisations and countries take part; other places are where it happens, and what is none of these is a thing. */
function isParty(view: StoryView, entity: string): boolean {
  const type = typeOfEntity(view, entity);
  if (type !== 'place') return type !== 'other';
  return view
    .mentionsOf(entity)
    .some(({ article, name }) => isCountryName(sliceOf(article.text, name), article.language));
}
