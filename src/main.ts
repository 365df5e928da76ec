import { runCommandLine } from './cli/command-line.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  async serveFolder(folder, port) {
    const { serveFolder } = await import('./http/serve-folder.ts');
    return serveFolder(folder, port);
  },
  async serveInbox(services, place) {
    const { serveInbox } = await import('./http/serve-inbox.ts');
    return serveInbox(services, place);
  },
  async createFetch(settings) {
    const { createFetch } = await import('./fetch/create-fetch.ts');
    return createFetch({ ...settings, now: () => new Date().toISOString() });
  },
});
