import { runCommandLine } from './cli/command-line.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  async serveFolder(folder, port) {
    const { serveFolder } = await import('./http/serve-folder.ts');
    return serveFolder(folder, port);
  },
});
