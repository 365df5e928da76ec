/** Longest word whose ends are kept, in code units: no word that is looked for is longer. */
const MAX_WORD = 40;

/** Shortest noun that is looked for inside a compound ("ordföranden" in "förbundsordföranden", "Pakten" in "Corvanapakten"), in code units. */
export const MIN_COMPOUND = 5;

interface Bearer {
  readonly entity: string;
  readonly at: number;
}

/**
 * Which entities bear a word, alone or at the end of a compound. Of each word only the first two entities are kept: more are not needed to know whether it means one,
 * and a long text stays linear.
 */
export class FirstBearers {
  readonly #first = new Map<string, Bearer[]>();

  /** Notes that an entity bears a word at a place; places must be given in text order. */
  add(word: string, bearer: Bearer): void {
    const known = this.#first.get(word);
    if (known === undefined) this.#first.set(word, [bearer]);
    else if (known.length === 1 && known[0]?.entity !== bearer.entity) known.push(bearer);
  }

  /** The same for a word and the nouns that it may end with, at least `apart` code units shorter than itself. */
  addCompound(word: string, bearer: Bearer, apart: number): void {
    this.add(word, bearer);
    const first = Math.max(apart, word.length - MAX_WORD);
    for (let i = first; i <= word.length - MIN_COMPOUND; i++) this.add(word.slice(i), bearer);
  }

  /** The one entity that bears a word before a place; undefined where there are none or several. */
  only(word: string, before: number): string | undefined {
    const [first, second] = this.#first.get(word) ?? [];
    if (first === undefined || first.at >= before || (second !== undefined && second.at < before)) return undefined;
    return first.entity;
  }
}
