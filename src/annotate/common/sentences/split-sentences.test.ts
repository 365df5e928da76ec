import { describe, expect, test } from 'vitest';
import { paragraphSpans } from '../../../lib/text.ts';
import { findLanguagePack } from '../../registry.ts';
import { splitSentences } from './split-sentences.ts';

/** Sentences are separated by " | " in the expected text. */
const CASES: readonly (readonly [string, string])[] = [
  ['en', 'Mr. Orlo met J. R. Vance at noon. | They spoke.'],
  ['en', 'The U.S. President left on Jan. 12. | He was late.'],
  ['en', 'She lives in the U.S. | The rest is unknown.'],
  ['en', 'It rose 3.5 percent. | “Really?” he asked. | “Yes.”'],
  ['en', 'They waited… | Nobody came.'],
  ['en', 'He said “it […] works” twice.'],
  ['en', '1. Open the door. | 2. Close it.'],
  ['sv', 'Mötet börjar kl. 10.30 i bl.a. Vesthamn. | Det blir långt.'],
  ['sv', '– Skål! sa han. | – Nej, sa hon.'],
  ['sv', 'Priset är 300 kr. | Det var mer.'],
  ['de', 'Am 3. Oktober kam Dr. Held, z. B. mit dem Zug. | Es regnete.'],
  ['de', 'Friedrich II. von Astland sprach. | Der 3. Tag war lang.'],
  ['de', 'Das war 2022. | Dann kam er.'],
  ['ru', 'В 2021 г. компания выросла. | Т.е. вот так.'],
  ['ru', 'А. С. Орлин приехал в г. Вольный. | Он устал.'],
  ['ru', '«Нет!» – сказал он. | – Мы готовы.'],
  ['ru', 'Это 5 млн руб. | Он ушёл.'],
  ['uk', 'У 2021 р. компанія зросла. | Потім впала.'],
  ['uk', 'Площа ім. Орлика порожня. | Усі пішли.'],
  ['fr', '« Vraiment ? » a-t-il dit. | M. Orlon est parti.'],
  ['es', 'EE. UU. no quiso. | El Sr. Ortal habló. | ¿Por qué?'],
  ['en', 'Gen. Mark A. Orlo met Sen. Ida Vale at 5 p.m. on Friday. | They left by 6 p.m. | It was over.'],
  ['en', 'The firm, Vale & Sons Ltd., fell 2.5 percent. | Shares of Orla Inc. rose.'],
  ['en', '“It is over,” said Dr. J.P. Marn. | “We won.” | He smiled.'],
  ['en', 'He asked: “Why now?” | Nobody answered.'],
  ['en', '“Why now?” he asked.'],
  ['en', 'See No. 5 and Fig. 3, e.g. the U.K. rules. | They differ.'],
  ['en', 'Prices rose approx. 3.5 p.c. in Sept. 2024. | Wages fell.'],
  ['en', '"We will... wait," he said. | "Wait!"'],
  ['en', "St. Orla's church stood on Mt. Vale. | It burned."],
  ['en', 'He earned a Ph.D. in 1999. | She did not.'],
  ['en', 'The vote was 5-4. | The U.N. Security Council met.'],
  ['en', 'Is it true?! | Yes!'],
  ['en', '(He was late.) | She was not.'],
  ['en', 'The version 2.0.1 came out on vale.example.org. | It works.'],
  ['sv', 'Statsminister A. Berg kom kl. 14.00 t.ex. med tåg. | Hon gick.'],
  ['sv', 'Den 3 mars 2024 kl. 9 började det. | Sedan regnade det.'],
  ['sv', 'Ca. 40 pers. kom, bl.a. dr Lund. | Resten stannade hemma.'],
  ['sv', '”Vi väntar...” sade hon. | Ingen kom.'],
  ['sv', '– Vi går nu. | Det räcker, sade han.'],
  ['sv', 'Priset steg 3,5 proc. till 12,50 kr. | Det var väntat.'],
  ['sv', 'Han läste s. 12 ff. i boken. | Den var bra.'],
  ['sv', 'Det gäller m.fl. länder. | Alla vet det.'],
  ['sv', 'Vi ses i S:t Orla o.s.v. | Hejdå!'],
  ['de', 'Am 3. März 2024 traf Prof. Dr. H. Held den 2. Bürgermeister. | Es regnete.'],
  ['de', 'Der 1. FC Orla siegte 2:1. | Der Trainer jubelte.'],
  ['de', 'Er kam um 8.30 Uhr, d. h. zu spät. | Alle warteten.'],
  ['de', '„Wir kommen ...“, sagte er. | Dann ging er.'],
  ['de', 'Die Kosten von ca. 3,5 Mio. Euro trägt der Bund. | Das ist viel.'],
  ['de', 'Er zitiert Art. 5 Abs. 2 GG. | Das Gericht nickt.'],
  ['de', 'Sie wurde am 21. Juni 1985 geboren. | Heute lebt sie in Orla.'],
  ['de', 'König Karl III. besuchte St. Orla. | Er blieb bis zum 5. Mai.'],
  ['de', 'Das war im 19. Jahrhundert. | Heute ist es anders.'],
  ['de', 'Sie kaufte Äpfel, Birnen usw. | Dann ging sie.'],
  ['de', '„Wirklich?“, fragte er. | „Ja!“'],
  ['de', 'Es kamen 300. | Das war wenig.'],
  ['fr', 'M. Orlon et Mme Vallet sont arrivés à 14 h. | Ils sont repartis.'],
  ['fr', 'Le Dr Vallet (cf. p. 12) a parlé. | Tous ont ri.'],
  ['fr', '« Nous partons... », a-t-il dit. | Puis il est sorti.'],
  ['fr', "Le taux est de 3,5 %. | C'est peu."],
  ['fr', "J.-P. Orlon, né av. J.-C., n'est plus. | Adieu."],
  ['fr', 'Louis XIV. | Le roi.'],
  ['fr', 'Le 1er mars, S.A. Orlon et Cie a fermé. | Les salariés protestent.'],
  ['fr', "« Pourquoi ? » | Personne n'a répondu."],
  ['fr', "Il a dit : « C'est fini. » | Puis il est parti."],
  ['fr', "Art. 5 et al. 2 s'appliquent, p. ex. ici. | C'est clair."],
  ['es', 'El Dr. Ortal y la Sra. Vega llegaron a las 5 p. m. | Luego se fueron.'],
  ['es', 'EE. UU. y la UE firmaron. | Fue ayer.'],
  ['es', 'La tasa subió 3.5 por ciento. | Nadie lo esperaba.'],
  ['es', '«Esperamos...», dijo. | Nadie vino.'],
  ['es', '—No vendrá —dijo Ana—. | Ya es tarde.'],
  ['es', '¿Vendrá? | ¡Sí! | Claro.'],
  ['es', 'El n.º 5 de la pág. 12, p. ej., es falso. | Hay más.'],
  ['es', 'J. L. Ortal S.A. quebró en 2024. | Hubo protestas.'],
  ['es', 'El Sr. A. Vega nació el 3 de marzo. | Vive aquí.'],
  ['ru', 'В 2024 г. А. С. Орлин жил на ул. Лесной, д. 5. | Потом он уехал.'],
  ['ru', 'Ставка выросла до 3,5 %. | Рынок упал.'],
  ['ru', 'Это стоит 5 тыс. руб. за кв. м. | Дорого.'],
  ['ru', '«Мы ждём...» – сказал он. | Никто не пришёл.'],
  ['ru', 'Т. е. всё решено. | Он ушёл.'],
  ['ru', 'Это произошло в XIX в. | Потом была война.'],
  ['ru', 'Приехали г-н Орлин, проф. Вельский и др. | Они молчали.'],
  ['ru', 'В г. Вольном и с. Лесном и т. д. тихо. | Все спят.'],
  ['ru', 'До н. э. здесь жили. | Теперь нет.'],
  ['uk', 'У 2024 р. О. С. Орлик жив на вул. Лісовій, буд. 5. | Потім поїхав.'],
  ['uk', 'Ставка зросла до 3,5 %. | Ринок упав.'],
  ['uk', 'Це коштує 5 тис. грн за кв. м. | Дорого.'],
  ['uk', '«Ми чекаємо...» – сказав він. | Ніхто не прийшов.'],
  ['uk', 'Тобто т. зв. партія ім. Орлика зникла. | Усе.'],
  ['uk', 'Це сталося у XIX ст. | Потім була війна.'],
  ['uk', 'Приїхали п. Орлик, проф. Вельський та ін. | Вони мовчали.'],
  ['uk', 'У м. Вільному та с. Лісовому тихо. | Усі сплять.'],
];

const split = (text: string, language: string): string[] => {
  const data = findLanguagePack(language)?.sentences ?? { language };
  return splitSentences(text, paragraphSpans(text), data).map(({ start, end }) => text.slice(start, end));
};

describe('splitSentences', () => {
  test.each(CASES)('splits (%s) %s', (language, expected) => {
    const sentences = expected.split(' | ');
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  test('lets headings and list items stand alone', () => {
    expect(split('Talks resume\n\nFirst point\nSecond point\n\nThe end.', 'en')).toEqual([
      'Talks resume',
      'First point',
      'Second point',
      'The end.',
    ]);
  });

  test('goes on over a line end in the middle of a sentence', () => {
    expect(split('The talks were\nlong and cold.', 'en')).toEqual(['The talks were\nlong and cold.']);
  });

  test('takes a language it has no data for, and one that is none', () => {
    expect(split('Kokous alkaa. Kaikki ovat paikalla.', 'fi')).toHaveLength(2);
    expect(split('One. Two.', 'no language!')).toHaveLength(2);
  });
});
