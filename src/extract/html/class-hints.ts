/** Class and id are read up to here; longer ones are generated. */
const MAX_HINTS_CHARS = 500;

/**
 * Classes that switch something on or off ("no-share", "has-sidebar"; for some screens, "hidden-xs"; a field's label, "field-label-hidden") or sort a post
 * ("category-media") say nothing about what their element is.
 */
const FLAG_BY_START =
  /^(?:(?:hidden|visible)-(?:xs|sm|md|lg|xl|mobile|phone|tablet|desktop|print)(?:-(?:down|up))?|(?:no|not|has|have|with|without|enable|enabled|disable|show|hide|is|are|category|tag|type|format|status|single|template|page-template|post-template|columns?|sidebar)[-_][\w-]+)$/;
const FLAG_BY_END = /-(?:hidden|above|inline|hide|none|enabled|disabled|open|closed|active|inactive)$/;
const FLAG_WHOLE =
  /^(?:[\w-]*label-(?:hidden|above|inline)|[\w-]+--(?:hide|none)|[\w-]+-(?:enabled|disabled|open|closed|active|inactive))$/;

/** The words of class and id in lower case, flags left out; camel case is split, so that "articleBody" and "article-body" look alike. */
export function hintsOf(classes: string, id: string): string {
  const source = `${classes} ${id}`.slice(0, MAX_HINTS_CHARS);
  const lower = source.toLowerCase();
  const split = lower === source ? source : source.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  // Most have one blank between words and no flag among them.
  if (!JOINED.test(split) && !UNFOLDED.test(split)) return split;
  const words = split.split(/\s+/);
  return words.some(isFlag) ? words.filter(word => !isFlag(word)).join(' ') : words.join(' ');
}

/** All flags have a hyphen or an underscore. */
const JOINED = /[-_]/;
const isFlag = (word: string): boolean =>
  JOINED.test(word) && (FLAG_BY_START.test(word) || (FLAG_BY_END.test(word) && FLAG_WHOLE.test(word)));
/** White space that is not one blank between words. */
const UNFOLDED = /\s\s|[^\S ]/;
