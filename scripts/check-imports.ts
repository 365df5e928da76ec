// Checks what may import what, and that no file outgrows its limit. The rules are those of docs/architecture.md.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Which top folders of src/ a folder may import from; itself is always allowed. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  model: ['lib'],
  fetch: ['model', 'lib'],
  parse: ['model', 'lib'],
  extract: ['model', 'lib'],
  annotate: ['model', 'lib'],
  cluster: ['model', 'lib'],
  compile: ['model', 'lib'],
  publish: ['model', 'lib'],
  store: ['model', 'lib'],
  app: ['fetch', 'parse', 'extract', 'annotate', 'cluster', 'compile', 'publish', 'store', 'model', 'lib'],
  cli: ['app', 'model', 'lib'],
  http: ['app', 'model', 'lib'],
  web: ['app', 'model', 'lib'],
  main: ['cli', 'http', 'web', 'app', 'store', 'fetch', 'model', 'lib'],
};

/** Folders whose children must not know each other. */
const SIBLINGS_APART = ['src/annotate/languages/', 'src/extract/anatomies/', 'src/parse/formats/'];

/** Lines a source file may have, data tables excepted. */
const MAX_LINES = 400;

/** The import targets of a TypeScript source, type-only and dynamic ones included. */
export function importsOf(source: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/g;
  return [...source.matchAll(pattern)].map(m => m[1] ?? m[2] ?? m[3] ?? '');
}

/** Why one file may not import another, or undefined where it may. Paths are relative to the project, with "/". */
export function findBreach(from: string, to: string): string | undefined {
  const [source, target] = [topOf(from), topOf(to)];
  if (source !== target && !ALLOWED[source]?.includes(target)) return `${source}/ may not import ${target}/`;
  for (const folder of SIBLINGS_APART) {
    const [a, b] = [childOf(folder, from), childOf(folder, to)];
    if (a && b && a !== b) return `${folder}* must not import each other`;
  }
  const engine = from.startsWith('src/annotate/') && !from.startsWith('src/annotate/languages/');
  if (
    engine &&
    to.startsWith('src/annotate/languages/') &&
    !/registry(\.test)?\.ts$/.test(from) &&
    !from.endsWith('.test.ts')
  ) {
    return 'an engine must not import a language; the registry does';
  }
  return undefined;
}

/** The first circle of imports, as the files on it, or undefined. */
export function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}

const topOf = (file: string): string => (file.split('/')[1] ?? '').replace(/\.ts$/, '');

function childOf(folder: string, file: string): string | undefined {
  return file.startsWith(folder)
    ? file
        .slice(folder.length)
        .split('/')[0]
        ?.replace(/(\.test)?\.ts$/, '')
    : undefined;
}

function check(): string[] {
  const problems: string[] = [];
  const graph = new Map<string, string[]>();
  for (const file of globSync('src/**/*.ts')
    .map(f => f.replaceAll('\\', '/'))
    .sort()) {
    const source = readFileSync(file, 'utf8');
    const lines = source.split('\n').length;
    if (lines > MAX_LINES && !/\/data\/|\.data\.ts$/.test(file))
      problems.push(`${file}: ${lines} lines; the limit is ${MAX_LINES}`);
    const targets = importsOf(source)
      .filter(target => target.startsWith('.'))
      .map(target => normalize(join(dirname(file), target)).replaceAll('\\', '/'));
    graph.set(file, targets);
    for (const target of targets) {
      const breach = findBreach(file, target);
      if (breach) problems.push(`${file}: imports ${target}: ${breach}`);
    }
  }
  const circle = findCircle(graph);
  if (circle) problems.push(`circle of imports: ${circle.join(' → ')}`);
  return problems;
}

if (import.meta.main) {
  const problems = check();
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'imports: in order' : `imports: ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
