import { isOverlapping } from '../../src/lib/span.ts';
import { annotationsOf, type QuantityAnnotation, type TimeAnnotation } from '../../src/model/annotation.ts';
import { type Figures, shareOf } from '../scores.ts';
import type { FoundArticle, Seeds } from './read-seeds.ts';
import type { GoldDate, GoldFigure, Offsets } from './read-seeds-gold.ts';

/**
 * `dates`: time expressions with their right interval. `openDates`: of those that the article alone does not decide, how many are left open or right:
 * a wrong date is worse than none. `quantities`: numbers with value, unit and modality.
 */
export function measureDates(seeds: Seeds): Figures {
  const all = seeds.pairs.flatMap(({ gold, found }) => gold.dates.map(date => ({ date, found, file: gold.file })));
  const timesAt = (w: (typeof all)[number]): TimeAnnotation[] =>
    annotationsAt(seeds, w.found, { ...w, span: w.date.span, kind: 'time' });
  const isRight = (w: (typeof all)[number]): boolean => timesAt(w).some(time => isDate(time, w.date));
  const isOpen = (w: (typeof all)[number]): boolean => timesAt(w).every(time => time.from === undefined);
  const numbers = seeds.pairs.flatMap(({ gold, found }) =>
    gold.figures.map(figure => ({ figure, found, file: gold.file })),
  );
  return {
    dates: shareOf(
      all.filter(w => !w.date.isUnanchored && !w.date.isOptional),
      isRight,
    ),
    openDates: shareOf(
      all.filter(w => w.date.isUnanchored),
      w => w.found !== undefined && (isOpen(w) || isRight(w)),
    ),
    quantities: shareOf(numbers, ({ figure, found, file }) =>
      annotationsAt(seeds, found, { file, span: figure.span, kind: 'quantity' }).some(q => isQuantity(q, figure)),
    ),
  };
}

const isDate = ({ from, to }: TimeAnnotation, gold: GoldDate): boolean =>
  from?.slice(0, 10) === gold.from && (to?.slice(0, 10) === gold.to || to?.slice(0, 10) === gold.from);

const isQuantity = ({ value, modality, unit }: QuantityAnnotation, gold: GoldFigure): boolean =>
  value === gold.value && modality === gold.modality && gold.units.includes(unit);

interface Place<K> {
  readonly file: number;
  readonly span: Offsets;
  readonly kind: K;
}

/** The annotations of one kind that share a letter with a place. */
function annotationsAt<K extends 'time' | 'quantity'>(
  { lettersAt }: Seeds,
  found: FoundArticle | undefined,
  { file, span, kind }: Place<K>,
): Extract<TimeAnnotation | QuantityAnnotation, { kind: K }>[] {
  if (found === undefined) return [];
  const wanted = lettersAt(file, span);
  const isThere = (annotation: TimeAnnotation | QuantityAnnotation): boolean => {
    const place = found.place.find(annotation);
    return place !== undefined && isOverlapping(place, wanted);
  };
  return annotationsOf(found.article, kind).filter(isThere) as Extract<
    TimeAnnotation | QuantityAnnotation,
    { kind: K }
  >[];
}
