/** Countries whose English-language sites put the day first (CLDR, date formats "dd/MM/y"). */
const DAY_FIRST_COUNTRIES = 'uk|ie|au|nz|in|pk|bd|lk|za|ng|ke|gh|ug|tz|zm|zw|mt|sg|my|hk|jm|tt';
const DAY_FIRST_ADDRESS = new RegExp(
  `^https?://(?:[^/]*\\.(?:${DAY_FIRST_COUNTRIES})(?:[:/]|$)|[^/]+/(?:[^?#]*/)?en[-_](?:gb|${DAY_FIRST_COUNTRIES})/)`,
  'i',
);

/** The language that dates are read in: English pages of most countries put the day first, whatever region their templates state. */
export const dateLanguage = (language: string | undefined, url: string | undefined): string | undefined =>
  /^(?:en(?:-US)?)?$/i.test(language ?? '') && DAY_FIRST_ADDRESS.test(url ?? '') ? 'en-GB' : language;
