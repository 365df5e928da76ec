import { isWithin, type Span } from '../../../lib/span.ts';
import type { Actor, NameAnnotation } from '../../../model/annotation.ts';
import type { ReadingWithNames } from '../../reading.ts';
import type { Finding } from './finding.ts';
import { CLASS, type Lexicon } from './lexicon.ts';
import { firstEndingBehind } from './span-search.ts';
import { entityOfPhrase } from './speaker-names.ts';
import type { Unit } from './tokens.ts';

/** How far before a pronoun the persons of its paragraph are looked for, in code units. */
const MAX_LOOK_BACK = 1500;

/** Finds the entities of speakers: of the name inside the span, or of the one person a pronoun can mean. */
export class SpeakerResolver {
  readonly #reading: ReadingWithNames;
  readonly #lexicon: Lexicon;
  /** Units outside quotations, in text order. */
  readonly #units: readonly Unit[];
  /** Entities of persons that spoke, by paragraph. */
  readonly #spoken = new Map<number, Set<string>>();

  constructor(reading: ReadingWithNames, units: readonly Unit[], lexicon: Lexicon) {
    this.#reading = reading;
    this.#units = units.filter(unit => !unit.isQuoted);
    this.#lexicon = lexicon;
  }

  /** The actor at a span. Speakers must be asked for in text order: a pronoun means the one person who spoke in its paragraph or the one before. */
  resolve(span: Span, finding: Finding): Actor {
    const names = namesWithin(this.#reading.names, span);
    const entity =
      names.length > 0
        ? this.#entityOf(span, names, finding)
        : this.#isPersonalPronoun(span)
          ? this.#onlySpeaker(span, finding)
          : undefined;
    const isPerson = names.length === 0 || names.some(name => name.type === 'person' && name.entity === entity);
    if (entity !== undefined && isPerson) this.#remember(finding.unit.paragraph, entity);
    return { start: span.start, end: span.end, ...(entity !== undefined && { entity }) };
  }

  /** The actor at a span of someone who does not speak here. */
  resolveOther(span: Span, finding: Finding): Actor {
    const names = namesWithin(this.#reading.names, span);
    const entity = this.#entityOf(span, names, finding);
    return { start: span.start, end: span.end, ...(entity !== undefined && { entity }) };
  }

  /** A speaker taken over from another sentence is read where it stands. */
  #entityOf(span: Span, names: readonly NameAnnotation[], finding: Finding): string | undefined {
    const isOwn = isWithin(span, finding.unit);
    const unit = isOwn ? finding.unit : this.#units[firstEndingBehind(this.#units, span.start)];
    const cue = isOwn ? finding.cue : null;
    return (
      unit &&
      entityOfPhrase(span, names, { text: this.#reading.text, tokens: unit.tokens, cue, lexicon: this.#lexicon })
    );
  }

  #isPersonalPronoun({ start, end }: Span): boolean {
    const word = this.#reading.text.slice(start, end).toLowerCase();
    return ((this.#lexicon.entries.get(word)?.classes ?? 0) & CLASS.thirdPerson) !== 0;
  }

  #onlySpeaker(span: Span, { unit }: Finding): string | undefined {
    const here = this.#spoken.get(unit.paragraph);
    const candidates = here ?? this.#spoken.get(unit.paragraph - 1) ?? new Set<string>();
    const persons = this.#personsBetween(span, unit.paragraph);
    if (candidates.size === 1) {
      const [only] = candidates;
      return persons.size === 0 || (persons.size === 1 && only !== undefined && persons.has(only)) || here !== undefined
        ? only
        : undefined;
    }
    if (candidates.size > 1 || persons.size !== 1) return undefined;
    return [...persons][0];
  }

  /** Persons named in the paragraph before a span. */
  #personsBetween(span: Span, paragraph: number): Set<string> {
    const start = Math.max(this.#reading.paragraphs[paragraph]?.start ?? 0, span.start - MAX_LOOK_BACK);
    const persons = new Set<string>();
    for (const name of namesWithin(this.#reading.names, { start, end: span.start }))
      if (name.type === 'person' && name.entity !== undefined) persons.add(name.entity);
    return persons;
  }

  #remember(paragraph: number, entity: string): void {
    const known = this.#spoken.get(paragraph);
    if (known) known.add(entity);
    else this.#spoken.set(paragraph, new Set([entity]));
  }
}

/** The names that overlap a span; names are in text order. */
function namesWithin(names: readonly NameAnnotation[], { start, end }: Span): NameAnnotation[] {
  const found: NameAnnotation[] = [];
  for (let i = firstEndingBehind(names, start); i < names.length; i++) {
    const name = names[i];
    if (!name || name.start >= end) break;
    found.push(name);
  }
  return found;
}
