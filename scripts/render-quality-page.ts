/** What the scorer reports of one task. */
export interface TaskReport {
  readonly task: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  readonly summary: Readonly<Record<string, number>>;
  readonly performance: {
    readonly documents: number;
    readonly seconds: number;
    readonly documentsPerSecond: number;
    readonly peakMemoryMB: number;
  };
}

const INTRODUCTION: Readonly<Record<string, string>> = {
  feeds:
    'Feeds parsed (`parse`): `pass` counts feeds without a failed check, `survive` broken documents answered in time.',
  extract:
    'Articles out of web pages (`extract`): text against four sets of gold; title, byline and date where gold exists.',
  published: 'Day of first publication of a page (`extract`).',
  language: 'Language of sentences and of pairs of words (`annotate`).',
  time: 'Time expressions (`annotate`): TIMEX3 spans, types and values.',
  quotes: 'Who said what (`annotate`): content, speaker and cue of statements.',
  cluster: 'Stories and copies (`cluster`): BCubed, pairs across languages, reprints.',
  timeline: 'Timelines (`timeline`) against those of journalists.',
};

/** docs/quality.md: the figures of every stage, per data set and language, as they were measured. */
export function renderQualityPage(
  reports: readonly TaskReport[],
  { version, day }: { version: string; day: string },
): string {
  return [
    '# Quality, measured',
    '',
    `Version ${version}, ${day}. Written by \`npm run eval\`; not edited by hand. The gold data were made by others and are not part of the project; half of`,
    'them is open to development, which is what is measured here. All shares lie between 0 and 1. Speed is that of the whole filter on two shared cores.',
    '',
    ...reports.flatMap(renderTask),
  ].join('\n');
}

function renderTask({ task, rows, summary, performance }: TaskReport): string[] {
  const figures = Object.entries(summary).map(([name, value]) => `${name} **${value.toFixed(3)}**`);
  const { documents, documentsPerSecond, peakMemoryMB } = performance;
  return [
    `## ${task}`,
    '',
    INTRODUCTION[task] ?? '',
    '',
    `${figures.join(', ')}. ${documents} documents, ${documentsPerSecond.toFixed(0)} a second, peak memory ${peakMemoryMB} MB.`,
    '',
    ...renderTables(rows),
    '',
  ];
}

/** Rows with the same columns stand in one table, so that no table has mostly empty cells. */
function renderTables(rows: TaskReport['rows']): string[] {
  const groups = Map.groupBy(rows, row => Object.keys(row).join(' '));
  return [...groups.values()].flatMap((group, i) => [...(i > 0 ? [''] : []), ...renderTable(group)]);
}

function renderTable(rows: TaskReport['rows']): string[] {
  const columns = Object.keys(rows[0] ?? {});
  return [
    `| ${columns.join(' | ')} |`,
    `|${columns.map((_, i) => (i === 0 ? ' --- ' : ' ---: ')).join('|')}|`,
    ...rows.map(row => `| ${columns.map(column => show(row[column])).join(' | ')} |`),
  ];
}

function show(value: string | number | undefined): string {
  if (typeof value !== 'number') return String(value ?? '');
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}
