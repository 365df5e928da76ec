import { describe, expect, test } from 'vitest';
import { timesIn } from '../../common/times/testing.ts';
import { es } from './index.ts';

describe('Spanish times', () => {
  test.each([
    ['La ministra salió el martes.', ['martes = 2024-05-14']],
    ['La ministra saldrá el martes.', ['martes = 2024-05-21']],
    ['Se vieron el pasado miércoles.', ['el pasado miércoles = 2024-05-15']],
    ['El voto fue la semana pasada.', ['la semana pasada = 2024-W19']],
    ['Llegó ayer por la tarde.', ['ayer por la tarde = 2024-05-16TAF']],
    ['Anteayer cerró el puente.', ['Anteayer = 2024-05-15']],
    ['Hace dos semanas llovía.', ['Hace dos semanas = 2024-W18']],
    ['Se verán dentro de dos días.', ['dentro de dos días = 2024-05-19']],
    ['El tratado del 5 de marzo de 2021 sigue.', ['5 de marzo de 2021 = 2021-03-05']],
    ['La feria dura del 3 al 7 de junio.', ['3 = 2024-06-03', '7 de junio = 2024-06-07']],
    [
      'Se vieron el 3 de mayo. Al día siguiente llovió.',
      ['el 3 de mayo = 2024-05-03', 'Al día siguiente = 2024-05-04'],
    ],
    ['El barco sale cada día.', ['cada día = P1D']],
    ['El asedio duró tres días.', ['tres días = P3D']],
    ['La casa es del siglo XIX.', ['siglo XIX = 18']],
    ['Los años 90 fueron tranquilos.', ['Los años 90 = 199']],
    ['Las puertas abren a las 18:30 horas.', ['las 18:30 horas = 2024-05-17T18:30']],
    ['El año pasado nevó.', ['El año pasado = 2023']],
    ['Actualmente negocian.', ['Actualmente = PRESENT_REF']],
    ['En el tercer trimestre de 2019 subió.', ['el tercer trimestre de 2019 = 2019-Q3']],
  ])('%s', (text, expected) => {
    expect(timesIn(text, es)).toEqual(expected);
  });

  test.each(['Un hombre, de 53 años de edad, calló.', 'El artículo 5 se aplica.', 'Ganaron 3-1.'])(
    'finds no time in: %s',
    text => {
      expect(timesIn(text, es)).toEqual([]);
    },
  );
});
