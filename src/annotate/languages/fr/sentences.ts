import type { SentenceData } from '../../common/sentences/data.ts';

export const sentences: SentenceData = {
  language: 'fr',
  openAbbreviations: words(
    'm mm mme mmes mlle mlles mgr me dr pr st ste cf p pp ex art al vol chap fig env av bd boul n no max min tél p.ex c.-à-d c-à-d i.e e.g apr',
  ),
  closingAbbreviations: words('etc jr cie j.-c s.a a.m p.m'),
  starters: words(
    "le la les un une des il elle ils elles on nous vous je tu ce cet cette ces son sa ses leur leurs dans en à au aux de du par pour avec sans sous sur selon après avant mais et ou donc or ni car si quand lorsque alors que qui quoi pourquoi comment où maintenant puis ensuite pas non oui tous toutes plusieurs certains chaque autre encore plus aussi hier demain depuis pendant malgré deux trois ici là est sont était c'est d'après l'on",
  ),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
