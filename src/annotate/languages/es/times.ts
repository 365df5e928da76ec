import type { TimeData } from '../../common/times/data.ts';
import { numbers } from './numbers.data.ts';
import { holidays, rules } from './time-rules.data.ts';
import { words } from './time-words.data.ts';

export const times: TimeData = {
  language: 'es',
  numbers,
  isDayFirst: true,
  ordinalSuffix: '(?:\\.?[ºª°]|ro|do|er)(?!\\p{L})',
  abbreviations: 'ene feb mar abr may jun jul ago sept sep set oct nov dic lun mié mie jue vie sáb sab dom',
  words,
  countedWords: 'metros kilómetros km grados euros dólares pesos personas soldados toneladas veces habitantes empleos',
  macros: { COUNT: 'ONE? N' },
  future: 'va van prevé prevén previsto prevista previstos debe deben planea planean será serán tendrá habrá',
  past: 'dice afirma señala indica explica informa duró ha han había era eran fue fueron dijo pasado pasada último última desde ayer anunció informó declaró afirmó señaló hace estaba murió visto',
  futureEndings: ['rá', 'rán', 'aré', 'eré', 'iré', 'aremos', 'eremos', 'iremos'],
  pastEndings: ['ó', 'aron', 'ieron'],
  weakFuture:
    'empiezan comienzan arranca arrancan reanuda reanudan celebra celebran entra entran abre abren cierra cierran juega juegan expiran termina terminan viaja llega llegan vota votan recibe convoca convocan inaugura disputa disputan espera esperan expira vence empieza comienza próximo próxima mañana si puede pueden',
  deadlines: 'antes hasta',
  strongDeadlines: 'al hasta para partir antes',
  futureAuxiliaries: 'será serán habrá habrán',
  areMonthsLower: true,
  holidays,
  rules,
};
