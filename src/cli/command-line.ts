import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { runFilter } from './run-filter.ts';

/** Wrong usage: the status that the stage contract names. */
const EXIT_USAGE = 2;

/** Runs the command that `args` name and gives the exit status. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const program = createProgram();
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
    throw error;
  }
}

function createProgram(): Command {
  const program = new Command('throughline')
    .description('A self-hosted story desk: every line carries its proof.')
    .exitOverride();
  addFilters(program);
  return program;
}

function addFilters(program: Command): void {
  const filter = (name: string, description: string): Command =>
    program
      .command(name)
      .description(`${description} (JSON Lines in and out)`)
      .action(options => runFilter(name, options, process.stdin, process.stdout));
  filter('parse', 'documents to feeds with entries');
  filter('extract', 'documents to articles');
  filter('annotate', 'articles to articles with annotations');
  filter('cluster', 'articles to story assignments').option(
    '--online',
    'write each line as soon as its article has been placed',
  );
  filter('timeline', 'articles of one story to dated passages')
    .option('--dates <n>', 'how many dates', positiveInteger)
    .option('--sentences <k>', 'passages a date', positiveInteger)
    .option('--query <words>', 'what the reader follows');
  filter('dossier', 'articles of one story to the whole dossier');
}

function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('expected a whole number above zero.');
  return Number(value);
}
