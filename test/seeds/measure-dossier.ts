import { sharedLength, spanLength } from '../../src/lib/span.ts';
import type { Dossier, FigureValue } from '../../src/model/dossier.ts';
import { type Figures, shareOf } from '../scores.ts';
import { measurePositions } from './measure-positions.ts';
import { MAIN_STORY, type Seeds } from './read-seeds.ts';
import type { GoldDay, GoldFigure } from './read-seeds-gold.ts';
import { type ActorTest, actorTest } from './same-actor.ts';

/** The views of the dossiers: days by recall, positions by actor, act and day, figures by value and modality, and who is heard. */
export function measureDossiers(seeds: Seeds): Figures {
  const isActor = actorTest(seeds);
  return {
    ...measureTimeline(seeds),
    ...measurePositions(seeds, isActor),
    ...measureFigures(seeds, isActor),
    ...measureVoices(seeds, isActor),
  };
}

/** `coreDays`, `storyDays`: of the main story in its dossier. `allDays`: in any dossier. `dayPassages`: of the days found, those shown by a passage that tells of them. */
function measureTimeline(seeds: Seeds): Figures {
  const { gold, main, dossiers } = seeds;
  const daysOf = (list: readonly Dossier[]): Set<string> =>
    new Set(list.flatMap(d => d.timeline.filter(entry => entry.precision === 'day').map(entry => entry.date)));
  const inMain = daysOf(main ? [main] : []);
  const anywhere = daysOf(dossiers);
  const own = gold.timeline.filter(day => day.story === MAIN_STORY);
  const shown = own.filter(({ day }) => inMain.has(day));
  return {
    coreDays: shareOf(
      own.filter(day => day.isCore),
      ({ day }) => inMain.has(day),
    ),
    storyDays: shareOf(own, ({ day }) => inMain.has(day)),
    allDays: shareOf(gold.timeline, ({ day }) => anywhere.has(day)),
    dayPassages: shareOf(shown, day => isTold(seeds, day)),
  };
}

/** True when a passage under the day shares half of itself or of the gold's with one that tells of the day. */
function isTold({ main, lettersAt, placeOf }: Seeds, { day, spans }: GoldDay): boolean {
  const passages = main?.timeline.filter(entry => entry.date === day).flatMap(entry => entry.passages) ?? [];
  return passages
    .flatMap(passage => placeOf(passage) ?? [])
    .some(place =>
      spans.some(({ file, span }) => {
        const wanted = lettersAt(file, span);
        const shorter = Math.min(spanLength(wanted), spanLength(place.span));
        return file === place.file && sharedLength(place.span, wanted) >= shorter / 2;
      }),
    );
}

/** `figures`: tracked values in any dossier. `givers`: of those that someone gave, how many say who. */
function measureFigures({ gold, dossiers }: Seeds, isActor: ActorTest): Figures {
  const found = dossiers.flatMap(d => d.figures.flatMap(f => f.values.map(value => ({ value, measure: f.measure }))));
  const isSame = ({ value, measure }: (typeof found)[number], g: GoldFigure): boolean =>
    value.value === g.value && value.modality === g.modality && g.units.includes(measure);
  const isGiver = ({ by }: FigureValue, key: string): boolean => by !== undefined && isActor(by.name, by.entity, key);
  const tracked = gold.articles.flatMap(article => article.figures.filter(f => f.isTracked));
  return {
    figures: shareOf(tracked, g => found.some(f => isSame(f, g))),
    givers: shareOf(
      tracked.filter(g => g.by !== undefined),
      g => found.some(f => isSame(f, g) && isGiver(f.value, g.by ?? '')),
    ),
  };
}

/** Who must be heard in the main story. */
function measureVoices({ gold, main }: Seeds, isActor: ActorTest): Figures {
  const speakers = main?.voices.map(voice => voice.speaker) ?? [];
  return { voices: shareOf(gold.voices, key => speakers.some(s => isActor(s.name, s.entity, key))) };
}
