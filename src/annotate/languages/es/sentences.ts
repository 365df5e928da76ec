import type { SentenceData } from '../../common/sentences/data.ts';

export const sentences: SentenceData = {
  language: 'es',
  openAbbreviations: words(
    'ee sr sra srta sres dr dra d dª dña prof lic ing gral cnel cap tte art cf p pp pág págs núm vol fig aprox av avda ctra c dpto mons fr sto sta p.ej i.e',
  ),
  closingAbbreviations: words('etc ee.uu ee. uu jr cía s.a a.m p.m a.c d.c vd vds ud uds'),
  starters: words(
    'el la los las un una unos unas él ella ellos ellas lo nosotros yo tú usted se su sus este esta estos estas ese esa esos esas eso esto en a al de del por para con sin sobre bajo según tras después antes pero y e o u si no ni sí cuando mientras aunque porque pues que qué quién quien cómo dónde donde ahora luego entonces también además todos muchas muchos algunos ambos cada otro otra más ayer hoy mañana desde durante hasta varios dos tres aquí allí es son era fue ha han había así',
  ),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
