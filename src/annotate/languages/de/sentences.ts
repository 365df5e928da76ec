import type { SentenceData } from '../../common/sentences/data.ts';

export const sentences: SentenceData = {
  language: 'de',
  openAbbreviations: words(
    'z.b z. d.h u.a u.ä v.a o.ä bzw ca dr prof st nr hr fr abs art bd bes bspw evtl geb gest ggf inkl exkl kap lt max min mind mio mrd s sog sogen str tel u usw.a vgl zzgl i.d.r i.a i.v h.c dipl ing med phil jur rer nat mag u.u o.g s.o s.u zt z.t z.zt a.d ev röm kath jh allg',
  ),
  closingAbbreviations: words('usw etc u.s.w co jr sen v.chr n.chr uhr e.v a.m'),
  starters: words(
    'der die das den dem des ein eine einen einem einer er sie es wir ihr ich man in im an am auf aus bei mit nach von vom zu zum zur für über unter um als wenn weil da dass doch aber und oder so denn also auch was wer warum wie wo nun dann nicht nein ja alle viele einige beide jeder jede jedes diese dieser dieses solche andere noch mehr früher später heute gestern morgen laut trotz mehrere zwei drei hier dort während seit vor ist sind war waren hat haben hatte wird werden wurde kann soll will nur schon bereits zudem außerdem',
  ),
  beforeOrdinals: words(
    'am der den dem des im zum vom bis ab seit und die das ein ihren seinen ihrem seinem ihrer seiner jeden dieser diesem jedes',
  ),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
