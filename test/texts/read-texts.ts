import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/lib/span.ts';
import type { NameType, QuantityModality, StatementForm, TimeType } from '../../src/model/annotation.ts';
import { Placer, type Printed } from './place-strings.ts';

/** The folder of the gold texts: one folder a language, with the halves as `open.json` and `held.json`. */
export const TEXTS = join(import.meta.dirname, '../corpora/texts');

/** `open` is what rules are written by; `held` is only ever measured. */
export const HALVES = ['open', 'held'] as const;
export type Half = (typeof HALVES)[number];

/** A name without the role beside it; two names of a text with one label mean the same. */
export interface GoldName extends Span {
  readonly type: NameType;
  readonly label: string;
}

/** `unit` is the base form of the printed noun, a currency (ISO 4217), "percent", "percentage-points" or "age". */
export interface GoldQuantity extends Span {
  readonly value: number;
  readonly unit: string;
  readonly modality: QuantityModality;
  readonly upper?: number;
}

export interface GoldTime extends Span {
  readonly type: TimeType;
  readonly value: string;
}

export interface GoldStatement {
  readonly form: StatementForm;
  readonly content: Span;
  readonly speaker?: Span;
  readonly cue?: Span;
  readonly act: string;
  readonly addressee?: Span;
  readonly reportedBy?: Span;
  readonly isNegated: boolean;
}

/** A text with what an editor marked in it, placed; `problems` says what could not be placed. */
export interface GoldText {
  readonly id: string;
  readonly language: string;
  readonly half: Half;
  readonly published: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  readonly quantities: readonly GoldQuantity[];
  readonly times: readonly GoldTime[];
  readonly statements: readonly GoldStatement[];
  readonly problems: readonly string[];
}

/** A mention as it stands in the file: the printed string, what it means, and "#k" where another occurrence than the next one is meant. */
type RawMention = readonly [string, ...(string | number)[]];

interface RawStatement {
  readonly form: StatementForm;
  readonly content: Printed;
  readonly speaker?: Printed | null;
  readonly cue?: Printed | null;
  readonly act: string;
  readonly addressee?: Printed | null;
  readonly reportedBy?: Printed | null;
  readonly negated?: boolean;
}

export interface RawText {
  readonly id: string;
  readonly published: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly names: readonly RawMention[];
  readonly quantities: readonly RawMention[];
  readonly times: readonly RawMention[];
  readonly statements: readonly RawStatement[];
}

/** The languages that have gold texts, in alphabetical order. */
export const listLanguages = (): string[] => (existsSync(TEXTS) ? readdirSync(TEXTS).sort() : []);

/** The gold texts of a language and half, in the order of the file; none where there is no such file. Throws where it is not JSON. */
export function readTexts(language: string, half: Half): GoldText[] {
  const path = join(TEXTS, language, `${half}.json`);
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, 'utf8')) as RawText[]).map(raw => placeText(raw, { language, half }));
}

/** A text of the file with every string found in its text. Mentions are read in text order; parts of a statement are the nearest ones. */
export function placeText(raw: RawText, { language, half }: { language: string; half: Half }): GoldText {
  const { id, published, outlet, title, text } = raw;
  const placer = new Placer(text);
  return {
    ...{ id, language, half, published, outlet, title, text },
    names: placeMentions(placer, raw.names, ([type, label]) => ({ type: type as NameType, label: String(label) })),
    quantities: placeMentions(placer, raw.quantities, ([value, unit, modality, upper]) => ({
      value: Number(value),
      unit: String(unit),
      modality: modality as QuantityModality,
      ...(upper !== undefined && { upper: Number(upper) }),
    })),
    times: placeMentions(placer, raw.times, ([type, value]) => ({ type: type as TimeType, value: String(value) })),
    statements: placeStatements(placer, raw.statements),
    problems: placer.problems,
  };
}

function placeMentions<T>(
  placer: Placer,
  mentions: readonly RawMention[],
  meaningOf: (fields: readonly (string | number)[]) => T,
): (T & Span)[] {
  let from = 0;
  return mentions.flatMap(([string, ...fields]) => {
    const last = fields.at(-1);
    const isNumbered = typeof last === 'string' && /^#\d+$/.test(last);
    const span = placer.place(isNumbered ? [string, last] : string, from);
    if (span === undefined) return [];
    from = span.end;
    return [{ ...meaningOf(isNumbered ? fields.slice(0, -1) : fields), ...span }];
  });
}

function placeStatements(placer: Placer, statements: readonly RawStatement[]): GoldStatement[] {
  let from = 0;
  return statements.flatMap(raw => {
    const content = placer.place(raw.content, from);
    if (content === undefined) return [];
    from = content.start;
    const near = (printed: Printed | null | undefined): Span | undefined =>
      printed == null ? undefined : placer.placeNear(printed, content);
    const parts = {
      speaker: near(raw.speaker),
      cue: near(raw.cue),
      addressee: near(raw.addressee),
      reportedBy: near(raw.reportedBy),
    };
    const known = Object.fromEntries(Object.entries(parts).filter(([, span]) => span !== undefined));
    return [{ form: raw.form, content, act: raw.act, isNegated: raw.negated === true, ...known }];
  });
}
