import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../common/times/testing.ts';
import { es } from './index.ts';

describe('Spanish quantities', () => {
  test.each([
    ['Cerca de 90.000 soldados esperan.', ['90000 troops about']],
    [
      'Al menos 12 personas murieron y 30 resultaron heridas.',
      ['12 people-killed at-least', '30 people-injured exact'],
    ],
    ['Entre 5 y 7 misiles cayeron.', ['5..7 missiles range']],
    ['Costó 2.500 millones de euros.', ['2500000000 EUR exact']],
    ['Costó mil millones de dólares.', ['1000000000 USD exact']],
    ['Costó 3 billones de dólares.', ['3000000000000 USD exact']],
    ['Los precios subieron un 12 por ciento.', ['12 percent exact']],
    ['Los precios subieron un 12,5 %.', ['12.5 percent exact']],
    ['Construyeron 25 escuelas nuevas.', ['25 escuel exact']],
    ['Hasta 40 tanques pasaron.', ['40 tanks up-to']],
    ['Un hombre, de 53 años de edad, habló.', ['53 age exact']],
    ['Treinta países firmaron.', ['30 countries exact']],
    ['La ciudad está a 300 kilómetros.', ['300 km exact']],
    ['El partido obtuvo 61 escaños.', ['61 seats exact']],
    ['Más de 200 drones volaron.', ['200 drones at-least']],
    ['Desvió un millón y medio de euros.', ['1500000 EUR exact']],
    ['Casi un centenar de municipios protestó.', ['100 municipi about']],
    ['El paro está en el 9,8 %, seis décimas menos.', ['9.8 percent exact', '0.6 percentage-points exact']],
    ['Se esperaba medio punto; la tasa es del 7 %.', ['0.5 percentage-points exact', '7 percent exact']],
    ['La sentencia, de 112 folios, es dura.', ['112 foli exact']],
    ['Las pérdidas superarían los 3.000 millones de pesos.', ['3000000000 pesos at-least']],
    ['Dos menores de 6 y 9 años esperan.', ['2 menor exact', '6 age exact', '9 age exact']],
    ['Medio centenar de vecinos protestó.', ['50 vecin exact']],
    ['La aprobación subió cuatro puntos y llegó a 44%.', ['4 percentage-points exact', '44 percent exact']],
    ['Hubo 12 grados bajo cero.', ['-12 celsius exact']],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text, es)).toEqual(expected);
  });

  test.each([
    'El artículo 5 se aplica.',
    'Fue el 27 de enero de 2022.',
    'El asedio duró tres días.',
    'Son las 18:30 horas.',
    'Ganaron 3-1.',
  ])('finds no quantity in: %s', text => {
    expect(quantitiesIn(text, es)).toEqual([]);
  });
});
