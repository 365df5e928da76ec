import { addDays } from '../../lib/calendar.ts';
import { bySpan, type Span } from '../../lib/span.ts';
import type { AnnotatedArticle, Annotation, NameType } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Assignment } from '../../model/story.ts';

/** What a test says of an article; sentences end at ". " and at paragraphs, everything else is marked by its words. */
interface Sketch extends Partial<Article> {
  readonly id: string;
  readonly text: string;
  /** Words → day, or first and last day of an interval. Marks the first place where the words stand. */
  readonly times?: Readonly<Record<string, string | readonly [string, string]>>;
  /** Words → entity. The entity's head ("person:") gives the type; all places where the words stand are marked. */
  readonly names?: Readonly<Record<string, string>>;
  /** Words of a role → words of the name beside it. */
  readonly roles?: Readonly<Record<string, string>>;
}

/** An annotated article for tests, from a sketch. */
export function sketchArticle({ times = {}, names = {}, roles = {}, ...article }: Sketch): AnnotatedArticle {
  const { text } = article;
  const annotations: Annotation[] = [
    ...sentencesOf(text).map(span => ({ kind: 'sentence' as const, ...span, rule: 'test/sentence' })),
    ...Object.entries(times).map(([words, date]) => timeOf(spanOf(text, words), date)),
    ...Object.entries(names).flatMap(([words, entity]) => namesOf(text, words, entity)),
  ];
  const withRoles = annotations.map(a => {
    const role = Object.entries(roles).find(([, name]) => a.kind === 'name' && text.slice(a.start, a.end) === name);
    return role ? { ...a, role: spanOf(text, role[0]) } : a;
  });
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  return {
    byline: [],
    kind: 'article',
    language: 'en',
    blocks,
    links: [],
    ...article,
    annotations: withRoles.toSorted(bySpan),
  };
}

const sentencesOf = (text: string): Span[] =>
  [...text.matchAll(/[^\s].*?[.?](?=\s|$)/gsu)].map(m => ({ start: m.index, end: m.index + m[0].length }));

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the sketch has no "${words}"`);
  return { start, end: start + words.length };
}

function timeOf(span: Span, date: string | readonly [string, string]): Annotation {
  const [from, last] = typeof date === 'string' ? [date, date] : date;
  const isYear = from.endsWith('-01-01') && last.endsWith('-12-31');
  const value = from === last ? from : from.slice(0, isYear ? 4 : 7);
  return { kind: 'time', ...span, type: 'DATE', value, from, to: addDays(last, 1), rule: 'test/time' };
}

function namesOf(text: string, words: string, entity: string): Annotation[] {
  const type = entity.slice(0, entity.indexOf(':')) as NameType;
  return [...text.matchAll(new RegExp(words, 'gu'))].map(m => ({
    kind: 'name',
    start: m.index,
    end: m.index + words.length,
    type,
    entity,
    rule: 'test/name',
  }));
}

const NAMES = { Ardania: 'place:ardania', Velmar: 'place:velmar' };
const OSTREL = { Ostrel: 'place:ostrel' };

/** Talks of two invented countries about fishing, in the story's order: a wire report and its copy, two more reports, one in Swedish, and an opinion. */
export const INVENTED_ARTICLES: readonly AnnotatedArticle[] = [
  sketchArticle({
    id: 'a1',
    outlet: 'Harbour Wire',
    title: 'Ardania and Velmar agree to hold fishing talks',
    published: '2031-05-06T09:00:00+02:00',
    text:
      'Ardania and Velmar agreed on Monday to hold talks about fishing rights in the Gulf of Sarn. ' +
      'The delegations will meet in the harbour town of Ostrel on 12 May, Fisheries Minister Ines Valdo said. ' +
      'The dispute goes back to the treaty of 1998.',
    times: { 'on Monday': '2031-05-05', 'on 12 May': '2031-05-12', '1998': ['1998-01-01', '1998-12-31'] },
    names: { ...NAMES, ...OSTREL, 'Ines Valdo': 'person:ines valdo' },
    roles: { 'Fisheries Minister': 'Ines Valdo' },
  }),
  sketchArticle({
    id: 'a2',
    outlet: 'Ostrel Courier',
    title: 'Fishing talks agreed',
    published: '2031-05-06T11:00:00+02:00',
    text:
      'Ardania and Velmar agreed on Monday to hold talks about fishing rights in the Gulf of Sarn. ' +
      'The delegations will meet in the harbour town of Ostrel on 12 May, Fisheries Minister Ines Valdo said.',
    times: { 'on Monday': '2031-05-05', 'on 12 May': '2031-05-12' },
    names: { ...NAMES, ...OSTREL, 'Ines Valdo': 'person:ines valdo' },
    roles: { 'Fisheries Minister': 'Ines Valdo' },
  }),
  sketchArticle({
    id: 'a3',
    outlet: 'Nordbladet',
    language: 'sv',
    title: 'Fiskesamtal i Ostrel nästa vecka',
    published: '2031-05-07',
    text: 'Ardania och Velmar ska mötas i Ostrel den 12 maj för att tala om fisket i Sarnviken.',
    times: { 'den 12 maj': '2031-05-12' },
    names: { ...NAMES, ...OSTREL },
  }),
  sketchArticle({
    id: 'a4',
    outlet: 'Gulf Times',
    title: 'Ardania and Velmar open fishing talks in Ostrel',
    published: '2031-05-12',
    text:
      'The delegations of Ardania and Velmar met in the harbour town of Ostrel on Monday and opened talks about fishing rights. ' +
      'A signing ceremony is planned for 30 May in Ostrel, Valdo said. ' +
      'The joint patrol that was to start on 20 May has been postponed, the minister added.',
    times: { 'on Monday': '2031-05-12', '30 May': '2031-05-30', 'on 20 May': '2031-05-20' },
    names: { ...NAMES, ...OSTREL, Valdo: 'person:ines valdo' },
  }),
  sketchArticle({
    id: 'a5',
    outlet: 'Harbour Wire',
    title: 'What the gulf needs',
    kind: 'opinion',
    published: '2031-05-21',
    text: 'Nobody in Velmar has forgotten the treaty of 1998. But fishing needs rules that both shores trust.',
    times: { '1998': ['1998-01-01', '1998-12-31'] },
    names: NAMES,
  }),
];

/** The assignments of {@link INVENTED_ARTICLES}: the second is a trimmed copy of the first. */
export const INVENTED_ASSIGNMENTS: readonly Assignment[] = INVENTED_ARTICLES.map(({ id }) => ({
  id,
  story: 's1',
  ...(id === 'a2' && { copyOf: 'a1', copyKind: 'trimmed' as const }),
}));
