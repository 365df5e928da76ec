import { InvalidArgumentError } from 'commander';

/** A whole number from 1 to 999,999, for `--port` and the like; the message of a wrong one is for people. */
export function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('expected a whole number above zero.');
  return Number(value);
}

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
