// Checks that the papers keep up with the program: every command, option, exit status, failure code and dependency is documented, relative
// links lead somewhere, notes stay short.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createProgram } from '../src/cli/command-line.ts';
import { EXIT } from '../src/cli/exit-status.ts';
import { FAILURES } from '../src/model/failures.ts';

const ROOT = join(import.meta.dirname, '..');
const MAX_NOTE_LINES = 60;

const read = (path: string): string => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '');

/** What the command line offers that its page does not name in code type. */
function findUndocumentedCommands(): string[] {
  const page = read('docs/command-line.md');
  const nothing = (): Promise<never> => Promise.reject(new Error('nothing runs here'));
  const faces = { serveFolder: nothing, serveInbox: nothing, createFetch: nothing };
  const program = createProgram(faces, () => undefined);
  const wanted = program.commands.flatMap(command => [
    `\`throughline ${command.name()}`,
    ...command.options.map(option => `\`${option.long ?? option.flags}`),
  ]);
  const statuses = Object.values(EXIT).map(status => `| ${status} |`);
  const codes = Object.keys(FAILURES).map(code => `\`${code}\``);
  return [...wanted, ...statuses, ...codes]
    .filter(text => !page.includes(text))
    .map(text => `docs/command-line.md does not name ${text}`);
}

function findUndocumentedDependencies(): string[] {
  const page = read('docs/dependencies.md');
  const manifest = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  return [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]
    .filter(name => !page.includes(`\`${name}\``))
    .map(name => `docs/dependencies.md does not name \`${name}\``);
}

function findBrokenLinks(): string[] {
  return globSync('{*.md,docs/**/*.md,test/corpora/**/*.md}', { cwd: ROOT }).flatMap(file =>
    [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map(match => match[1] ?? '')
      .filter(target => !existsSync(join(ROOT, dirname(file), target)))
      .map(target => `${file}: the link to ${target} leads nowhere`),
  );
}

function findLongNotes(): string[] {
  return globSync('docs/notes/*.md', { cwd: ROOT })
    .filter(file => read(file).split('\n').length > MAX_NOTE_LINES + 1)
    .map(file => `${file} has more than ${MAX_NOTE_LINES} lines`);
}

const REQUIRED = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'docs/architecture.md',
  'docs/glossary.md',
  'docs/quality.md',
];

const problems = [
  ...REQUIRED.filter(file => read(file) === '').map(file => `${file} is missing`),
  ...findUndocumentedCommands(),
  ...findUndocumentedDependencies(),
  ...findBrokenLinks(),
  ...findLongNotes(),
];
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'docs: in order' : `docs: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
