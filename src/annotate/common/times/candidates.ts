import type { CompiledPattern, Element, Lexeme, Lexicon, Token } from './lexeme.ts';

/** What is known of a token before a pattern is tried on it: its word, or the classes of its number. */
type Shape = Lexeme | string;

/** For each list of patterns, those of it that may go on with a token of some shape. There are only as many shapes as a language has words and classes. */
type Kept = WeakMap<readonly CompiledPattern[], Map<Shape, readonly CompiledPattern[]>>;

const kept = new WeakMap<Lexicon, Kept>();

/** The patterns of a list, in its order, without those that need a second token and cannot take `next` for it. */
export function candidatesBefore(
  patterns: readonly CompiledPattern[],
  next: Token,
  lexicon: Lexicon,
): readonly CompiledPattern[] {
  const shape = shapeOf(next);
  if (shape === undefined) return patterns;
  const byShape = shapesOf(patterns, lexicon);
  const known = byShape.get(shape);
  if (known) return known;
  const candidates = patterns.filter(
    pattern => pattern.minLength < 2 || secondsOf(pattern).some(element => mayFit(element, shape, lexicon)),
  );
  byShape.set(shape, candidates);
  return candidates;
}

function shapesOf(patterns: readonly CompiledPattern[], lexicon: Lexicon): Map<Shape, readonly CompiledPattern[]> {
  const lists: Kept = kept.get(lexicon) ?? new WeakMap();
  kept.set(lexicon, lists);
  const known = lists.get(patterns);
  if (known) return known;
  const byShape = new Map<Shape, readonly CompiledPattern[]>();
  lists.set(patterns, byShape);
  return byShape;
}

/** Undefined for a number word, which is both word and number. */
function shapeOf({ lexeme, numeral }: Token): Shape | undefined {
  if (numeral === undefined) return lexeme;
  return lexeme === undefined ? Object.keys(numeral).join(' ') : undefined;
}

/** The elements that can take the second token of a match: up to the second that is not optional. */
function secondsOf({ body }: CompiledPattern): readonly Element[] {
  const first = body.findIndex(element => !element.isOptional);
  const second = body.findIndex((element, i) => i > first && !element.isOptional);
  return body.slice(1, second + 1);
}

/** False where a token of a shape never fits an element; a word that the lexicon reads by its case may. */
function mayFit({ words, classes }: Element, shape: Shape, { find }: Lexicon): boolean {
  if (typeof shape === 'string') {
    const names = shape.split(' ');
    return classes.some(name => names.includes(name)) || words.some(word => /[\d#]/.test(word));
  }
  return classes.some(name => shape.values[name] !== undefined) || words.some(word => (find(word) ?? shape) === shape);
}
