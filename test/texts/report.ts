import { parseArgs } from 'node:util';
import { FIGURES, measureTexts } from './measure-texts.ts';
import { HALVES, type Half, listLanguages, readTexts } from './read-texts.ts';
import { f1Of, precisionOf, recallOf, type Tallies } from './tally.ts';
import { validateTexts } from './validate-texts.ts';

const USAGE = `usage: report.ts [--language en] [--half open|held] [--errors kind]
  kinds of errors (open half only): ${FIGURES.join(' | ')} | all`;

/** Prints what is wrong with the gold texts, their figures by language and half, and the disagreements of the open half on demand. */
function main(): void {
  const { values } = parseArgs({
    options: { language: { type: 'string' }, half: { type: 'string' }, errors: { type: 'string' } },
  });
  const { language, half, errors } = values;
  if ((half !== undefined && !isHalf(half)) || (errors !== undefined && !isKind(errors))) throw new Error(USAGE);
  if (errors !== undefined && half !== 'open')
    throw new Error('The errors of the held half are never looked at: give --half open.');
  for (const code of language === undefined ? listLanguages() : [language]) {
    for (const part of half === undefined ? HALVES : [half]) {
      const texts = readTexts(code, part);
      if (texts.length === 0) continue;
      const problems = validateTexts(texts);
      console.log(`\n${code}, ${part}: ${texts.length} texts`);
      for (const problem of problems) console.log(`  PROBLEM ${problem}`);
      const tallies = measureTexts(texts);
      printTable(tallies);
      if (errors !== undefined) printErrors(tallies, errors);
    }
  }
}

const isHalf = (value: string): value is Half => (HALVES as readonly string[]).includes(value);
const isKind = (value: string): boolean => value === 'all' || (FIGURES as readonly string[]).includes(value);

function printTable({ counts }: Tallies): void {
  const cells = ['gold', 'found', 'right', 'P', 'R', 'F1'];
  console.log(['figure'.padEnd(22), ...cells.map(cell => cell.padStart(6))].join(' '));
  for (const [figure, tally] of counts) {
    const numbers = [tally.gold, tally.found, tally.right].map(n => String(n).padStart(6));
    const shares = [precisionOf(tally), recallOf(tally), f1Of(tally)].map(n => n.toFixed(3).padStart(6));
    console.log([figure.padEnd(22), ...numbers, ...shares].join(' '));
  }
  const speaker = counts.get('speaker');
  const content = counts.get('statements');
  if (!speaker || !content) return;
  console.log(
    `speakers of ${content.right} matched: ${speaker.right} right, ${speaker.found - speaker.right} wrong, ${Math.max(0, speaker.gold - speaker.found)} missing`,
  );
}

function printErrors({ errors }: Tallies, kind: string): void {
  for (const { kind: own, id, line } of errors)
    if (kind === 'all' || own === kind) console.log(`${id} [${own}] ${line.replace(/\n+/g, ' ¶ ')}`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
