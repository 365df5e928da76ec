import { isWithin, type Span } from '../../../lib/span.ts';
import type { Actor, NameAnnotation } from '../../../model/annotation.ts';
import type { ReadingWithNames } from '../../reading.ts';
import type { Finding } from './finding.ts';
import { type Gender, gendersOf } from './genders.ts';
import type { Lexicon } from './lexicon.ts';
import { LoneRoles } from './lone-roles.ts';
import { OrganizationHeads } from './organization-heads.ts';
import { firstEndingBehind, spansWithin } from './span-search.ts';
import { entityOfPhrase, personsFirst } from './speaker-names.ts';
import type { Unit } from './tokens.ts';

/** How far before a pronoun the persons of its paragraph are looked for, in code units. */
const MAX_LOOK_BACK = 1500;

/** Finds the entities of speakers: of the name inside the span, of the organization whose kind it names, or of the one person that a pronoun or a role can mean. */
export class SpeakerResolver {
  readonly #reading: ReadingWithNames;
  readonly #lexicon: Lexicon;
  /** Units outside quotations, in text order. */
  readonly #units: readonly Unit[];
  /** Entities of persons that spoke, by paragraph. */
  readonly #spoken = new Map<number, Set<string>>();
  /** What verbs and pronouns have shown so far. */
  readonly #learned = new Map<string, Gender>();
  #stated: ReadonlyMap<string, Gender> | undefined;
  readonly #organizations: OrganizationHeads;
  readonly #roles: LoneRoles;

  constructor(reading: ReadingWithNames, units: readonly Unit[], lexicon: Lexicon) {
    this.#reading = reading;
    this.#units = units.filter(unit => !unit.isQuoted);
    this.#lexicon = lexicon;
    this.#organizations = new OrganizationHeads(reading, lexicon);
    this.#roles = new LoneRoles(reading);
  }

  /** The actor at a span. Speakers must be asked for in text order: a pronoun means the one person who spoke in its paragraph or the one before. */
  resolve(span: Span, finding: Finding): Actor {
    const names = this.#namesOf(span);
    const named = this.#entityOf(span, names, finding);
    const meant = named === undefined && !names.some(isDecided) ? this.#meantBy(span, finding) : undefined;
    const entity = named ?? meant?.entity;
    if (
      entity !== undefined &&
      (meant?.isPerson || names.some(name => name.type === 'person' && name.entity === entity))
    )
      this.#remember(finding, entity, meant?.gender);
    return { start: span.start, end: span.end, ...(entity !== undefined && { entity }) };
  }

