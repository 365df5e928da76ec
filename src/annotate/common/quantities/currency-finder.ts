import type { QuantityData } from './data.ts';
import { finder } from './word-finder.ts';

/** Finds the currency that words name, and how many of the words name it. */
export type CurrencyFinder = (
  words: readonly string[],
) => { readonly code: string; readonly length: number } | undefined;

/** Currencies whose full names and symbols are looked up in ICU: those that news names (the most traded, BIS 2022, and the neighbours of our languages). */
const CODES =
  'USD EUR JPY GBP CNY AUD CAD CHF HKD SGD SEK KRW NOK NZD INR MXN TWD ZAR BRL DKK PLN THB ILS IDR CZK AED TRY HUF CLP SAR PHP MYR COP RUB RON UAH BYN KZT GEL ARS EGP PEN UYU BOB PYG VES CRC DOP GTQ CUP ISK NGN KES PKR BDT VND RSD BGN AZN AMD MDL UZS KGS IRR IQD LBP SYP MAD TND DZD';

/** Makes the currency words of a language ready: full names from ICU, words that stand alone from its data. */
export function currencyFinder(data: QuantityData): CurrencyFinder {
  const alone = finder(data.currencies);
  const names = currencyNames(data.language);
  const byAdjective = adjectivesOf(names, alone);
  return words => {
    for (let length = Math.min(3, words.length); length > 0; length--) {
      const phrase = words.slice(0, length).join(' ');
      const code = names.get(phrase) ?? (length === 1 ? alone(phrase) : undefined);
      if (code !== undefined) return { code, length };
    }
    const [adjective = '', noun = ''] = words;
    const kind = alone(noun);
    const code = kind === undefined ? undefined : (byAdjective.get(adjectiveKey(adjective, kind)) ?? kind);
    return code === undefined ? undefined : { code, length: 2 };
  };
}

/** Every full name of a currency in its forms of number, and its ISO code, lower case. */
function currencyNames(language: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const currency of CODES.split(' ')) {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'name' });
    for (const count of [1, 2, 5, 1.5]) {
      const name = format.formatToParts(count).find(part => part.type === 'currency')?.value;
      if (name !== undefined) names.set(name.toLowerCase(), currency);
    }
    names.set(currency.toLowerCase(), currency);
  }
  return names;
}

/** "канадских долларов" in any case: the opening of the adjective and the kind of money decide. */
function adjectivesOf(
  names: ReadonlyMap<string, string>,
  alone: (word: string) => string | undefined,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, code] of names) {
    const [adjective = '', noun = '', ...rest] = name.split(' ');
    const kind = rest.length > 0 ? undefined : alone(noun);
    if (kind !== undefined) found.set(adjectiveKey(adjective, kind), code);
  }
  return found;
}

/** Letters of an adjective that stay the same in every case. */
const ADJECTIVE_OPENING = 5;
const adjectiveKey = (adjective: string, kind: string): string => `${adjective.slice(0, ADJECTIVE_OPENING)} ${kind}`;
