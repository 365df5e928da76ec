import type { StatementData } from '../../common/statements/data.ts';
import { reportingVerbs } from './data/reporting-verbs.ts';

/** How statements are reported in Swedish. */
export const statements: StatementData = {
  language: 'sv',
  cues: reportingVerbs,
  nominalCues: [
    { act: 'demand', nouns: 'krav kravet kraven begäran uppmaning vädjan', links: 'på om att' },
    { act: 'reject', nouns: 'vägran avslag', links: 'att på' },
    { act: 'say', nouns: 'påstående påståenden uttalande uttalanden besked beskedet', links: 'om att' },
    { act: 'propose', nouns: 'förslag förslaget', links: 'om att' },
    { act: 'warn', nouns: 'varning varningar', links: 'för om' },
    { act: 'threaten', nouns: 'hot hotet', links: 'om att' },
    { act: 'promise', nouns: 'löfte löften', links: 'om att' },
  ],
  sources: { before: ['enligt', 'i enlighet med', 'med hänvisning till'] },
  dashSpeech: 'quotation',
  isVerbSecond: true,
  genitiveEnding: 's',
  keyPoints: String.raw`^(.{2,60}?)s? (?:huvudpunkter|nyckelpunkter|viktigaste punkter|huvudbudskap)\s*:?$`,
  words: {
    determiner:
      'en ett den det de denna detta dessa någon något några alla många flera båda varje ingen inget inga vissa',
    preposition:
      'i på av till från för med om mot mellan under över efter före vid hos genom utan inom inför enligt trots sedan bland kring bakom utanför innan',
    nominalPreposition: 'för i av på vid från till hos om',
    localPreposition: 'i på vid från till',
    coordinator: 'och eller samt',
    contrast: 'men utan dock',
    subordinator: 'eftersom därför medan sedan när då innan fast tills',
    conditional: 'om ifall huruvida',
    that: 'att',
    question: 'hur vad varför vem var när om vilka vilken vilket huruvida',
    relative: 'som vilket vilken vilka vars',
    pronoun: 'han hon hen de vi jag man du ni den det dom',
    impersonal: 'det man',
    indefinite: 'en ett någon',
    thirdPerson: 'han hon',
    objectPronoun: 'honom henne dem oss mig sig dig',
    possessive: 'sin sitt sina hans hennes deras dess vår vårt våra min mitt mina',
    negation: 'inte aldrig ej icke knappast inga',
    have: 'har hade ha',
    be: 'är var blir blev vara varit bli blivit',
    modal: 'kan kunde ska skall skulle vill ville måste bör borde får fick lär må',
    infinitiveMark: 'att',
    adverb:
      'också även redan igen nu då sedan tidigare senare samtidigt dessutom vidare bland här där så bara endast återigen upprepade flera gånger igår idag imorgon fortfarande även däremot emellertid alltså därmed därefter dock bestämt tydligt kraftigt skarpt offentligt officiellt kategoriskt ofta alltid',
    verb: 'finns fanns kommer kom går gick står stod gör gjorde tar tog ger gav får fick blev blir ligger låg börjar började fortsätter sitter visar innebär betyder handlar gäller leder ledde',
    time: 'måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen måndags tisdags onsdags torsdags fredags lördags söndags måndagskvällen tisdagskvällen onsdagskvällen torsdagskvällen fredagskvällen kvällen morgonen eftermiddagen natten veckan igår idag går dag',
    agentMark: 'av',
    comparison: 'som',
    medium: 'intervju uttalande',
  },
};
