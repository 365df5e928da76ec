import { describe, expect, test } from 'vitest';
import { readStatements } from '../../common/statements/read-statements.ts';
import { sv } from './index.ts';

const said = (text: string): string[] =>
  readStatements(text, sv).map(s => `${s.speaker} | ${s.act}${s.negated ? ' not' : ''} | ${s.form} | ${s.content}`);

describe('statements in Swedish', () => {
  test.each([
    [
      '– Vi kan inte acceptera de här kraven, säger utrikesminister Nils Berg.',
      ['utrikesminister Nils Berg | say | direct | Vi kan inte acceptera de här kraven'],
    ],
    [
      '– Vi kan inte acceptera kraven. Det är uteslutet, säger Nils Berg.',
      ['Nils Berg | say | direct | Vi kan inte acceptera kraven. Det är uteslutet'],
    ],
    [
      '”Vi kommer att svara”, sade president Maria Lund på måndagen.',
      ['president Maria Lund | say | direct | Vi kommer att svara'],
    ],
    [
      '”Det här är allvarligt”, säger Berg, ”och vi tar det på allvar.”',
      ['Berg | say | direct | Det här är allvarligt', 'Berg | say | direct | och vi tar det på allvar.'],
    ],
    ['Berg säger: ”Vi ger inte efter.”', ['Berg | say | direct | Vi ger inte efter.']],
    [
      'Utrikesminister Berg sade att landet inte kommer att ge efter.',
      ['Utrikesminister Berg | reject | indirect | landet inte kommer att ge efter'],
    ],
    [
      'På tisdagen meddelade försvarsdepartementet att övningen fortsätter.',
      ['försvarsdepartementet | say | indirect | övningen fortsätter'],
    ],
    [
      'Enligt en talesperson för Alvias regering är kravet orimligt.',
      ['en talesperson för Alvias regering | say | indirect | är kravet orimligt'],
    ],
    ['Det är för tidigt att svara, menar hon.', ['hon | say | indirect | Det är för tidigt att svara']],
    [
      'Alvia kräver att Borduria drar tillbaka sina trupper.',
      ['Alvia | demand | indirect | Borduria drar tillbaka sina trupper'],
    ],
    ['Borduria avvisade kraven.', ['Borduria | reject | indirect | kraven']],
    ['Alvia vägrar att förhandla om gränsen.', ['Alvia | reject | indirect | förhandla om gränsen']],
    ['Borduria har inte accepterat förslaget.', ['Borduria | accept not | indirect | förslaget']],
    [
      'President Lund har förnekat uppgifterna om ett anfall.',
      ['President Lund | deny | indirect | uppgifterna om ett anfall'],
    ],
    [
      'Generalsekreteraren, Nils Berg, varnade för att kriget kan spridas.',
      ['Generalsekreteraren, Nils Berg | warn | indirect | kriget kan spridas'],
    ],
    [
      '– Vi vill ha fred, säger han och tillägger att förhandlingarna fortsätter.',
      ['han | say | direct | Vi vill ha fred', 'han | say | indirect | förhandlingarna fortsätter'],
    ],
    [
      '– Dammen är tom. Vi har inget vatten, säger Nils Berg, chef för hamnen.',
      ['Nils Berg, chef för hamnen | say | direct | Dammen är tom. Vi har inget vatten'],
    ],
    [
      '– Dammen är tom, säger Berg till radion. Vi har inget vatten.',
      ['Berg | say | direct | Dammen är tom', 'Berg | say | direct | Vi har inget vatten.'],
    ],
    ['– Vi väntar, sade Berg när han lämnade mötet.', ['Berg | say | direct | Vi väntar']],
    ['– Man kan vänta länge, sade Berg, som bor vid hamnen.', ['Berg | say | direct | Man kan vänta länge']],
    [
      '– Jag vill att alla kommer. Jag hoppas att Lund kommer, säger Berg.',
      ['Berg | say | direct | Jag vill att alla kommer. Jag hoppas att Lund kommer'],
    ],
    ['– Jag hoppas att det regnar.', ['null | say | direct | Jag hoppas att det regnar.']],
    ['– Regeringen kräver att gruvan stängs.', ['Regeringen | demand | indirect | gruvan stängs']],
    [
      'Mötet flyttas till maj. Det meddelade minister Nils Berg på fredagen.',
      ['minister Nils Berg | say | indirect | Mötet flyttas till maj'],
    ],
    ['”Vi kräver ett svar”, sade Berg.', ['Berg | demand | direct | Vi kräver ett svar']],
    [
      'I brevet skrev Berg att ”allt kommer att ordnas” och önskade lycka till.',
      ['Berg | say | mixed | ”allt kommer att ordnas”'],
    ],
    ['Berg viftade bort hotet.', ['Berg | reject | indirect | hotet']],
    ['Alviens regering har bett grannarna om hjälp.', ['Alviens regering | demand | indirect | hjälp']],
    ['FN:s sändebud Berg varnade för en torka.', ['FN:s sändebud Berg | warn | indirect | en torka']],
    [
      'Berg välkomnar beslutet men anser att det kom sent.',
      ['Berg | welcome | indirect | beslutet', 'Berg | say | indirect | det kom sent'],
    ],
    [
      'Borgmästaren var först lugn. – Sedan såg jag vattnet, säger Berg.',
      ['Berg | say | direct | Sedan såg jag vattnet'],
    ],
    ['”Var var ni?” frågade Berg.', ['Berg | ask | direct | Var var ni?']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    'Om Alvia kräver en reträtt blir läget svårt.',
    'Hon läste boken ”Berget” i går.',
    'Alvia kan avvisa förslaget.',
    'Tåget gick mot Alba på måndagen.',
    'Det regnade på fredagen. Det blev översvämning.',
    'Ingen sade att bron var säker.',
  ])('holds no statement: %s', text => {
    expect(said(text)).toEqual([]);
  });
});
