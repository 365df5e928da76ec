import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../common/times/testing.ts';
import { ru } from './index.ts';

describe('Russian quantities', () => {
  test.each([
    ['Около 90 тысяч военных ждут.', ['90000 troops about']],
    ['Прибыли 7,3 тыс. орванских военнослужащих.', ['7300 troops exact']],
    ['Не менее 12 человек погибли, 30 ранены.', ['12 people-killed at-least', '30 people-injured exact']],
    ['Упали от 5 до 7 ракет.', ['5..7 missiles range']],
    ['Это стоило 2,5 млрд долларов.', ['2500000000 USD exact']],
    ['Это стоило 3 трлн рублей.', ['3000000000000 RUB exact']],
    ['Заплатили 20 канадских долларов.', ['20 CAD exact']],
    ['Цены выросли на 12 процентов.', ['12 percent exact']],
    ['Цены выросли на 12,5%.', ['12.5 percent exact']],
    ['53-летний мужчина говорил.', ['53 age exact']],
    ['Прошло более 40 танков.', ['40 tanks at-least']],
    ['Построили 25 новых школ.', ['25 школ exact']],
    ['Подписали двадцать стран.', ['20 countries exact']],
    ['Город в 300 километрах отсюда.', ['300 km exact']],
    ['Партия получила 61 мандат.', ['61 seats exact']],
    ['Летели до 200 беспилотников.', ['200 drones up-to']],
    ['Ставку снизили на 0,25 п. п., до 9,5%.', ['0.25 percentage-points exact', '9.5 percent exact']],
    ['Сгорело 1,8 тыс. кв. м.', ['1800 m2 exact']],
    ['Долг превышает 3 млрд долларов.', ['3000000000 USD at-least']],
    ['Двое остаются в больнице.', ['2 people exact']],
    ['Сто с лишним человек пришли.', ['100 people at-least']],
    ['Создали сто двадцать рабочих мест.', ['120 jobs exact']],
    ['Написал две-три страницы.', ['2..3 страниц range']],
    ['Выслали шестерых солдат.', ['6 troops exact']],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text, ru)).toEqual(expected);
  });

  test.each([
    'Статья 5 действует.',
    'Это было 27 января 2022 года.',
    'Осада длилась три дня.',
    'В 18:30 зазвонили.',
    'Победили со счётом 3:1.',
    'Команда на 29-е место упала.',
  ])('finds no quantity in: %s', text => {
    expect(quantitiesIn(text, ru)).toEqual([]);
  });
});
