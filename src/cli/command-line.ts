import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../lib/version.ts';
import { FAILURES, FailureError } from '../model/failures.ts';
import { EXIT, exitStatusOf } from './exit-status.ts';
import type { Faces } from './faces.ts';
import { addFeedCommands, NETWORK_OPTION } from './feed-commands.ts';
import { instant, positiveInteger, webAddress } from './option-values.ts';
import { runFilter } from './run-filter.ts';

/** Runs the command that `args` name and gives the exit status. Failures are one clear line on standard error. */
export async function runCommandLine(args: readonly string[], faces: Faces): Promise<number> {
  let status: number = EXIT.done;
  const program = createProgram(faces, given => {
    status = given;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (!(error instanceof FailureError)) return reportMistake(error);
    process.stderr.write(`throughline: ${error.failure.code}: ${error.failure.message}\n`);
    return exitStatusOf(error.failure.code);
  }
}

function reportMistake(error: unknown): number {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(
    `throughline: internal/unexpected: ${FAILURES['internal/unexpected']} (${message})\n${stack ?? ''}\n`,
  );
  return EXIT.internal;
}

type Report = (status: number) => void;

/** The whole command line; `report` is told the exit status of the command that ran. */
export function createProgram(faces: Faces, report: Report): Command {
  const program = new Command('throughline')
    .description('Finds the stories in the news and compiles a dossier for each, every line with its proof.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(--help shows what is possible)')
    .configureHelp({ showGlobalOptions: true });
  addFeedCommands(program, faces, report);
  addBuild(program, faces, report);
  addServe(program, faces, report);
  addDemo(program, faces, report);
  addFilters(program);
  return program;
}

function addBuild(program: Command, faces: Faces, report: Report): void {
  program
    .command('build')
    .description('read documents, find their stories and write a site with a dossier for each')
    .argument(
      '[input...]',
      'files, folders and http(s) addresses: text, HTML, feeds, OPML, JSON Lines, WARC, mail (default: what update brought in)',
    )
    .requiredOption('--out <folder>', 'the folder of the site; made where it is absent')
    .option(
      '--store <file>',
      'the SQLite file (default: throughline.sqlite here if there is one, else in the output folder)',
    )
    .addOption(NETWORK_OPTION())
    .option('--title <words>', 'the name of the site', 'Throughline')
    .addOption(
      new Option('--language <code>', 'the language of the pages, and of titles where there is a choice')
        .choices(['en', 'sv', 'de', 'fr', 'es', 'ru', 'uk'])
        .default('en'),
    )
    .option('--base-url <address>', 'the address the site will be served from, for its feeds', webAddress)
    .option('--fetched-at <instant>', 'when the files were fetched: the "now" of "5 days ago"', instant)
    .option('--rebuild', 'extract the inputs anew and annotate all articles again')
    .option('--json', 'print the summary as JSON')
    .option('--open', 'show the site in the browser')
    .action(async (inputs, options) => {
      const { runBuild } = await import('./build-command.ts');
      report(await runBuild(inputs, options, faces));
    });
}

function addServe(program: Command, faces: Faces, report: Report): void {
  program
    .command('serve')
    .description('serve a built site on localhost')
    .argument('<folder>', 'the folder that build wrote')
    .option('--port <n>', 'the port (default: the first free one from 4747 on)', positiveInteger)
    .option('--open', 'show it in the browser')
    .action(async (folder, options) => {
      const { runServe } = await import('./serve-command.ts');
      report(await runServe(folder, { ...options, ...faces }));
    });
}

function addDemo(program: Command, faces: Faces, report: Report): void {
  program
    .command('demo')
    .description('build the site of the bundled sample news and serve it on localhost')
    .option('--out <folder>', 'where the site goes', 'throughline-demo')
    .option('--port <n>', 'the port (default: the first free one from 4747 on)', positiveInteger)
    .option('--open', 'show it in the browser')
    .action(async options => {
      const { runDemo } = await import('./demo-command.ts');
      report(await runDemo({ ...options, ...faces }));
    });
}

function addFilters(program: Command): void {
  const filter = (name: string, description: string): Command =>
    program
      .command(name)
      .description(`${description} (a filter: JSON Lines in and out)`)
      .action(options => runFilter(name, options, process.stdin, process.stdout));
  filter('parse', 'documents to feeds with entries');
  filter('extract', 'documents to articles');
  filter('annotate', 'articles to articles with annotations');
  filter('cluster', 'articles to story assignments').option(
    '--online',
    'answer for each article at once instead of at the end',
  );
  filter('timeline', 'articles of one story to dated passages')
    .option('--dates <n>', 'how many dates (default: as many as the material has)', positiveInteger)
    .option('--sentences <k>', 'passages a date (default: 2)', positiveInteger)
    .option('--query <words>', 'what the reader follows');
  filter('dossier', 'articles of one story to the whole dossier');
}
