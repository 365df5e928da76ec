import type { SentenceData } from '../../common/sentences/data.ts';

export const sentences: SentenceData = {
  language: 'en',
  openAbbreviations: words(
    'mr mrs ms dr prof st gen col lt sgt capt cmdr maj brig adm rep sen gov rev hon pres vs no nos fig vol pp ed eds art sec approx messrs mt ft viz cf e.g i.e al op cit dept supt det insp atty',
  ),
  closingAbbreviations: words(
    'sept u.s u.k u.n e.u d.c a.m p.m etc inc ltd co corp jr sr bros ph.d b.a m.a u.s.a u.a.e m.d llc plc esq',
  ),
  starters: words(
    'the a an it he she they we i you this that these those there his her their its our in on at by for with from to of as after before but and or so if when while although though because since however meanwhile also what who why how where now then yet not no yes one some many most all both each such other another still even more earlier later today yesterday tomorrow only just once is are was were has have had do does did will would can could should may might here nor under over during until according despite several two three',
  ),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
