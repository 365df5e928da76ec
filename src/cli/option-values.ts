import { InvalidArgumentError } from 'commander';
import type { ListenPlace } from './inbox.ts';

/** A whole number from 1 to 999,999, for `--port` and the like; the message of a wrong one is for people. */
export function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('expected a whole number above zero.');
  return Number(value);
}

/** Where to listen, from "[host:]port": "8080", "0.0.0.0:8080", "[::1]:8080". Without a host it is this machine alone. */
export function listenPlace(value: string): ListenPlace {
  const [, bracketed, plain, digits = ''] = /^(?:(?:\[([^\]]+)\]|([^:\s]+)):)?(\d{1,5})$/.exec(value) ?? [];
  const port = Number(digits);
  if (digits === '' || port < 1 || port > 65_535)
    throw new InvalidArgumentError('expected a port from 1 to 65535, or host:port, such as 8080 or [::1]:8080.');
  return { host: bracketed ?? plain ?? '127.0.0.1', port };
}

/** True for the names and addresses by which only this machine can be reached. */
export const isLoopback = ({ host }: ListenPlace): boolean => /^(?:localhost|127(?:\.\d+){3}|::1)$/i.test(host);

/** A whole number of milliseconds, 0 included. */
export function milliseconds(value: string): number {
  if (!/^\d{1,7}$/.test(value)) throw new InvalidArgumentError('expected a whole number of milliseconds.');
  return Number(value);
}

/** An instant in UTC from any form of ISO 8601. */
export function instant(value: string): string {
  const ms = Date.parse(value);
  if (Number.isNaN(ms)) throw new InvalidArgumentError('expected an ISO 8601 instant such as 2026-03-14T09:30:00Z.');
  return new Date(ms).toISOString();
}

/** An http or https address that ends in "/". */
export function webAddress(value: string): string {
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new InvalidArgumentError('expected an http or https address.');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The names of nested folders, from "World/Lorn"; empty ones are left out. */
export function folderPath(value: string): string[] {
  return value
    .split('/')
    .map(name => name.trim())
    .filter(name => name !== '');
}

/** Collects the values of an option that may be given several times, or as a list with commas. */
export function listOf(value: string, before: readonly string[] = []): string[] {
  return [...before, ...value.split(',').map(one => one.trim())].filter(one => one !== '');
}
