import { annotateArticle } from '../../src/annotate/annotate-article.ts';
import { conceptsOf } from '../../src/lib/concepts.ts';
import { type Span, sliceOf } from '../../src/lib/span.ts';
import { stemOf } from '../../src/lib/stem.ts';
import { wordsOf } from '../../src/lib/words.ts';
import { type AnnotatedArticle, annotationsOf, type QuantityAnnotation } from '../../src/model/annotation.ts';
import type { GoldQuantity, GoldText } from './read-texts.ts';
import { overlapOf, pairUp, type Tallies } from './tally.ts';

/** Share of the letters of both that two names must have in common to be one mention. */
const MIN_OVERLAP = 0.5;

/** Names by place (half of the letters, and exactly), their types, and which of them mean the same. Lone roles are no names here. */
export function measureNames(gold: GoldText, article: AnnotatedArticle, tallies: Tallies): void {
  const { id, text } = gold;
  const found = annotationsOf(article, 'name').filter(name => !name.rule.endsWith('/role'));
  const pairs = pairUp(gold.names, found, { score: overlapOf, min: MIN_OVERLAP });
  const sizes = { gold: gold.names.length, found: found.length };
  const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
  tallies.add('names', { ...sizes, right: pairs.length });
  tallies.add('names, strict', { ...sizes, right: pairs.filter(([a, b]) => isSame(a, b)).length });
  report('names', { gold: gold.names, found, pairs }, { id, text, tallies });
  for (const [wanted, name] of pairs) {
    if (!isSame(wanted, name))
      tallies.errors.push({ kind: 'names, strict', id, line: `${sliceOf(text, wanted)} ≠ ${sliceOf(text, name)}` });
    const line = `${sliceOf(text, wanted)}: ${wanted.type}, found ${name.type} (${name.rule})`;
    tallies.addShare('name types', wanted.type === name.type, { id, line });
  }
  const entities = pairs.map(([{ label, start }, { entity }]) => ({ label, start, entity }));
  measureCoreference(entities, { gold, tallies });
}

interface Labelled {
  readonly label: string;
  readonly start: number;
  readonly entity: string | undefined;
}

/** Over all pairs of matched names: the gold's label is the same where the product's entity is, and only there. */
function measureCoreference(names: readonly Labelled[], { gold, tallies }: { gold: GoldText; tallies: Tallies }): void {
  const lines = new Set<string>();
  for (const [i, a] of names.entries()) {
    for (const b of names.slice(i + 1)) {
      const isWanted = a.label === b.label;
      const isFound = a.entity !== undefined && a.entity === b.entity;
      tallies.add('same entity', { gold: +isWanted, found: +isFound, right: +(isWanted && isFound) });
      const keys = [a, b].map(n => `${n.label} (${n.entity ?? 'no entity'})`);
      if (isWanted !== isFound) lines.add(`${isWanted ? 'apart' : 'joined'}: ${keys.sort().join(' / ')}`);
    }
  }
  for (const line of lines) tallies.errors.push({ kind: 'same entity', id: gold.id, line });
}

/** Times by place (any overlap), exactly, and with type and value. */
export function measureTimes(gold: GoldText, article: AnnotatedArticle, tallies: Tallies): void {
  const { id, text } = gold;
  const found = annotationsOf(article, 'time');
  const pairs = pairUp(gold.times, found, { score: overlapOf, min: Number.MIN_VALUE });
  const sizes = { gold: gold.times.length, found: found.length };
  const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
  const isRight = ([a, b]: (typeof pairs)[number]): boolean => a.type === b.type && a.value === b.value;
  tallies.add('times', { ...sizes, right: pairs.length });
  tallies.add('times, strict', { ...sizes, right: pairs.filter(([a, b]) => isSame(a, b)).length });
  tallies.add('times, value', { ...sizes, right: pairs.filter(isRight).length });
  report('times', { gold: gold.times, found, pairs }, { id, text, tallies });
  for (const pair of pairs.filter(p => !isRight(p))) {
    const [wanted, { type, value, rule }] = pair;
    const line = `${sliceOf(text, wanted)}: ${wanted.type} ${wanted.value}, found ${type} ${value} (${rule})`;
    tallies.errors.push({ kind: 'times, value', id, line });
  }
}

