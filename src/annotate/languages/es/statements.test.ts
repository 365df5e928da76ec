import { describe, expect, test } from 'vitest';
import { readStatements } from '../../common/statements/read-statements.ts';
import { es } from './index.ts';

const said = (text: string): string[] =>
  readStatements(text, es).map(s => `${s.speaker} | ${s.act}${s.negated ? ' not' : ''} | ${s.form} | ${s.content}`);

describe('statements in Spanish', () => {
  test.each([
    [
      '«No vamos a ceder», dijo la ministra Clara Mora este lunes.',
      ['la ministra Clara Mora | reject | direct | No vamos a ceder'],
    ],
    [
      '“No vamos a ceder”, afirmó el portavoz del Gobierno, “y lo saben”.',
      [
        'el portavoz del Gobierno | reject | direct | No vamos a ceder',
        'el portavoz del Gobierno | say | direct | y lo saben',
      ],
    ],
    [
      '—Nos vamos mañana —dijo ella—. No hay más que hablar.',
      ['ella | say | direct | Nos vamos mañana', 'ella | say | direct | No hay más que hablar.'],
    ],
    ['Clara Mora dijo: «La carretera está abierta».', ['Clara Mora | say | direct | La carretera está abierta']],
    [
      'El ministro Juan Peralta aseguró que las negociaciones continúan.',
      ['El ministro Juan Peralta | say | indirect | las negociaciones continúan'],
    ],
    [
      'Según el Ministerio de Defensa, tres soldados resultaron heridos.',
      ['el Ministerio de Defensa | say | indirect | tres soldados resultaron heridos'],
    ],
    ['Alvia exige la retirada de las tropas.', ['Alvia | demand | indirect | la retirada de las tropas']],
    ['Borduria rechazó las acusaciones.', ['Borduria | reject | indirect | las acusaciones']],
    ['Peralta se negó a comentar la situación.', ['Peralta | reject | indirect | comentar la situación']],
    ['La presidenta no descartó nuevas sanciones.', ['La presidenta | reject not | indirect | nuevas sanciones']],
    ['La ministra ha negado que exista un acuerdo.', ['La ministra | deny | indirect | exista un acuerdo']],
    ['Alvia amenazó con cortar el gas.', ['Alvia | threaten | indirect | cortar el gas']],
    ['Peralta añadió que no habrá más reuniones.', ['Peralta | say | indirect | no habrá más reuniones']],
    [
      'Clara Mora aseguró que llovía. Sostiene que el puente es viejo.',
      ['Clara Mora | say | indirect | llovía', 'Clara Mora | say | indirect | el puente es viejo'],
    ],
    ['«El puente está cerrado», subrayó.', ['null | say | direct | El puente está cerrado']],
    [
      '«No hay agua», cuenta Clara Mora, de 71 años, «y no habrá».',
      ['Clara Mora | say | direct | No hay agua', 'Clara Mora | say | direct | y no habrá'],
    ],
    ['«Exigimos una respuesta», dijo Clara Mora.', ['Clara Mora | demand | direct | Exigimos una respuesta']],
    ['«No exigimos una respuesta», dijo Clara Mora.', ['Clara Mora | say | direct | No exigimos una respuesta']],
    ['Mora propuso empezar por el agua que falta.', ['Mora | propose | indirect | empezar por el agua que falta']],
    [
      'La ministra, que pidió calma, negó haber firmado el contrato.',
      [
        'La ministra | demand | indirect | calma',
        'La ministra, que pidió calma | deny | indirect | haber firmado el contrato',
      ],
    ],
    [
      'El alcalde rechazó el plan: «Es una broma».',
      ['El alcalde | reject | indirect | el plan', 'El alcalde | say | direct | Es una broma'],
    ],
    ['«¿Dónde estaba usted?», preguntó en la sala el juez.', ['el juez | ask | direct | ¿Dónde estaba usted?']],
    ['“Fuera de aquí”, chilló.', ['null | say | direct | Fuera de aquí']],
    ['El alcalde habló de “una broma”.', ['El alcalde | say | mixed | “una broma”']],
    ['Alvia acusó a la empresa de ocultar las pérdidas.', ['Alvia | condemn | indirect | ocultar las pérdidas']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    'Leyó el libro «La montaña» ayer.',
    'Si Alvia exige una retirada, las negociaciones fracasarán.',
    'Alvia podría rechazar la oferta.',
    'El tren salió el lunes hacia Alba.',
    'Llegar tarde es malo.',
    'Nadie dijo que el puente fuera seguro.',
  ])('holds no statement: %s', text => {
    expect(said(text)).toEqual([]);
  });
});
