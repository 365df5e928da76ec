import { describe, expect, test } from 'vitest';
import { paragraphSpans } from '../lib/text.ts';
import { partsByLanguage } from './block-languages.ts';

const BLOCKS = {
  en: 'The council of Orvania will meet again in the spring to vote on the budget, and the mayor has said that she will not stand for it.',
  sv: 'Kommunfullmäktige i Orvanien samlas igen till våren för att rösta om budgeten, och borgmästaren har sagt att hon inte tänker ställa upp på den.',
  de: 'Der Rat von Orvanien kommt im Frühjahr wieder zusammen, um über den Haushalt abzustimmen, und die Bürgermeisterin hat gesagt, dass sie ihn nicht will.',
  ru: 'Совет Орвании снова соберётся весной, чтобы проголосовать за бюджет, и мэр сказала, что она его не поддержит, потому что он вырос на треть.',
  uk: 'Рада Орванії знову збереться навесні, щоб проголосувати за бюджет, і мерка сказала, що вона його не підтримає, бо він зріс на третину.',
  fr: 'Le conseil d’Orvanie se réunira de nouveau au printemps pour voter le budget, et la maire a dit qu’elle ne le soutiendrait pas parce qu’il est trop lourd.',
  es: 'El consejo de Orvania se reunirá de nuevo en primavera para votar el presupuesto, y la alcaldesa ha dicho que no lo apoyará porque es demasiado alto.',
};

const CODES = Object.keys(BLOCKS) as (keyof typeof BLOCKS)[];

const partsOf = (blocks: readonly string[], language: string): [string, string[]][] => {
  const text = blocks.join('\n\n');
  return partsByLanguage(text, paragraphSpans(text), language)
    .filter(part => part.paragraphs.length > 0)
    .map(part => [part.language, part.paragraphs.map(({ start, end }) => text.slice(start, end))]);
};

describe('partsByLanguage', () => {
  test.each(CODES.flatMap(of => CODES.filter(other => other !== of).map(other => [of, other] as const)))(
    'finds a block of an article (%s) that is in another language (%s)',
    (own, other) => {
      expect(partsOf([BLOCKS[own], BLOCKS[other], BLOCKS[own]], own)).toEqual([
        [own, [BLOCKS[own], BLOCKS[own]]],
        [other, [BLOCKS[other]]],
      ]);
    },
  );

  test.each([
    ['a name', 'Le Conseil national des pêcheurs'],
    ['a short line', 'Läs mer: The council will meet again.'],
    ['figures', '12 345 67 890 12 345 67 890 12 345 67 890 12 345 67 890 12 345 67 890 12 345 67 890 12 345'],
    ['names', 'Ida Marn, Orla Vale, Jan Held, Ana Ortal, Per Lund, Eva Berg, Tom Vance, Kim Orlo, Max Sund, Leo Falk'],
  ])('leaves %s with the article', (_, block) => {
    expect(partsOf([BLOCKS.sv, block], 'sv')).toEqual([['sv', [BLOCKS.sv, block]]]);
  });

  test('finds what can be read in an article whose language cannot', () => {
    const own =
      'Orvanian neuvosto kokoontuu taas keväällä äänestämään talousarviosta, ja pormestari on sanonut, ettei hän kannata sitä.';
    expect(partsOf([own, BLOCKS.en], 'fi')).toEqual([
      ['fi', [own]],
      ['en', [BLOCKS.en]],
    ]);
  });
});