  /** Who is meant by a pronoun, a role or the kind of an organization. */
  #meantBy(
    span: Span,
    finding: Finding,
  ): { entity: string | undefined; isPerson: boolean; gender?: Gender | undefined } {
    const gender = this.#pronounGender(span, finding);
    if (gender) return { entity: this.#onlyPerson(span, finding, gender), isPerson: true, gender };
    const role = this.#roles.headOf(span);
    if (role === undefined) return { entity: this.#organizations.find(span), isPerson: false };
    const holder = this.#roles.holderOf(role, span) ?? this.#onlyPerson(span, finding, undefined);
    return { entity: holder, isPerson: true };
  }

  /** The actor at a span of someone who does not speak here. */
  resolveOther(span: Span, finding: Finding): Actor {
    const entity = this.#entityOf(span, this.#namesOf(span), finding);
    return { start: span.start, end: span.end, ...(entity !== undefined && { entity }) };
  }

  #namesOf(span: Span): readonly NameAnnotation[] {
    return personsFirst(spansWithin(this.#reading.names, span), { text: this.#reading.text, lexicon: this.#lexicon });
  }

  /** A speaker taken over from another sentence is read where it stands. */
  #entityOf(span: Span, names: readonly NameAnnotation[], finding: Finding): string | undefined {
    if (names.length === 0) return undefined;
    const isOwn = isWithin(span, finding.unit);
    const unit = isOwn ? finding.unit : this.#units[firstEndingBehind(this.#units, span.start)];
    const cue = isOwn ? finding.cue : null;
    return (
      unit &&
      entityOfPhrase(span, names, { text: this.#reading.text, tokens: unit.tokens, cue, lexicon: this.#lexicon })
    );
  }

  /** The gender of a pronoun of one person; undefined for all else. German "sie" before a plural verb is not one person. */
  #pronounGender({ start, end }: Span, { cue }: Finding): Gender | undefined {
    const { text } = this.#reading;
    const gender = this.#lexicon.genders.pronouns.get(text.slice(start, end).toLowerCase());
    const isPlural =
      this.#lexicon.data.hasCapitalNouns && cue !== null && /(?:en|ten)(?:\s|$)/.test(text.slice(cue.start, cue.end));
    return gender === 'feminine' && isPlural ? undefined : gender;
  }

  /**
   * The one person of fitting gender who spoke in the paragraph; else who is named in a sentence of it before; else who spoke in the paragraph before, or is
   * named there where nobody spoke.
   */
  #onlyPerson(span: Span, { unit }: Finding, gender: Gender | undefined): string | undefined {
    const at = unit.paragraph;
    const here = this.#fitting(this.#spoken.get(at), gender);
    if (here.length > 0) return only(here);
    const named = this.#fitting(this.#personsBefore(at, this.#startOfSentence(span)), gender);
    if (named.length > 0) return only(named);
    const before = this.#fitting(this.#spoken.get(at - 1), gender);
    const own = this.#fitting(this.#personsBefore(at, span.start), gender);
    if (before.length > 0) return own.every(person => before.includes(person)) ? only(before) : undefined;
    return only(own.length > 0 ? own : this.#fitting(this.#personsBefore(at - 1, Infinity), gender));
  }

  #startOfSentence({ start }: Span): number {
    return this.#units[firstEndingBehind(this.#units, start)]?.start ?? start;
  }

  #fitting(persons: Iterable<string> = [], gender: Gender | undefined): string[] {
    return [...persons].filter(person => gender === undefined || (this.#genderOf(person) ?? gender) === gender);
  }

  #genderOf(person: string): Gender | undefined {
    this.#stated ??= gendersOf(this.#reading.text, this.#reading.names, this.#lexicon);
    return this.#stated.get(person) ?? this.#learned.get(person);
  }

  /** Persons named in a paragraph before a place. */
  #personsBefore(paragraph: number, end: number): Set<string> {
    const whole = this.#reading.paragraphs[paragraph];
    const persons = new Set<string>();
    if (!whole) return persons;
    const stop = Math.min(end, whole.end);
    for (const name of spansWithin(this.#reading.names, {
      start: Math.max(whole.start, stop - MAX_LOOK_BACK),
      end: stop,
    }))
      if (name.type === 'person' && name.entity !== undefined) persons.add(name.entity);
    return persons;
  }

  #remember({ unit: { paragraph }, cue }: Finding, entity: string, pronoun: Gender | undefined): void {
    const known = this.#spoken.get(paragraph);
    if (known) known.add(entity);
    else this.#spoken.set(paragraph, new Set([entity]));
    const gender = pronoun ?? this.#verbGender(cue);
    if (gender && !this.#learned.has(entity)) this.#learned.set(entity, gender);
  }

  /** "заявила", "сказав": the verb agrees with who speaks. */
  #verbGender(cue: Span | null): Gender | undefined {
    const { feminineVerb, masculineVerb } = this.#lexicon.genders;
    const verb = cue ? this.#reading.text.slice(cue.start, cue.end) : '';
    return feminineVerb?.test(verb) ? 'feminine' : masculineVerb?.test(verb) ? 'masculine' : undefined;
  }
}

/** A person or organization that the name engine is sure of, unlike a role alone or a word beside it ("the Alvian minister"). */
const isDecided = ({ type, entity, rule }: NameAnnotation): boolean =>
  (type === 'person' && (entity !== undefined || !rule.endsWith('/role'))) || type === 'organization';

const only = (persons: readonly string[]): string | undefined => (persons.length === 1 ? persons[0] : undefined);
