import type { Span } from '../../src/lib/span.ts';
import { bareWords, type Figures, harmonic, ratio, shareOf } from '../scores.ts';
import { type FoundArticle, MAIN_STORY, type Pair, type Seeds } from './read-seeds.ts';
import type { GoldPlace, Offsets } from './read-seeds-gold.ts';

/** A pair whose article was found. */
type Matched = Pair & { readonly found: FoundArticle };

/** What extraction got right. All shares are of the gold's articles, so that a missing article costs every figure; `articles` also counts those too many. */
export function measureArticles(seeds: Seeds): Figures {
  const { pairs, found, files } = seeds;
  const matched = pairs.filter((pair): pair is Matched => pair.found !== undefined);
  const share = (isRight: (pair: Matched) => boolean): number => ratio(matched.filter(isRight).length, pairs.length);
  const wordsAt = (file: number, offsets: Offsets): string => {
    const { start, end } = seeds.lettersAt(file, offsets);
    return files[file]?.folded.slice(start, end) ?? '';
  };
  return {
    articles: ratio(matched.length, Math.max(pairs.length, found.length)),
    titles: share(({ gold, found: { place } }) => isSame(place.title, seeds.lettersAt(gold.file, gold.title))),
    languages: share(({ gold, found: { article } }) => article.language.slice(0, 2) === gold.language),
    kinds: share(({ gold, found: { article } }) => gold.kinds.includes(article.kind)),
    days: share(({ gold, found: { article } }) => isDated(article.published, gold)),
    bylines: share(({ gold, found: { article } }) => {
      const printed = article.byline.map(squeezed);
      return gold.bylines.length === printed.length && gold.bylines.every(b => printed.includes(wordsAt(gold.file, b)));
    }),
    elisions: share(({ gold, found: { article } }) => gold.elisions.length === (article.elisions?.length ?? 0)),
    credits: creditsFound(matched, wordsAt),
    ages: agesFound(seeds),
    texts: ratio(
      matched.reduce((sum, pair) => sum + textF1(seeds, pair), 0),
      pairs.length,
    ),
    withoutFurniture: shareOf(seeds.gold.furniture, place => isLeftOut(seeds, place)),
  };
}

const isSame = (a: Span | undefined, b: Span): boolean => a?.start === b.start && a.end === b.end;

const squeezed = (text: string): string => bareWords(text).replaceAll(' ', '');

/** A time of day counts where the page prints one; a page that prints no date leaves the article without. */
function isDated(published: string | undefined, { published: wanted, printedDay }: Pair['gold']): boolean {
  if (wanted === undefined) return published === undefined || published === printedDay;
  return published?.slice(0, wanted.length) === wanted;
}

function creditsFound(matched: readonly Matched[], wordsAt: (file: number, offsets: Offsets) => string): number {
  const wanted = matched.flatMap(({ gold, found }) =>
    gold.credits.map(credit => ({ words: wordsAt(gold.file, credit), found: found.article })),
  );
  return shareOf(wanted, ({ words, found: { credits = [], byline } }) =>
    [...credits, ...byline].some(credit => squeezed(credit).includes(words)),
  );
}

/** Articles of the river that know when they were shared. */
function agesFound({ pairs, gold }: Seeds): number {
  const aged = pairs.filter(pair => pair.gold.ageDays !== undefined);
  return shareOf(aged, ({ gold: { file, ageDays = 0 }, found }) => {
    const day = new Date(Date.parse(gold.files[file]?.fetchedAt ?? '') - ageDays * 86_400_000).toISOString();
    return found?.article.share?.at?.slice(0, 10) === day.slice(0, 10);
  });
}

/** Letters of the body that were found, and letters found that belong to it; lines that may be in or out are left out of both. */
function textF1(seeds: Seeds, { gold, found }: Matched): number {
  if (gold.text === undefined)
    return found.place.blocks.every(b => isSame(b, seeds.lettersAt(gold.file, gold.title))) ? 1 : 0;
  const isNeutral = numbersIn(gold.neutral.map(span => seeds.lettersAt(gold.file, span)));
  const furniture = seeds.gold.furniture.filter(f => f.file === gold.file).map(f => seeds.lettersAt(f.file, f.span));
  const own = numbersIn([seeds.lettersAt(gold.file, gold.text)]).difference(numbersIn(furniture));
  const wanted = own.difference(isNeutral);
  const covered = numbersIn(found.place.blocks).difference(isNeutral).difference(creditLetters(found));
  const shared = wanted.intersection(covered).size;
  return harmonic(ratio(shared, covered.size), ratio(shared, wanted.size));
}

/** The letters of an article's blocks of credits, which are told apart from its text. */
function creditLetters({ article, place }: FoundArticle): Set<number> {
  return numbersIn(article.blocks.filter(b => b.kind === 'credit').flatMap(block => place.find(block) ?? []));
}

const numbersIn = (spans: readonly Span[]): Set<number> =>
  new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));

/** True when the file was read and none of its articles holds a letter of the place. */
function isLeftOut({ found, lettersAt }: Seeds, { file, span }: GoldPlace): boolean {
  const { start, end } = lettersAt(file, span);
  const own = found.filter(article => article.file === file);
  const isTouched = (block: Span): boolean => block.start < end && start < block.end;
  return own.length > 0 && !own.some(({ place }) => place.blocks.some(isTouched));
}

/** Whether the articles of the main story are found to be one story, and nothing else to be of it. */
export function measureStory({ pairs, main }: Seeds): Figures {
  const inMain = new Set(main?.articles.map(a => a.id));
  const isIn = ({ found }: Pair): boolean => found !== undefined && inMain.has(found.article.id);
  const wanted = pairs.filter(pair => pair.gold.story === MAIN_STORY);
  const files = new Set(wanted.map(pair => pair.gold.file));
  return {
    filesInStory: ratio(new Set(wanted.filter(isIn).map(pair => pair.gold.file)).size, files.size),
    storyRecall: shareOf(wanted, isIn),
    storyPrecision: ratio(wanted.filter(isIn).length, inMain.size),
  };
}
