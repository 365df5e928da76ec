import { spawn } from 'node:child_process';

/** Shows a file or address in the user's browser, where the system has a way to; silently nothing otherwise. */
export function openInBrowser(target: string): void {
  const commands: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  };
  const [command, ...first] = commands[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...first, target], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
