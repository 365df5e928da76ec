import { isOverlapping } from '../../src/lib/span.ts';
import type { Position } from '../../src/model/dossier.ts';
import { type Figures, harmonic, shareOf } from '../scores.ts';
import type { Seeds } from './read-seeds.ts';
import type { GoldPosition } from './read-seeds-gold.ts';
import type { ActorTest } from './same-actor.ts';

/** True when a found position is that of one of the actors, or of the party that one of them speaks for. */
type PartyTest = (found: Position, actors: readonly string[]) => boolean;

/**
 * Positions by actor, act and day. Issues are not compared, because their names are the product's own. `coreCells`: what the ledger must show whatever
 * else it shows. `answers`: pairs of a demand and an answer that are joined.
 */
export function measurePositions(seeds: Seeds, isActor: ActorTest): Figures {
  const { gold, dossiers } = seeds;
  const found = dossiers.flatMap(d => d.positions);
  const isParty = partyTest(seeds, isActor);
  const isSame = (f: Position, g: GoldPosition): boolean => isPosition(seeds, { found: f, gold: g, isParty });
  const needed = gold.positions.filter(g => !g.isOptional);
  const precision = shareOf(found, f => gold.positions.some(g => isSame(f, g)));
  const recall = shareOf(needed, g => found.some(f => isSame(f, g)));
  return {
    positionRecall: recall,
    positionF1: harmonic(precision, recall),
    coreCells: shareOf(gold.coreCells, ({ actors, act }) =>
      found.some(f => f.act === act && !f.negated && isParty(f, actors)),
    ),
    answers: answersFound(seeds, { found, isSame, isParty }),
  };
}

function partyTest({ gold }: Seeds, isActor: ActorTest): PartyTest {
  const partiesOf = (key: string): string[] => Object.keys(gold.sides).filter(side => gold.sides[side]?.includes(key));
  return ({ actor }, actors) =>
    actors.flatMap(key => [key, ...partiesOf(key)]).some(key => isActor(actor.name, actor.entity, key));
}

interface Compared {
  readonly found: Position;
  readonly gold: GoldPosition;
  readonly isParty: PartyTest;
}

function isPosition(seeds: Seeds, { found, gold, isParty }: Compared): boolean {
  if (!gold.acts.includes(found.act) || found.negated !== (gold.negated ?? false)) return false;
  if (gold.days ? !gold.days.includes(found.date?.slice(0, 10) ?? '') : !isThere(seeds, found, gold)) return false;
  return isParty(found, gold.actors) || isNamedThere(seeds, found, gold);
}

/** True when the passage of a position without a date holds that of the gold. */
function isThere({ placeOf, lettersAt }: Seeds, { passage }: Position, { file, span }: GoldPosition): boolean {
  const place = placeOf(passage);
  return place?.file === file && isOverlapping(place.span, lettersAt(file, span));
}

/** True when the actor's name is cut from where the gold has an actor without a name. */
function isNamedThere({ placeOf, lettersAt }: Seeds, { actor }: Position, { file, actorAt }: GoldPosition): boolean {
  const place = actorAt && placeOf(actor.namePassage);
  return place?.file === file && actorAt !== undefined && isOverlapping(place.span, lettersAt(file, actorAt));
}

interface FoundPositions {
  readonly found: readonly Position[];
  readonly isSame: (found: Position, gold: GoldPosition) => boolean;
  readonly isParty: PartyTest;
}

/** A demand may be shown by another of its reports than the one that the gold names, so only actor and act of what is answered are compared. */
function answersFound({ gold }: Seeds, { found, isSame, isParty }: FoundPositions): number {
  const byId = new Map(found.map(f => [f.id, f]));
  const goldById = new Map(gold.positions.map(g => [g.id, g]));
  const pairs = gold.positions
    .filter(g => !g.isOptional)
    .flatMap(answer => (answer.answers ?? []).flatMap(id => ({ answer, to: goldById.get(id) })));
  return shareOf(pairs, ({ answer, to }) =>
    found
      .filter(f => isSame(f, answer))
      .flatMap(f => (f.answers ?? []).flatMap(id => byId.get(id) ?? []))
      .some(target => to?.acts.includes(target.act) && isParty(target, to.actors)),
  );
}