/** Quantities by place and value, then unit and modality of those. */
export function measureQuantities(gold: GoldText, article: AnnotatedArticle, tallies: Tallies): void {
  const { id, text, language } = gold;
  const found = annotationsOf(article, 'quantity');
  const isValue = (a: GoldQuantity, b: QuantityAnnotation): boolean => isClose(a.value, b.value);
  const score = (a: GoldQuantity, b: QuantityAnnotation): number => (isValue(a, b) ? overlapOf(a, b) : 0);
  const pairs = pairUp(gold.quantities, found, { score, min: Number.MIN_VALUE });
  tallies.add('quantities', { gold: gold.quantities.length, found: found.length, right: pairs.length });
  report('quantities', { gold: gold.quantities, found, pairs }, { id, text, tallies });
  for (const [wanted, quantity] of pairs) {
    const printed = sliceOf(text, wanted);
    const counted = quantity.counted ? sliceOf(text, quantity.counted) : '';
    tallies.addShare('units', isUnit(wanted.unit, { unit: quantity.unit, counted, language }), {
      id,
      line: `${printed}: ${wanted.unit}, found ${quantity.unit} (${quantity.rule})`,
    });
    const isUpper = (wanted.upper ?? 0) === (quantity.upper ?? 0);
    tallies.addShare('modality', wanted.modality === quantity.modality && isUpper, {
      id,
      line: `${printed}: ${wanted.modality}, found ${quantity.modality} (${quantity.rule})`,
    });
  }
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));

/** A unit is right by its key, by what it is about, or by the words counted. */
function isUnit(
  wanted: string,
  { unit, counted, language }: { unit: string; counted: string; language: string },
): boolean {
  if (wanted.toLowerCase() === unit.toLowerCase()) return true;
  const stems = (words: string): string[] => wordsOf(words).map(word => stemOf(word, language));
  const known = new Set([...stems(counted), ...stems(unit), ...unit.split(/[^\p{L}]+/u)]);
  return (
    stems(wanted).some(stem => known.has(stem)) ||
    conceptsOf(wanted, language).includes(unit) ||
    unitAlone(wanted, language) === unit
  );
}

/** The unit that the product gives to the gold's noun alone ("5 kilometre" counts "km"): two names of one unit. */
function unitAlone(wanted: string, language: string): string | undefined {
  const { annotations } = annotateArticle({
    id: 'unit',
    text: `5 ${wanted}`,
    language,
    byline: [],
    kind: 'article',
    blocks: [],
    links: [],
  });
  return annotations.find(annotation => annotation.kind === 'quantity')?.unit;
}

interface Outcome<G, F> {
  readonly gold: readonly G[];
  readonly found: readonly F[];
  readonly pairs: readonly (readonly [G, F])[];
}

/** Lines for what was missed and what was found without need. */
function report<G extends Span, F extends Span & { readonly rule: string }>(
  kind: string,
  { gold, found, pairs }: Outcome<G, F>,
  { id, text, tallies }: { id: string; text: string; tallies: Tallies },
): void {
  const [matched, right] = [new Set(pairs.map(([g]) => g)), new Set(pairs.map(([, f]) => f))];
  for (const missed of gold.filter(g => !matched.has(g)))
    tallies.errors.push({ kind, id, line: `missed: ${sliceOf(text, missed)}` });
  for (const extra of found.filter(f => !right.has(f)))
    tallies.errors.push({ kind, id, line: `false: ${sliceOf(text, extra)} (${extra.rule})` });
}
