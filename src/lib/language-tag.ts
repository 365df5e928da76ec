/** The language of a BCP 47 tag without region and script, lower case: "en" of "en-GB". */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
