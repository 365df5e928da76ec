import { firstWords } from '../../lib/first-words.ts';
import { type Passage, partOf, passageOf, wholePart } from '../../model/passage.ts';
import { externalRel, findExternalHref, href, iso, lang } from '../html/attributes.ts';
import { attributes, html, type SafeHtml } from '../html/html.ts';
import { renderPassage } from '../proof/render-passage.ts';
import { findDay, hostName } from './format.ts';
import { type PageContext, passageKey } from './page-context.ts';
import { passagePath } from './paths.ts';
import { quotationMarks } from './quotation-marks.ts';

/** How the evidence of a line is shown. */
export interface EvidenceOptions {
  /** True where the day stands beside the line already. */
  readonly isDayKnown?: boolean;
}

/**
 * The quiet mark behind every line: a link to the passage on its article's page, saying the outlet, the language where it is not the
 * page's, and the time. The article's number in this page's list is printed on paper.
 */
export function evidenceMark(context: PageContext, passage: Passage, options: EvidenceOptions = {}): SafeHtml {
  const article = context.articles.get(passage.article);
  const time = !options.isDayKnown && publishedTime(context, article?.published);
  return html`<a class="ev"${linkTo(context, passage)}>${markName(context, passage.article)}${
    article && languageTag(context, article.language)
  }${time && html` ${time}`}</a>`;
}

/** Text that is its own mark: a name or title that leads to a passage. */
export const evidenceLink = (context: PageContext, passage: Passage, text: SafeHtml): SafeHtml =>
  html`<a class="ev plainly"${linkTo(context, passage)}>${text}</a>`;

const linkTo = (context: PageContext, passage: Passage) =>
  attributes({
    href: href(context.root + passagePath(passage)),
    'data-no': context.numbers.get(passage.article),
  });

/** A passage with its evidence mark. */
export function renderLine(
  context: PageContext,
  passage: Passage,
  options: EvidenceOptions & { readonly marked?: Passage | undefined } = {},
): SafeHtml {
  return html`${spokenText(context, passage, options.marked)} ${evidenceMark(context, passage, options)}`;
}

/** A passage between the quotation marks of its own language where it is direct speech, as it stands where it is not. */
export function spokenText(context: PageContext, passage: Passage, marked?: Passage): SafeHtml {
  return inQuotationMarks(context, passage, sourceText(context, passage, marked));
}

function inQuotationMarks(context: PageContext, passage: Passage, text: SafeHtml): SafeHtml {
  if (!context.quotations.has(passageKey(passage))) return text;
  const [open, close] = quotationMarks(context.articles.get(passage.article)?.language ?? 'en');
  return html`<q>${open}${text}${close}</q>`;
}

/** A passage in the context of a page, without a mark: for names, titles and roles that stand beside marked lines. */
export function sourceText(context: PageContext, passage: Passage, marked?: Passage): SafeHtml {
  return renderPassage(passage, context.articles, {
    pageLanguage: context.messages.language,
    ...(marked && { marked }),
  });
}

/**
 * The opening of a passage for a list of one line each, in quotation marks where it is direct speech: whole where it has at most `maxChars`
 * characters, else its first words and "…".
 */
export function openingOf(
  context: PageContext,
  passage: Passage,
  maxChars: number,
): { readonly markup: SafeHtml; readonly isWhole: boolean } {
  const article = context.articles.get(passage.article);
  const span = article && firstWords(partOf(article, passage.part) ?? '', maxChars, passage);
  if (!article || !span || span.end >= passage.end) return { markup: spokenText(context, passage), isWhole: true };
  const text = html`${sourceText(context, passageOf(article, span, passage.part))}…`;
  return { markup: inQuotationMarks(context, passage, text), isWhole: false };
}

/** The outlet of an article as evidence, else the host of its address; undefined where it came with neither. */
export function findOutletName(context: PageContext, id: string): SafeHtml | undefined {
  const article = context.articles.get(id);
  const outlet = article && wholePart(article, 'outlet');
  if (outlet) return sourceText(context, outlet);
  const host = hostName(article?.url);
  return host && html`<span data-address>${host}</span>`;
}

/** What a mark is called: the outlet, else the first words of the article's title, else the catalogue's word. */
function markName(context: PageContext, id: string): SafeHtml {
  const outlet = findOutletName(context, id);
  if (outlet) return outlet;
  const article = context.articles.get(id);
  const title = article && wholePart(article, 'title');
  return title ? openingOf(context, title, MAX_TITLE_CHARS).markup : html`${context.messages.text('line.untitled')}`;
}

/** Characters of a title that name its article in a mark: about as long as an outlet's name. */
const MAX_TITLE_CHARS = 28;

/** " SV" with the language's name; undefined for the page's own language. */
export function languageTag(context: PageContext, language: string): SafeHtml | undefined {
  if (language.split('-')[0] === context.messages.language) return undefined;
  const { format } = context;
  return html` <abbr title="${format.languageName(language)}">${format.languageTag(language)}</abbr>`;
}

/** A publication time: the short day, with the whole time in `datetime`, and in a title where there is a clock time; undefined where there is none. */
export function publishedTime(context: PageContext, published: string | undefined): SafeHtml | undefined {
  const day = findDay(published);
  if (day === undefined || published === undefined) return undefined;
  const { format } = context;
  const list = attributes({
    datetime: machineTime(published, day),
    title: published !== day && format.moment(published),
  });
  return html`<time${list}>${format.shortDay(day)}</time>`;
}

/** A publication time in full; undefined where there is none. */
export function fullTime(context: PageContext, published: string | undefined): SafeHtml | undefined {
  const day = findDay(published);
  if (day === undefined || published === undefined) return undefined;
  return html`<time datetime="${machineTime(published, day)}">${context.format.moment(published)}</time>`;
}

/** A publication time without its year, which its title gives; undefined where there is none. */
export function shortTime({ format }: PageContext, published: string | undefined): SafeHtml | undefined {
  const day = findDay(published);
  if (day === undefined || published === undefined) return undefined;
  return html`<time datetime="${machineTime(published, day)}" title="${format.moment(published)}">${format.shortMoment(published)}</time>`;
}

const machineTime = (published: string, day: string) => iso(/^[\dTZ:.+-]+$/.test(published) ? published : day);

/** A link to the article at its own source, if it has an address on the web. */
export function sourceLink(context: PageContext, id: string, label: SafeHtml): SafeHtml | undefined {
  const article = context.articles.get(id);
  const address = findExternalHref(article?.url);
  if (!article || !address) return undefined;
  return html`<a class="out"${attributes({ href: address, hreflang: lang(article.language), rel: externalRel })}>${label}</a>`;
}
