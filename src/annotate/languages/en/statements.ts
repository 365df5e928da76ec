import type { StatementData } from '../../common/statements/data.ts';
import { reportingVerbs } from './data/reporting-verbs.ts';

/** How statements are reported in English. */
export const statements: StatementData = {
  language: 'en',
  cues: reportingVerbs,
  nominalCues: [
    { act: 'demand', nouns: 'demand demands call calls request requests appeal appeals plea', links: 'for that to' },
    { act: 'reject', nouns: 'rejection refusal', links: 'of to' },
    { act: 'condemn', nouns: 'criticism condemnation denunciation', links: 'of' },
    { act: 'promise', nouns: 'promise promises pledge pledges vow', links: 'to that' },
    { act: 'propose', nouns: 'proposal proposals', links: 'to for that' },
    { act: 'threaten', nouns: 'threat threats', links: 'to' },
    { act: 'warn', nouns: 'warning warnings', links: 'that of about against' },
  ],
  sources: {
    before: [
      'in the eyes of',
      'in the judgment of',
      'in the judgement of',
      'as reported by',
      'by the account of',
      'according to',
      'in the words of',
      'in the view of',
      'in the opinion of',
    ],
    possessed: ['in * view', 'in * words', 'in * opinion', 'by * account'],
  },
  genders: {
    pronouns: { feminine: 'she her', masculine: 'he his him' },
    before: {
      feminine: String.raw`ms\.?|mrs\.?|miss|madam|lady|queen|princess|\p{L}*woman`,
      masculine: String.raw`mr\.?|sir|lord|king|prince|\p{L}*(?:spokes|chair|congress|business|states)man`,
    },
  },
  performatives: {
    verbs: {
      demand: 'demand insist+on call+on call+for urge request appeal+to want+to+see are+asking+for am+asking+for',
      reject: 'reject refuse oppose rule+out decline',
      accept: 'accept agree+to approve consent+to endorse',
      warn: 'warn caution',
      deny: 'deny',
      confirm: 'confirm acknowledge admit',
      promise: 'promise pledge vow guarantee commit+to',
      propose: 'propose suggest recommend',
      offer: 'offer',
      condemn: 'condemn denounce deplore',
      welcome: 'welcome applaud thank',
      support: 'support back',
      threaten: 'threaten',
    },
    needsPronoun: true,
    between:
      "can|must|want to|would like to|have to|do|not|do not|don't|strongly|firmly|fully|also|now|therefore|hereby|only|clearly|simply|still|again|once more|warmly|both|all|never|cannot|can't",
    negation: "not|don't|never|cannot|can't",
    refusal: String.raw`(?:i|we) (?:will not|won't|will never|shall not|are not going to|am not going to|refuse to) (?!be |have |know |forget|need |see |comment|pretend|lie |speculate|say )\p{L}`,
    imperative:
      "(?:please )?(?:don't|do not|never|let us|stay|keep|stop|give|show|leave|go|come|take|tell|release|pay|withdraw|resign|end|listen|wait|bring|respect|avoid|sit|send|lay|drop|spare|free|open) (?!is |are |was |were |on,)",
    denial: String.raw`(?:i|we) (?:have |had )?never (?!seen|been|had|known|experienced|felt|heard|thought|imagined|before|forget|give|won|will)\p{L}|(?:it|that|this) is (?:not true|untrue|a lie|nonsense)|(?:that|this|it)'s (?:not true|a lie|nonsense)|^(?:he|she|they) (?:had |has |have )?never `,
    conditionalThreat:
      "(?:if (?!i |we |you )[^,;.]{0,100}(?: not |n't | no |fail|refus|reject|ignor)[^,;.]{0,80}, |unless (?!i |we )[^,;.]{0,120}, )(?:then )?(?:we|i)(?:'ll| will| shall)",
    conditionalOffer: String.raw`(?:ready|prepared|willing) to [^.;]{0,150} (?:once|as soon as|provided|in return|in exchange)|(?:we|i|he|she|(?:his|her|its|our|my) \p{L}+) (?:would|will) (?!not|never|be )[^.;]{0,120} (?:once|provided|as soon as|in return|in exchange)`,
    reportedRefusal: String.raw`(?:he|she|(?:his|her|their|its|the) (?:country|government|ministry|party|side|company|administration|army|people|group|alliance)) (?:would not|wouldn't|will not|won't|would never|will never) (?!be |have |know |need |comment|say )['‘"“]?\p{L}`,
  },
  anaphors: [],
  hasPrepositionalOwners: true,
  ownerPrepositions: 'by from of',
  dashSpeech: 'none',
  relativeSubjects: 'who which that',
  nobodies: 'nobody',
  listenerMarks: 'to',
  listenerNouns:
    'reporters?|journalists?|the press|media|lawmakers|parliament|investors|agency|newspaper|magazine|news|radio|television|tv|supporters|crowd|audience|delegates',
  citingVerbs: 'quotes quoted cites cited',
  firstPersons: 'i we',
  isVerbSecond: false,
  speechVerbEndings: 'ed',
  keyPoints: String.raw`^(.{2,60}?)['’]s? (?:key|main) (?:points|messages|takeaways)\s*:?$`,
  verbEndings: 'ed',
  hasBareNouns: true,
  genitiveEnding: "['’]s?",
  words: {
    determiner:
      'the a an this these those that some any each every no both all another several many few most either neither',
    preposition:
      'of in on at by for from with to about against between into through during before after under over without within among despite toward towards upon across behind beyond near since until via like amid around above below outside inside throughout per regarding concerning',
    nominalPreposition: 'of for from at in with on',
    localPreposition: 'in at on',
    coordinator: 'and or nor',
    contrast: 'but although though whereas yet',
    subordinator: 'because when while after before since until as unless once where whenever so',
    conditional: 'if unless whether',
    that: 'that',
    question: 'how what whether why if who where when which',
    relative: 'who which whom whose',
    pronoun: 'he she they it we i you one there nobody everyone everybody someone',
    indefinite: 'a an one another',
    objectPronoun: 'him her them me us himself herself themselves itself myself you it',
    possessive: 'his her their its our my your',
    negation:
      "not never no longer hardly barely didn't doesn't don't hasn't haven't hadn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't shouldn't",
    have: "has have had hasn't haven't hadn't having",
    be: "is are was were be been being isn't aren't wasn't weren't",
    do: "do does did doesn't don't didn't",
    modal: "will would can could may might must shall should won't wouldn't can't couldn't cannot shouldn't",
    infinitiveMark: 'to',
    adverb:
      'also then later again repeatedly recently already now even still just only often once earlier previously publicly privately openly quickly strongly clearly simply reportedly yesterday today tomorrow tonight however meanwhile moreover instead further immediately long always too ago firmly flatly initially specifically generally frequently sometimes usually first additionally likewise indeed perhaps therefore thus vehemently categorically formally officially explicitly jokingly angrily reluctantly consistently separately subsequently finally eventually currently essentially basically actually really',
    verb: 'went came made took got gave became began saw knew thought found left felt brought kept held won lost met ran led stood wrote spoke let put set sent built spent cut rose fell grew chose broke drew drove fought sold paid told said had goes comes makes takes gets gives becomes begins keeps holds wins loses runs leads stands lets puts sets sends remains seems appears needs wants works lives uses tries helps has does is are was were',
    comparison: 'as',
    agentMark: 'by',
    medium:
      'statement interview speech email e-mail letter conference rally briefing press release report article tweet post memo call hearing debate event meeting address editorial column twitter facebook television radio',
  },
};
