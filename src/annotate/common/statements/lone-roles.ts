import { type Span, sliceOf } from '../../../lib/span.ts';
import type { ReadingWithNames } from '../../reading.ts';
import { FirstBearers } from './first-bearers.ts';

/** Most words of a role without a name, article included ("the Alvian foreign minister"). */
const MAX_WORDS = 4;

/** Roles that stand for their holder without a name: "the minister", "generalen", "министр". */
export class LoneRoles {
  readonly #reading: ReadingWithNames;
  readonly #heads: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  #holders: FirstBearers | undefined;

  constructor(reading: ReadingWithNames) {
    this.#reading = reading;
    const { ROLE_HEADS, ARTICLES } = reading.pack.names.words;
    this.#heads = rolesOf(ROLE_HEADS);
    this.#articles = new Set(ARTICLES.split(' ').filter(Boolean));
  }

  /** The role noun of a definite phrase that is a role alone; undefined for all else. */
  headOf(span: Span): string | undefined {
    const words = sliceOf(this.#reading.text, span).toLowerCase().replace(/[’']/g, "' ").trim().split(/\s+/);
    if (words.length > MAX_WORDS) return undefined;
    const own = this.#withoutArticle(words);
    if (!own || own.length === 0) return undefined;
    const [first = '', last = ''] = [own[0], own.at(-1)];
    if (this.#isRole(last)) return baseOf(last, this.#articles);
    return this.#isRole(first) ? baseOf(first, this.#articles) : undefined;
  }

  /** The one person named before a place whose printed role holds a noun; undefined where there are none or several. */
  holderOf(head: string, { start }: Span): string | undefined {
    this.#holders ??= this.#findHolders();
    return this.#holders.only(head, start);
  }

  #findHolders(): FirstBearers {
    const { names, text } = this.#reading;
    const holders = new FirstBearers();
    for (const { role, entity, start } of names) {
      if (!role || entity === undefined) continue;
      for (const word of sliceOf(text, role)
        .toLowerCase()
        .split(/[\s-]+/))
        holders.addCompound(baseOf(word, this.#articles), { entity, at: start }, 1);
    }
    return holders;
  }

  /** The words behind a definite article; all of them where the language suffixes its articles and this has one, or has none at all. */
  #withoutArticle(words: readonly string[]): readonly string[] | undefined {
    if (this.#articles.size === 0) return words;
    if (this.#articles.has('-')) return words.length === 1 && /[nta]$/.test(words[0] ?? '') ? words : undefined;
    return this.#articles.has(words[0] ?? '') ? words.slice(1) : undefined;
  }

  #isRole(word: string): boolean {
    return this.#heads.has(word) || this.#heads.has(baseOf(word, this.#articles));
  }
}

const cache = new Map<string, ReadonlySet<string>>();

/** The role nouns of a table, split once. */
function rolesOf(table: string): ReadonlySet<string> {
  const known = cache.get(table);
  if (known) return known;
  const roles = new Set(table.split(/,? /).filter(Boolean));
  cache.set(table, roles);
  return roles;
}

/** A role noun without a suffixed article ("ministern", "ordföranden"), where the language has such. */
const baseOf = (word: string, articles: ReadonlySet<string>): string =>
  articles.has('-') ? word.replace(/(?<=[rlmt])en$|(?<=[eaé r])n$/, '') : word;
