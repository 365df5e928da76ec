import { expect, test } from 'vitest';
import { readByline, readNameLine } from './byline.ts';

test.each([
  ['By Ana Ruiz', ['Ana Ruiz']],
  ['By Ana Ruiz and Tom Field, Portville', ['Ana Ruiz', 'Tom Field']],
  ['Av Karin Holm och Olle Brand', ['Karin Holm', 'Olle Brand']],
  ['Von Marta von der Heide', ['Marta von der Heide']],
  ['Par Claire Dumont', ['Claire Dumont']],
  ['Por Elena Prado y Luis de la Vega', ['Elena Prado', 'Luis de la Vega']],
  ['Автор: Анна Березина', ['Анна Березина']],
  ['Автори: Олена Береза та Іван Порт', ['Олена Береза', 'Іван Порт']],
  ['Text: Karin Holm (Öradion)', ['Karin Holm']],
  ['By the river', undefined],
  ['By Ana Ruiz the strike was called a success, although the ports had been closed.', undefined],
  ['Bytes Ana Ruiz', undefined],
])('readByline("%s") is %o', (line, names) => {
  expect(readByline(line)).toEqual(names);
});

test.each([
  ['Ana Ruiz, Research Fellow at the Norland Institute', ['Ana Ruiz']],
  ['Anders Lindqvist', ['Anders Lindqvist']],
  ['Strike', undefined],
  ['Ana Ruiz said on Monday.', undefined],
  ['strike goes on, and on', undefined],
])('readNameLine("%s") is %o', (line, names) => {
  expect(readNameLine(line)).toEqual(names);
});
