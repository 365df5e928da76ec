import type { SentenceData } from '../../common/sentences/data.ts';

export const sentences: SentenceData = {
  language: 'sv',
  openAbbreviations: words(
    't.ex bl.a d.v.s dvs s.k f.d jfr resp t.o.m fr.o.m kl ca nr s f dr prof st sid bl ex kap tel adr avd cirka exkl inkl tf t.f e.g i.e etc m.a.o p.g.a u.p.a n.b mr mrs',
  ),
  closingAbbreviations: words('m.m m.fl o.d o.s.v osv etc e.kr f.kr kr st tr milj mdr mkr'),
  starters: words(
    'den det de en ett han hon vi ni jag du man i på av för med till från om efter innan men och eller så när då medan eftersom dock också vad vem varför hur var nu sedan inte nej ja alla många några båda varje sådan andra även mer tidigare senare idag igår imorgon enligt trots flera två tre detta denna dessa där här under över är hade har skulle kan ska blir sin som att',
  ),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
