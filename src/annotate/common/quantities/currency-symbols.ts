/** Symbols before or after an amount. */
const SYMBOLS: Readonly<Record<string, string>> = symbolsOf([
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'RUB',
  'UAH',
  'TRY',
  'INR',
  'KRW',
  'ILS',
]);

function symbolsOf(codes: readonly string[]): Record<string, string> {
  const symbols: Record<string, string> = {};
  for (const currency of codes) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    const symbol = format.formatToParts(1).find(part => part.type === 'currency')?.value;
    if (symbol !== undefined && !(symbol in symbols)) symbols[symbol] = currency;
  }
  return symbols;
}

/** Letters before "$" that name another dollar. */
const DOLLARS: Readonly<Record<string, string>> = {
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  HK: 'HKD',
  NZ: 'NZD',
  S: 'SGD',
  R: 'BRL',
  US: 'USD',
};

/** The currency of a symbol with what stands right before it ("US$", "C$", "€"), or undefined. */
export function currencyOfSymbol(symbol: string, letters: string): string | undefined {
  return symbol === '$' ? (DOLLARS[letters] ?? 'USD') : SYMBOLS[symbol];
}
