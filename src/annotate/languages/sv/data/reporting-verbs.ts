import type { CueGroup } from '../../../common/statements/data.ts';

/** Verbs that report in Swedish, by act and by what they govern; `slog~fast` is a verb with its particle. */
export const reportingVerbs: readonly CueGroup[] = [
  {
    act: 'say',
    frames: 'quote that zero question',
    finite:
      'säger sa sade uppger uppgav skriver skrev berätt:ar,ade till:ägger,ade förklar:ar,ade hävd:ar,ade påst:år,od framhåll:er framhöll framhåller betonar betonade understryk:er underströk poängter:ar,ade konstater:ar,ade kommenter:ar,ade svar:ar,ade yttr:ar,ade rapporter:ar,ade meddel:ar,ade utropar utropade deklarer:ar,ade resoner:ar,ade argumenter:ar,ade replikerar replikerade upprep:ar,ade försäkr:ar,ade noter:ar,ade skojar suckar fortsätter fortsatte inflikar invänder invände sammanfattar sammanfattade formulerar formulerade uttryckte uttrycker twittr:ar,ade påpek:ar,ade tonar+ner spekuler:ar,ade skriker skrek viskar viskade muttr:ar,ade skrattar skrattade summer:ar,ade minns inled:er,de avslut:ar,ade vittnar vittnade berättade utvecklar lyder löd heter påminner påminde motiverar motiverade lät+meddela låter+meddela slår~fast slog~fast pekar+på pekade+på lyfter~fram lyfte~fram hänvisar+till hänvisade+till',
    participle:
      'sagt uppgett skrivit berättat tillagt förklarat hävdat påstått framhållit betonat understrukit poängterat konstaterat kommenterat svarat yttrat rapporterat meddelat deklarerat försäkrat noterat påpekat upprepat påmint slagit~fast',
  },
  {
    act: 'say',
    frames: 'quote that zero',
    finite:
      'menar menade anser ansåg tror trodde tycker tyckte hopp:as,ades bedöm:er,de räkn:ar,ade befar:ar,ade vet visste misstänk:er,te fruktar fruktade utgår+från spår spådde',
    participle: 'menat ansett trott tyckt hoppats bedömt befarat misstänkt',
    isThought: true,
  },
  { act: 'say', frames: 'object quote', finite: 'beskriv:er beskrev kall:ar,ade', participle: 'beskrivit kallat' },
  {
    act: 'demand',
    frames: 'that object infinitive quote',
    finite:
      'kräv:er,de uppman:ar,ade begär begärde fordr:ar,ade yrkar yrkade vädj:ar,ade efterlys:er,te vill+se ville+se',
    participle: 'krävt uppmanat begärt fordrat vädjat efterlyst',
  },
  {
    act: 'propose',
    frames: 'that object infinitive quote',
    finite: 'föresl:år,og rekommender:ar,ade föreslog förespråk:ar,ade',
    participle: 'föreslagit rekommenderat förespråkat',
  },
  { act: 'offer', frames: 'object infinitive', finite: 'erbjud:er erbjöd', participle: 'erbjudit' },
  {
    act: 'accept',
    frames: 'object that',
    finite: 'accepter:ar,ade godtar godtog godkän:ner,de går+med+på gick+med+på samtycker samtyckte',
    participle: 'accepterat godtagit godkänt gått+med+på',
  },
  {
    act: 'reject',
    frames: 'object that quote infinitive',
    finite:
      'avvis:ar,ade avböj:er,de vägr:ar,ade förkast:ar,ade avslår avslog utesluter uteslöt tillbakavis:ar,ade motsätter+sig motsatte+sig säger+nej+till sade+nej+till sa+nej+till',
    participle: 'avvisat avböjt vägrat förkastat avslagit uteslutit tillbakavisat motsatt+sig sagt+nej+till',
  },
  { act: 'warn', frames: 'that quote object zero', finite: 'varn:ar,ade', participle: 'varnat' },
  { act: 'warn', frames: 'that object', finite: 'varnar+för varnade+för', participle: 'varnat+för' },
  { act: 'threaten', frames: 'that object infinitive quote', finite: 'hotar hotade', participle: 'hotat' },
  {
    act: 'deny',
    frames: 'that object quote',
    finite: 'förnek:ar,ade dementer:ar,ade bestrid:er bestred',
    participle: 'förnekat dementerat bestridit',
  },
  {
    act: 'confirm',
    frames: 'that object quote zero',
    finite: 'bekräft:ar,ade erkän:ner,de medger medgav',
    participle: 'bekräftat erkänt medgett',
  },
  {
    act: 'condemn',
    frames: 'object quote that',
    finite: 'fördöm:er,de kritiser:ar,ade anklag:ar,ade beskyll:er,de klandrar klandrade',
    participle: 'fördömt kritiserat anklagat beskyllt',
  },
  {
    act: 'welcome',
    frames: 'object quote that',
    finite: 'välkomn:ar,ade prisar prisade berömmer berömde hyllar hyllade tackar tackade',
    participle: 'välkomnat prisat hyllat',
  },
  {
    act: 'promise',
    frames: 'that object infinitive quote zero',
    finite: 'lov:ar,ade utlov:ar,ade garanter:ar,ade',
    participle: 'lovat utlovat garanterat',
  },
  { act: 'ask', frames: 'question quote', finite: 'frågar frågade undrar undrade', participle: 'frågat undrat' },
  {
    act: 'announce',
    frames: 'that object quote zero',
    finite: 'tillkännag:er,av annonser:ar,ade aviser:ar,ade',
    participle: 'tillkännagett annonserat aviserat',
  },
  {
    act: 'support',
    frames: 'object',
    finite: 'stöd:er,de stöttar stöttade försvarar försvarade ställer+sig+bakom ställde+sig+bakom',
    participle: 'stött försvarat ställt+sig+bakom',
  },
];
