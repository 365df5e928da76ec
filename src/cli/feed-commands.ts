import { type Command, Option } from 'commander';
import { FULL_TEXT_SETTINGS, RECHECK_SETTINGS } from '../model/followed-feed.ts';
import { DEFAULT_STORE } from './default-store.ts';
import type { Faces } from './faces.ts';
import { folderPath, listenPlace, listOf, milliseconds, positiveInteger, webAddress } from './option-values.ts';

type Report = (status: number) => void;

/** The option that lets requests into private networks, for every command that fetches. */
export const NETWORK_OPTION = (): Option =>
  new Option(
    '--allow-network <network>',
    'a private network (CIDR), address or host that may be asked; repeatable',
  ).argParser(listOf);

const CONTACT = [
  '--contact <address>',
  'how publishers can reach you: a mail address or page, told to every server',
] as const;
const STORE = ['--store <file>', 'the SQLite file that keeps everything', DEFAULT_STORE] as const;

/** Adds the commands that follow feeds: add, update, doctor, feeds, remove. */
export function addFeedCommands(program: Command, faces: Faces, report: Report): void {
  addAdd(program, faces, report);
  addUpdate(program, faces, report);
  addDoctor(program, report);
  addLists(program, report);
}

function addAdd(program: Command, faces: Faces, report: Report): void {
  program
    .command('add')
    .description('follow feeds: by their address, by a page that names them, by an OPML list; or keep documents')
    .argument('<address...>', 'addresses, OPML files, lists with an address a line, documents; "-" is standard input')
    .option(...STORE)
    .option('--folder <path>', 'the folder they go into, nested as in World/Lorn', folderPath)
    .addOption(
      new Option('--full-text <when>', 'whether to fetch the pages behind the entries').choices(FULL_TEXT_SETTINGS),
    )
    .addOption(
      new Option('--recheck <when>', 'whether pages are looked at again, for silent edits').choices(RECHECK_SETTINGS),
    )
    .addOption(NETWORK_OPTION())
    .option(...CONTACT)
    .option('--json', 'print what was added as JSON')
    .action(async (inputs, options) => {
      const { runAdd } = await import('./add-command.ts');
      report(await runAdd(inputs, options, faces));
    });
}

function addUpdate(program: Command, faces: Faces, report: Report): void {
  program
    .command('update')
    .description('ask the feeds whose turn has come, and fetch the pages behind new entries')
    .option(...STORE)
    .option('--watch', 'go on until stopped, asking each feed when its turn comes')
    .option('--all', 'ask all feeds, due or not')
    .option('--feed <words>', 'ask only this feed: its address, or words that only it has')
    .option('--archives <n>', 'read back so many older pages of each feed, where it has them', positiveInteger)
    .addOption(NETWORK_OPTION())
    .option(...CONTACT)
    .option('--site-delay <ms>', 'pause between two requests of one site (default: 1000)', milliseconds)
    .option('--listen <[host:]port>', 'with --watch: take mail and pushes of hubs; default host 127.0.0.1', listenPlace)
    .option('--public-url <address>', 'with --listen: the address by which others reach it through a proxy', webAddress)
    .option('--json', 'print the summary as JSON')
    .action(async options => {
      const { runUpdate } = await import('./update-command.ts');
      report(await runUpdate(options, faces));
    });
}

function addDoctor(program: Command, report: Report): void {
  program
    .command('doctor')
    .description('say how the feeds do, what is wrong with those that fail and what to do about it')
    .option(...STORE)
    .option('--json', 'print the diagnosis as JSON')
    .action(async options => {
      const { runDoctor } = await import('./doctor-command.ts');
      report(await runDoctor(options));
    });
}

function addLists(program: Command, report: Report): void {
  program
    .command('feeds')
    .description('list the feeds that are followed')
    .option(...STORE)
    .option('--opml', 'print them as OPML, in their folders')
    .option('--json', 'print them as JSON')
    .action(async options => {
      const { runFeeds } = await import('./feeds-command.ts');
      report(await runFeeds(options));
    });
  program
    .command('remove')
    .description('follow feeds no more; their articles stay')
    .argument('<feed...>', 'addresses of feeds, or words that only one feed has')
    .option(...STORE)
    .action(async (wanted, options) => {
      const { runRemove } = await import('./feeds-command.ts');
      report(await runRemove(wanted, options));
    });
}
