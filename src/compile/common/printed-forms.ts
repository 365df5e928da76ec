import { isValidSpan, sliceOf } from '../../lib/span.ts';
import { foldCase } from '../../lib/text.ts';
import { wordsOf } from '../../lib/words.ts';
import type { NameType } from '../../model/annotation.ts';
import { type Passage, passageOf } from '../../model/passage.ts';
import type { Mention, StoryView } from './story-view.ts';

/** Words beyond which a printed name more likely swallowed its neighbours than says more. */
const MAX_NAME_WORDS = 5;

/** A share of the mentions that a form needs to be trusted over shorter ones, once there are several (so that one slip does not name a party). */
const MIN_SHARE = 0.05;

/**
 * The fullest form in which a story prints an entity's name, preferably in the main language: most words, then most often printed, then
 * first; for a place the one most often printed. Roles and adjectives stand for an entity but do not name it. Undefined for an entity that is never named.
 */
export function findNamePassage(view: StoryView, entity: string): Passage | undefined {
  const mentions = view.mentionsOf(entity);
  const names = mentions.filter(({ name }) => !/\/(?:role|demonym)$/.test(name.rule));
  const all = names.length > 0 ? names : mentions;
  const main = all.filter(({ article }) => article.language === view.mainLanguage);
  const forms = formsOf(main.length > 0 ? main : all);
  const total = forms.reduce((sum, form) => sum + form.mentions.length, 0);
  const trusted = forms.filter(f => f.words <= MAX_NAME_WORDS && f.mentions.length >= Math.min(2, total * MIN_SHARE));
  const isPlace = typeOfEntity(view, entity) === 'place';
  const best = (trusted.length > 0 ? trusted : forms).toSorted((a, b) =>
    isPlace
      ? b.mentions.length - a.mentions.length || b.words - a.words
      : b.words - a.words || b.mentions.length - a.mentions.length,
  )[0];
  const first = best?.mentions[0];
  return first && passageOf(first.article, first.name);
}

/** The roles that a story prints beside an entity's name, one passage for each wording, main language and most frequent first. */
export function findRolePassages(view: StoryView, entity: string, count: number): Passage[] {
  const roles = new Map<string, { passages: Passage[]; isMain: boolean }>();
  for (const { article, name } of view.mentionsOf(entity)) {
    if (name.role === undefined || !isValidSpan(name.role, article.text)) continue;
    const passage = passageOf(article, name.role);
    const isMain = article.language === view.mainLanguage;
    const role = roles.get(foldCase(passage.text)) ?? { passages: [], isMain };
    roles.set(foldCase(passage.text), role);
    role.passages.push(passage);
  }
  return [...roles.values()]
    .sort((a, b) => Number(b.isMain) - Number(a.isMain) || b.passages.length - a.passages.length)
    .flatMap(({ passages }) => passages[0] ?? [])
    .slice(0, count);
}

/** What an entity mostly is, as its mentions say. */
export function typeOfEntity(view: StoryView, entity: string): NameType {
  const counts = new Map<NameType, number>();
  for (const { name } of view.mentionsOf(entity)) counts.set(name.type, (counts.get(name.type) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? 'other';
}

interface Form {
  readonly mentions: Mention[];
  readonly words: number;
}

function formsOf(mentions: readonly Mention[]): Form[] {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const printed = sliceOf(mention.article.text, mention.name);
    const form = forms.get(printed) ?? { mentions: [], words: wordsOf(printed).length };
    forms.set(printed, form);
    form.mentions.push(mention);
  }
  return [...forms.values()];
}
