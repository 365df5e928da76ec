import { isOverlapping, type Span, sliceOf } from '../../src/lib/span.ts';
import { normalizeText } from '../../src/lib/text.ts';
import { wordSpans } from '../../src/lib/words.ts';
import { ACTS } from '../../src/model/annotation.ts';
import type { GoldQuantity, GoldStatement, GoldText, GoldTime } from './read-texts.ts';

const MIN_WORDS = 55;
const MAX_WORDS = 170;
/** Letters between a content and its cue at most, contents of several sentences aside. */
const MAX_CUE_DISTANCE = 250;

const NAME_TYPES = ['person', 'organization', 'place', 'other'];
const MODALITIES = ['exact', 'about', 'at-least', 'up-to', 'range'];
const FORMS = ['direct', 'indirect', 'mixed'];
const CONJUNCTION = /^(?:that|dass|daß|att|что|що|qu['’]|que|whether|ob)(?![\p{L}])/iu;
/** What may stand before words spoken directly: a mark, a dash, a colon, the start of a paragraph, or anything in one that opens with a dash. */
const OPENING = /(?:^|["'“”„«»‘’‚‹›:]|\n|[–—-]\s?)[\s([…]*$|(?:^|\n)[–—-]\s[^\n]*$/u;

/** ISO day, month, year, decade, century, week, quarter, half, season, time of day and parts of it; durations; sets. After TimeML's TIMEX3. */
const VALUES: Readonly<Record<GoldTime['type'], RegExp>> = {
  DATE: /^(?:-?\d{2,4}|\d{3}X?|(?:\d{4}|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?|-W\d\d(?:-WE)?|-Q[1-4]|-H[12]|-(?:SP|SU|FA|WI))?|(?:PAST|PRESENT|FUTURE)_REF)$/,
  TIME: /^(?:\d{4}-\d\d-\d\d)?T(?:\d\d(?::\d\d(?::\d\d)?)?(?:Z|[+-]\d\d:\d\d)?|MO|MI|AF|EV|NI|DT)$/,
  DURATION: /^P(?:T?(?:\d+(?:\.\d+)?|X)(?:DE|CE|QU|WE|[YMWDHSQ]))+(?:T(?:\d+[HMS])+)?$/,
  SET: /^(?:P.+|XXXX-.+|T.+|XXXX|\d{4}.*)$/,
};

/** What is wrong with the texts, a sentence each; empty where nothing is. */
export function validateTexts(texts: readonly GoldText[]): string[] {
  const twice = texts.filter(({ id }, i) => texts.findIndex(other => other.id === id) !== i);
  return [...twice.map(({ id }) => `${id} is the id of two texts`), ...texts.flatMap(textProblems)];
}

function textProblems(gold: GoldText): string[] {
  const { id, text, language, half } = gold;
  const words = wordSpans(text).length;
  const problems = [
    ...gold.problems,
    ...(id.startsWith(`${language}-${half[0]}`) ? [] : ['the id does not name language and half']),
    ...(words < MIN_WORDS || words > MAX_WORDS ? [`${words} words`] : []),
    ...(normalizeText(text) === text && text.trim() === text ? [] : ['the text is not canonical']),
    ...(/[^\S\n ]|\n{3}|(?<!\n)\n(?!\n)| {2}| \n/.test(text.replace(/[\u00a0\u202f]/g, ' ')) ? ['stray blanks'] : []),
    ...(Number.isNaN(Date.parse(gold.published)) ? [`published "${gold.published}"`] : []),
    ...(gold.title === '' || gold.outlet === '' ? ['no title or no outlet'] : []),
    ...nameProblems(gold),
    ...gold.quantities.flatMap(quantity => quantityProblems(quantity, text)),
    ...gold.times.flatMap(time => timeProblems(time, text)),
    ...gold.statements.flatMap(statement => statementProblems(statement, text)),
    ...orderProblems(text, [
      gold.names,
      gold.quantities,
      gold.times,
      [...gold.quantities, ...gold.times].sort((a, b) => a.start - b.start),
    ]),
  ];
  return problems.map(problem => `${id}: ${problem}`);
}

function nameProblems({ names, text }: GoldText): string[] {
  return names.flatMap(name => {
    const printed = sliceOf(text, name);
    const types = new Set(names.filter(other => other.label === name.label).map(other => other.type));
    return [
      ...(NAME_TYPES.includes(name.type) ? [] : [`"${printed}" is of no known type (${name.type})`]),
      ...(/^[\p{Ll}\p{Lo}\p{N}][\p{L}\p{N}-]*$/u.test(name.label) ? [] : [`"${name.label}" is no label`]),
      ...(types.size > 1 ? [`"${name.label}" is of two types`] : []),
    ];
  });
}

function quantityProblems({ value, upper, unit, modality, ...span }: GoldQuantity, text: string): string[] {
  const printed = sliceOf(text, span);
  return [
    ...(Number.isFinite(value) ? [] : [`"${printed}" has no value`]),
    ...(MODALITIES.includes(modality) ? [] : [`"${printed}" is of no known modality (${modality})`]),
    ...((modality === 'range') === (upper !== undefined && upper > value) ? [] : [`"${printed}": range and upper`]),
    ...(unit !== '' && unit !== 'undefined' ? [] : [`"${printed}" has no unit`]),
  ];
}

function timeProblems({ type, value, ...span }: GoldTime, text: string): string[] {
  const pattern = VALUES[type];
  if (pattern === undefined) return [`"${sliceOf(text, span)}" is of no known type (${type})`];
  return pattern.test(value) ? [] : [`"${sliceOf(text, span)}": ${value} is no value of ${type}`];
}

function statementProblems(statement: GoldStatement, text: string): string[] {
  const { content, form, act, cue } = statement;
  const printed = sliceOf(text, content);
  const short = `"${printed.slice(0, 40)}…"`;
  const problems = [
    ...(FORMS.includes(form) ? [] : [`is of no known form (${form})`]),
    ...((ACTS as readonly string[]).includes(act) ? [] : [`has no known act (${act})`]),
    ...(form !== 'direct' && CONJUNCTION.test(printed) ? ['begins with its conjunction'] : []),
    ...(form === 'direct' && !OPENING.test(text.slice(0, content.start))
      ? ['is direct, without a mark before it']
      : []),
    ...(/^["“„«»]|^\s|\s$/.test(form === 'direct' ? printed : printed.trim()) && form === 'direct'
      ? ['holds its own mark or a blank at its edge']
      : []),
    ...(form === 'mixed' && !/["'“”„«»‘’‚‹›]/.test(printed) ? ['is mixed, without a mark in it'] : []),
    ...(cue && distance(cue, content) > MAX_CUE_DISTANCE ? [`has a cue far away: "${sliceOf(text, cue)}"`] : []),
  ];
  return problems.map(problem => `${short} ${problem}`);
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Mentions of one list stand in text order and do not overlap; a quantity is no time. */
function orderProblems(text: string, lists: readonly (readonly Span[])[]): string[] {
  return lists.flatMap(list =>
    list.flatMap((span, i) => {
      const before = list[i - 1];
      if (before === undefined || before.end <= span.start) return [];
      const verb = isOverlapping(before, span) ? 'overlap' : 'are not in text order';
      return [`"${sliceOf(text, before)}" and "${sliceOf(text, span)}" ${verb}`];
    }),
  );
}
