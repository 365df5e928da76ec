import { createClusterer } from '../../src/cluster/create-clusterer.ts';
import { compileDossier } from '../../src/compile/compile-dossier.ts';
import { type AnnotatedArticle, annotationsOf, type StatementAnnotation } from '../../src/model/annotation.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Assignment } from '../../src/model/story.ts';
import { bareWords as bare, type Figures, harmonic, ratio } from '../scores.ts';
import type { Gold, GoldStatement, GoldStory } from './read-gold.ts';
import type { Sample, SampleArticle } from './read-sample.ts';

/** How much of two sets is shared, as the harmonic mean of precision and recall. */
const f1 = (found: ReadonlySet<string>, wanted: ReadonlySet<string>): number => {
  const shared = found.intersection(wanted).size;
  return harmonic(ratio(shared, found.size), ratio(shared, wanted.size));
};

/** What extraction got right: articles found, and of those title, day, language and copies. */
export function measureArticles({ articles, gold }: Sample): Figures {
  const known = articles.filter(a => a.gold !== undefined);
  const share = (isRight: (a: SampleArticle) => boolean): number =>
    ratio(known.filter(isRight).length, gold.articles.length);
  return {
    found: ratio(known.length, Math.max(gold.articles.length, articles.length)),
    title: share(a => bare(a.article.title ?? '') === bare(a.gold?.title ?? '')),
    day: share(a => (a.article.published ?? '').slice(0, 10) === a.gold?.published.slice(0, 10)),
    language: share(a => a.article.language.slice(0, 2) === a.gold?.language),
  };
}

/** Stories by BCubed, and copies by pairs. */
export function measureStories({ articles }: Sample): { figures: Figures; assignments: readonly Assignment[] } {
  const clusterer = createClusterer();
  for (const { article } of articles) clusterer.add(article);
  const assignments = clusterer.finish();
  const stories = assignments.map(a => a.story);
  const wanted = articles.map(a => a.gold?.story ?? 'none');
  const overlap = (i: number): number => stories.filter((s, j) => s === stories[i] && wanted[j] === wanted[i]).length;
  const mean = (value: (i: number) => number): number =>
    ratio(
      stories.reduce((sum, _, i) => sum + value(i), 0),
      stories.length,
    );
  const precision = mean(i => ratio(overlap(i), stories.filter(s => s === stories[i]).length));
  const recall = mean(i => ratio(overlap(i), wanted.filter(w => w === wanted[i]).length));
  return {
    figures: { storyPrecision: precision, storyRecall: recall, copyF1: copyF1(articles, assignments) },
    assignments,
  };
}

/** A copy is right when it and what it is said to copy are of one family: the same text at its origin. */
function copyF1(articles: readonly SampleArticle[], assignments: readonly Assignment[]): number {
  const family = new Map(articles.map(({ article, gold }) => [article.id, gold?.copyOf ?? gold?.ref]));
  const claimed = assignments.filter(a => a.copyOf !== undefined);
  const right = claimed.filter(a => family.get(a.id) === family.get(a.copyOf ?? '')).length;
  const wanted = articles.filter(a => a.gold?.copyOf !== undefined).length;
  return harmonic(ratio(right, claimed.length), ratio(right, wanted));
}

interface Counts {
  gold: number;
  found: number;
  matched: number;
  speaker: number;
  act: number;
}

/** Statements: direct ones by F1, the others by recall (the gold does not have all of them), speakers and acts on what matched. */
export function measureStatements({ articles, gold }: Sample): Figures {
  const direct = { gold: 0, found: 0, matched: 0, speaker: 0, act: 0 };
  const reported = { ...direct };
  for (const { article, gold: wanted } of articles) {
    if (wanted === undefined) continue;
    const left = new Set(annotationsOf(article, 'statement'));
    direct.found += [...left].filter(s => s.form === 'direct').length;
    for (const statement of wanted.statements) {
      count(statement.form === 'direct' ? direct : reported, { article, left, wanted: statement, gold });
    }
  }
  const matched = direct.matched + reported.matched;
  return {
    directF1: harmonic(ratio(direct.matched, direct.found), ratio(direct.matched, direct.gold)),
    reportedRecall: ratio(reported.matched, reported.gold),
    speakerAccuracy: ratio(direct.speaker + reported.speaker, matched),
    actAccuracy: ratio(direct.act + reported.act, matched),
  };
}

