import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../common/times/testing.ts';
import { uk } from './index.ts';

describe('Ukrainian quantities', () => {
  test.each([
    ['Близько 90 тисяч військових чекають.', ['90000 troops about']],
    ['Прибули 7,3 тис. орванських військовослужбовців.', ['7300 troops exact']],
    ['Щонайменше 12 людей загинули, 30 поранено.', ['12 people-killed at-least', '30 people-injured exact']],
    ['Впали від 5 до 7 ракет.', ['5..7 missiles range']],
    ['Це коштувало 2,5 млрд доларів.', ['2500000000 USD exact']],
    ['Це коштувало 3 трлн гривень.', ['3000000000000 UAH exact']],
    ['Ціни зросли на 12 відсотків.', ['12 percent exact']],
    ['Ціни зросли на 12,5%.', ['12.5 percent exact']],
    ['53-річний чоловік говорив.', ['53 age exact']],
    ['Пройшло понад 40 танків.', ['40 tanks at-least']],
    ['Збудували 25 нових бібліотек.', ['25 бібліотек exact']],
    ['Підписали двадцять країн.', ['20 countries exact']],
    ['Місто за 300 кілометрів звідси.', ['300 km exact']],
    ['Партія здобула 61 мандат.', ['61 seats exact']],
    ['Летіли до 200 безпілотників.', ['200 drones up-to']],
    ['Ставку знизили на 0,25 в. п., до 9,5%.', ['0.25 percentage-points exact', '9.5 percent exact']],
    ['Двоє отруїлися газом.', ['2 people exact']],
    ['Туди прийшло понад пів сотні людей.', ['50 people at-least']],
    ['Об’їхали дванадцять міст із дванадцятьма людьми.', ['12 міст exact', '12 people exact']],
    ['Акції подешевшали майже на 9%.', ['9 percent about']],
    ['Згоріло 2 тисячі квадратних метрів.', ['2000 m2 exact']],
    ['Вітер сягав 34 метрів за секунду.', ['34 m/s exact']],
    ['Від 20 до 22 тис. гривень.', ['20000..22000 UAH range']],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text, uk)).toEqual(expected);
  });

  test.each([
    'Стаття 5 діє.',
    'Це було 27 січня 2022 року.',
    'Облога тривала три дні.',
    'О 18:30 задзвонили.',
    'Перемогли з рахунком 3:1.',
  ])('finds no quantity in: %s', text => {
    expect(quantitiesIn(text, uk)).toEqual([]);
  });
});
