import { dayOf, monthNames, weekdayNames, weekdayOf } from '../../src/lib/calendar.ts';
import { rawTextOf } from './raw-source.ts';
import type { Gold, GoldArticle, GoldStory } from './read-gold.ts';

/** The days that the corpus covers; everything in it was published on one of them. */
export const FIRST_DAY = '2026-03-02';
export const LAST_DAY = '2026-03-22';

/**
 * What is wrong with the gold, a sentence each; empty where nothing is. Every string of the gold must stand in its article's source, every
 * reference must lead somewhere, every date must exist, and a weekday that is printed must be the weekday of its date.
 */
export function validateGold(gold: Gold): string[] {
  const texts = new Map(gold.articles.map(article => [article.ref, rawTextOf(article, gold.articles)]));
  return [
    ...gold.articles.flatMap(article => articleProblems(article, texts)),
    ...gold.stories.flatMap(story => storyProblems(story, texts)),
    ...castProblems(gold, texts),
  ];
}

type Texts = ReadonlyMap<string, string | undefined>;

function articleProblems(article: GoldArticle, texts: Texts): string[] {
  const text = texts.get(article.ref);
  if (text === undefined) return [`${article.file} does not hold ${article.ref} under its title`];
  const strings = [...article.statements.map(s => s.content), ...article.times.map(t => t.text)];
  const day = article.published.slice(0, 10);
  return [
    ...strings.filter(string => !text.includes(string)).map(string => `${article.ref} does not say "${string}"`),
    ...article.statements
      .filter(({ content }) => text.split(content).length > 2)
      .map(({ content }) => `${article.ref} says "${content}" more than once`),
    ...(isDate(day) && day >= FIRST_DAY && day <= LAST_DAY ? [] : [`${article.ref} was published on ${day}`]),
    ...article.times.flatMap(({ text: phrase, date }) => weekdayProblems(article, phrase, date)),
    ...datedWeekdays(text, article.language).flatMap(([phrase, date]) => weekdayProblems(article, phrase, date)),
    ...copyProblems(article, texts),
  ];
}

/** A whole reprint holds every sentence of its original, boxes of the page between them or not; a trimmed one some, but not all. */
function copyProblems({ ref, copyOf, copyKind }: GoldArticle, texts: Texts): string[] {
  if (copyOf === undefined) return [];
  const copy = lettersOf(texts.get(ref) ?? '');
  const sentences = (texts.get(copyOf) ?? '')
    .split(/[.!?]/)
    .map(lettersOf)
    .filter(sentence => sentence.length > 20);
  const held = sentences.filter(sentence => copy.includes(sentence)).length;
  if (held < 2) return [`${ref} does not copy ${copyOf}`];
  if ((held === sentences.length) === (copyKind !== 'trimmed')) return [];
  return [`${ref} is no ${copyKind} copy of ${copyOf}`];
}

function storyProblems(story: GoldStory, texts: Texts): string[] {
  const passages = [
    ...story.timeline.flatMap(entry => entry.passages),
    ...story.expectations.flatMap(e => [...e.passages, ...e.evidence]),
    ...story.positions.map(p => ({ article: p.article, text: p.passage })),
    ...story.figures.flatMap(f => f.values.map(v => ({ article: v.article, text: v.sentence }))),
  ];
  const dates = [...story.timeline, ...story.positions, ...story.expectations].map(({ date }) => date);
  const positions = new Set(story.positions.map(({ id }) => id));
  const pointers = story.positions.flatMap(p => [...(p.answers ?? []), ...(p.sameAs ? [p.sameAs] : [])]);
  return [
    ...passages.filter(p => !texts.get(p.article)?.includes(p.text)).map(p => `${p.article} does not say "${p.text}"`),
    ...story.figures
      .flatMap(figure => figure.values)
      .filter(({ sentence, printed }) => !sentence.includes(printed))
      .map(({ sentence, printed }) => `"${printed}" is not in "${sentence}"`),
    ...dates.filter(date => !isDate(date)).map(date => `${date} is not a day`),
    ...pointers.filter(id => !positions.has(id)).map(id => `${story.key} has no position ${id}`),
    ...(positions.size === story.positions.length ? [] : [`${story.key} has two positions of one id`]),
    ...story.expectations.filter(isUnsettled).map(({ id }) => `${story.key}: status and evidence of ${id} disagree`),
  ];
}

/** What happened or moved needs a passage that says so; what is due or was never reported cannot have one. */
function isUnsettled({ status, evidence }: GoldStory['expectations'][number]): boolean {
  return (status === 'happened' || status === 'moved') !== evidence.length > 0;
}

function castProblems({ articles, cast }: Gold, texts: Texts): string[] {
  const said = new Map<string, string>();
  for (const { language, ref } of articles) said.set(language, `${said.get(language) ?? ''}\n${texts.get(ref) ?? ''}`);
  return cast.flatMap(({ forms }) =>
    Object.entries(forms).flatMap(([language, printed]) =>
      printed
        .filter(form => !said.get(language)?.includes(form))
        .map(form => `no article in "${language}" prints ${form}`),
    ),
  );
}

function weekdayProblems({ ref, language }: GoldArticle, phrase: string, date: string): string[] {
  if (!isDate(date)) return [`${ref}: "${phrase}" means ${date}, which is not a day`];
  const weekday = findWeekday(phrase, language);
  return weekday === undefined || weekday === weekdayOf(date) ? [] : [`${ref}: "${phrase}" is not ${date}`];
}

/** The weekday that a phrase names (1 = Monday), in any case of its noun: the last letter may differ from the dictionary form. */
export function findWeekday(phrase: string, language: string): number | undefined {
  const words = plain(phrase).match(/[\p{L}']+/gu) ?? [];
  const index = weekdayStems(language).findIndex(stem => words.some(word => word.startsWith(stem)));
  return index === -1 ? undefined : index + 1;
}

/** Every weekday printed beside a day and month ("Thursday, March 12", "le vendredi 20 mars"), with the date of 2026 that it claims. */
export function datedWeekdays(text: string, language: string): [string, string][] {
  const months = monthNames(language);
  const month = months
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|');
  const weekday = weekdayStems(language).join('|');
  const between = String.raw`\p{L}*[,(]?\s*\(?(?:(?:den|dem|el|le|the|på)\s+)?`;
  const date = String.raw`(?:(\d{1,2})\.?\s+(?:de\s+|of\s+)?(${month})|(${month})\.?\s+(\d{1,2}))(?![\d\p{L}])`;
  const pattern = new RegExp(String.raw`(?<!\p{L})(?:${weekday})${between}${date}`, 'gu');
  return [...plain(text).matchAll(pattern)].map(match => {
    const name = match[2] ?? match[3] ?? '';
    const index = months.findIndex(names => names.includes(name));
    return [match[0], dayOf(2026, index + 1, Number(match[1] ?? match[4])) ?? 'no such day'];
  });
}

const weekdayStems = (language: string): string[] =>
  weekdayNames(language).map(([name = '']) => (language === 'en' ? name : plain(name).slice(0, -1)));

const plain = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'");

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function isDate(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return dayOf(year ?? 0, month ?? 0, day ?? 0) === date;
}
