import { sql } from 'kysely';
import type { Store } from './open-store.ts';

/** What is wrong with the file: SQLite's quick check (sqlite.org/pragma.html#pragma_quick_check) and references that lead nowhere; empty where nothing is. */
export async function findDamage(store: Store): Promise<string[]> {
  const { rows } = await sql<{ quick_check: string }>`PRAGMA quick_check(20)`.execute(store);
  const broken = await sql<{ table: string; parent: string }>`PRAGMA foreign_key_check`.execute(store);
  return [
    ...rows.map(row => row.quick_check).filter(line => line !== 'ok'),
    ...broken.rows.slice(0, 20).map(row => `a row of ${row.table} refers to a missing row of ${row.parent}`),
  ];
}