interface Wanted {
  readonly article: AnnotatedArticle;
  /** Those that no gold statement has been matched with yet: each answers one. */
  readonly left: Set<StatementAnnotation>;
  readonly wanted: GoldStatement;
  readonly gold: Gold;
}

function count(counts: Counts, { article, left, wanted, gold }: Wanted): void {
  counts.gold++;
  const content = (s: StatementAnnotation): string => bare(article.text.slice(s.content.start, s.content.end));
  const isSameForm = (s: StatementAnnotation): boolean => (s.form === 'direct') === (wanted.form === 'direct');
  const match = [...left].find(s => isSameForm(s) && isAlike(content(s), bare(wanted.content)));
  if (match === undefined) return;
  left.delete(match);
  counts.matched++;
  if (isSpeaker(article, match, wanted.speaker, gold)) counts.speaker++;
  if (match.act === wanted.act) counts.act++;
}

/** Two contents match when the shorter holds at least two thirds of the longer and stands in it. */
function isAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= (2 / 3) * long.length && long.includes(short);
}

/** The speaker is right when the name printed, or any name with its entity in the article, is a form of the canonical name. */
function isSpeaker(
  article: AnnotatedArticle,
  { speaker }: StatementAnnotation,
  canonical: string,
  { cast }: Gold,
): boolean {
  if (speaker === null) return false;
  const forms = [canonical, ...Object.values(cast.find(p => p.name === canonical)?.forms ?? {}).flat()].map(bare);
  const names = annotationsOf(article, 'name').filter(n => speaker.entity !== undefined && n.entity === speaker.entity);
  const printed = [speaker, ...names].map(span => bare(article.text.slice(span.start, span.end)));
  return printed.some(text => forms.some(form => text === form || ` ${text} `.includes(` ${form} `)));
}

/** The dossiers of the gold's stories, so that mistakes of clustering do not count twice. */
export function compileGoldStories(
  { articles, gold }: Sample,
  assignments: readonly Assignment[],
): { wanted: GoldStory; dossier: Dossier }[] {
  return gold.stories.map(wanted => {
    const own = articles.filter(a => a.gold?.story === wanted.key).map(a => a.article);
    const ids = new Set(own.map(a => a.id));
    return {
      wanted,
      dossier: compileDossier({ id: wanted.key, articles: own, assignments: assignments.filter(a => ids.has(a.id)) }),
    };
  });
}

/** Timeline days by recall (the page may show more), positions by act and day, figures by value, expectations by day and status. */
export function measureDossiers(compiled: readonly { wanted: GoldStory; dossier: Dossier }[]): Figures {
  const sets = compiled.map(({ wanted, dossier }) => ({
    days: recall(
      dossier.timeline.map(e => e.date),
      wanted.timeline.map(e => e.date),
    ),
    positions: f1(
      new Set(dossier.positions.map(p => `${p.act} ${p.date?.slice(0, 10)}`)),
      new Set(wanted.positions.map(p => `${p.act} ${p.date}`)),
    ),
    figures: recall(
      dossier.figures.flatMap(f => f.values.map(v => String(v.value))),
      wanted.figures.flatMap(f => f.values.map(v => String(v.value))),
    ),
    expectations: f1(
      new Set(dossier.expectations.map(e => `${e.date} ${e.status}`)),
      new Set(wanted.expectations.map(e => `${e.date} ${e.status}`)),
    ),
  }));
  const mean = (key: 'days' | 'positions' | 'figures' | 'expectations'): number =>
    ratio(
      sets.reduce((sum, s) => sum + s[key], 0),
      sets.length,
    );
  return {
    timelineRecall: mean('days'),
    positionF1: mean('positions'),
    figureRecall: mean('figures'),
    expectationF1: mean('expectations'),
  };
}

const recall = (found: readonly string[], wanted: readonly string[]): number =>
  ratio(new Set(wanted).intersection(new Set(found)).size, new Set(wanted).size);
