import { describe, expect, test } from 'vitest';
import { readStatements } from '../../common/statements/read-statements.ts';
import { de } from './index.ts';

const said = (text: string): string[] =>
  readStatements(text, de).map(s => `${s.speaker} | ${s.act}${s.negated ? ' not' : ''} | ${s.form} | ${s.content}`);

describe('statements in German', () => {
  test.each([
    [
      '„Wir werden nicht nachgeben“, sagte Außenministerin Clara Vogt am Montag in Alba.',
      ['Außenministerin Clara Vogt | reject | direct | Wir werden nicht nachgeben'],
    ],
    [
      '„Das ist ernst“, erklärte Vogt, „und wir handeln.“',
      ['Vogt | say | direct | Das ist ernst', 'Vogt | say | direct | und wir handeln.'],
    ],
    ['Vogt sagte: „Die Brücke ist offen.“', ['Vogt | say | direct | Die Brücke ist offen.']],
    ['»Wir werden nicht nachgeben«, sagte sie.', ['sie | reject | direct | Wir werden nicht nachgeben']],
    [
      'Der Regierungssprecher teilte am Dienstag mit, dass die Gespräche fortgesetzt würden.',
      ['Der Regierungssprecher | say | indirect | die Gespräche fortgesetzt würden'],
    ],
    [
      'Die Ministerin hat am Montag erklärt, dass die Brücke gesperrt bleibe.',
      ['Die Ministerin | say | indirect | die Brücke gesperrt bleibe'],
    ],
    ['Vogt sagte, die Lage sei ernst.', ['Vogt | say | indirect | die Lage sei ernst']],
    ['Die Lage sei ernst, so Minister Karl Brandt.', ['Minister Karl Brandt | say | indirect | Die Lage sei ernst']],
    [
      'Laut Verteidigungsministerium sind 300 Soldaten verlegt worden.',
      ['Verteidigungsministerium | say | indirect | sind 300 Soldaten verlegt worden'],
    ],
    ['Wie die Polizei mitteilte, wurde niemand verletzt.', ['die Polizei | say | indirect | wurde niemand verletzt']],
    ['Dem Bericht zufolge wurde die Brücke zerstört.', ['Dem Bericht | say | indirect | wurde die Brücke zerstört']],
    [
      'Vogt sagte, die Lage sei ernst. Man habe keine Zeit mehr.',
      ['Vogt | say | indirect | die Lage sei ernst', 'Vogt | say | indirect | Man habe keine Zeit mehr'],
    ],
    ['Am Mittwoch forderte Borduria den Abzug der Truppen.', ['Borduria | demand | indirect | den Abzug der Truppen']],
    ['Alvia lehnt die Forderungen ab.', ['Alvia | reject | indirect | die Forderungen']],
    ['Die Präsidentin hat die Forderung zurückgewiesen.', ['Die Präsidentin | reject | indirect | die Forderung']],
    [
      'Brandt hat nicht ausgeschlossen, dass es weitere Sanktionen gibt.',
      ['Brandt | reject not | indirect | es weitere Sanktionen gibt'],
    ],
    ['Das Ministerium dementierte den Bericht.', ['Das Ministerium | deny | indirect | den Bericht']],
    [
      'Die Brücke bleibt gesperrt. Das teilte Ministerin Clara Vogt am Abend mit.',
      ['Ministerin Clara Vogt | say | indirect | Die Brücke bleibt gesperrt'],
    ],
    ['Alvia drohte, keinen Strom mehr zu kaufen.', ['Alvia | threaten | indirect | keinen Strom mehr zu kaufen']],
    ['Vogt bot an, beide Listen abzugleichen.', ['Vogt | offer | indirect | beide Listen abzugleichen']],
    ['Nach ihren Angaben wurde niemand verletzt.', ['ihren | say | indirect | wurde niemand verletzt']],
    [
      '„Wir fordern den Abzug der Truppen“, sagte Vogt.',
      ['Vogt | demand | direct | Wir fordern den Abzug der Truppen'],
    ],
    [
      '„Wenn wir den Abzug fordern, gehen sie“, sagte Vogt.',
      ['Vogt | say | direct | Wenn wir den Abzug fordern, gehen sie'],
    ],
    [
      'Vogt verlangte die Zusage, dass die Brücke bleibt.',
      ['Vogt | demand | indirect | die Zusage, dass die Brücke bleibt'],
    ],
    ['Vogt verwies darauf, dass die Brücke alt sei.', ['Vogt | say | indirect | die Brücke alt sei']],
    [
      'Die Gewerkschaft hat vor Mängeln an der Brücke gewarnt.',
      ['Die Gewerkschaft | warn | indirect | Mängeln an der Brücke'],
    ],
    ['Alwien drohte der Stadt mit einer Klage.', ['Alwien | threaten | indirect | einer Klage']],
    [
      'Die Initiative „Hafen für alle“ fordert einen Neubau.',
      ['Die Initiative „Hafen für alle“ | demand | indirect | einen Neubau'],
    ],
    [
      'Wie das Institut in einem Bericht schreibt, sinken die Preise.',
      ['das Institut | say | indirect | sinken die Preise'],
    ],
    [
      '„Bleiben Sie zu Hause“, sagte Berg der Zeitung „Alba Kurier“.',
      ['Berg | demand | direct | Bleiben Sie zu Hause'],
    ],
    ['„Wo waren Sie?“, fragte die Richterin.', ['die Richterin | ask | direct | Wo waren Sie?']],
    [
      '„Das ist doch lächerlich“, höhnte der frühere Bürgermeister.',
      ['der frühere Bürgermeister | say | direct | Das ist doch lächerlich'],
    ],
    ['Berg begrüsste die Wiedereröffnung.', ['Berg | welcome | indirect | die Wiedereröffnung']],
    [
      '„Wenn die Stadt nicht zahlt, werden wir streiken“, sagte Berg.',
      ['Berg | threaten | direct | Wenn die Stadt nicht zahlt, werden wir streiken'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    'Wenn Alvia den Abzug fordert, scheitern die Gespräche.',
    'Sie las das Buch „Der Berg“ im Zug.',
    'Alvia könnte das Angebot ablehnen.',
    'Der Zug fuhr am Montag nach Alba.',
    'Vogt ging, um keinen Strom mehr zu kaufen.',
    'Die Brücke ist alt. Das Haus steht leer.',
    'Niemand sagte, dass die Brücke sicher sei.',
  ])('holds no statement: %s', text => {
    expect(said(text)).toEqual([]);
  });
});
