import type { CueGroup } from '../../../common/statements/data.ts';

/** Verbs that report in Swedish, by act and by what they govern; `slog~fast` is a verb with its particle. */
export const reportingVerbs: readonly CueGroup[] = [
  {
    act: 'say',
    frames: 'quote that zero question',
    finite:
      'säger sa sade uppger uppgav skriver skrev berätt:ar,ade till:ägger,ade förklar:ar,ade hävd:ar,ade påst:år,od framhåll:er framhöll framhåller betonar betonade understryk:er underströk poängter:ar,ade konstater:ar,ade kommenter:ar,ade svar:ar,ade yttr:ar,ade rapporter:ar,ade meddel:ar,ade utropar utropade deklarer:ar,ade resoner:ar,ade argumenter:ar,ade replikerar replikerade upprep:ar,ade försäkr:ar,ade noter:ar,ade skojar suckar fortsätter fortsatte inflikar invänder invände sammanfattar sammanfattade formulerar formulerade uttryckte uttrycker twittr:ar,ade påpek:ar,ade tonar+ner spekuler:ar,ade skriker skrek viskar viskade muttr:ar,ade skrattar skrattade summer:ar,ade minns inled:er,de avslut:ar,ade vittnar vittnade berättade utvecklar lyder löd heter påminner påminde motiverar motiverade lät+meddela låter+meddela slår~fast slog~fast pekar+på pekade+på lyfter+fram lyfte+fram lyfter~fram lyfte~fram hänvisar+till hänvisade+till',
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
  {
    act: 'say',
    frames: 'quote that zero',
    finite:
      'utbrister utbrast jublar jublade fnyser fnös fräser fräste dundrar dundrade ironiserar ironiserade sammanfatt:ar,ade avslöj:ar,ade preciser:ar,ade förtydlig:ar,ade beklag:ar,ade ursäkt:ar,ade+sig larm:ar,ade flikar+in flikade+in fyller+i fyllde+i resonerade vidhåll:er vidhöll insister:ar,ade gratuler:ar,ade läxar+upp ryter röt vrålar vrålade skanderar skanderade intygar intygade drar+slutsatsen drog+slutsatsen konkluder:ar,ade dömer+ut slår+fast slog+fast',
    participle: 'avslöjat preciserat förtydligat beklagat larmat vidhållit',
  },
  {
    act: 'demand',
    frames: 'that infinitive quote',
    links: 'om',
    finite: 'ber bad vädj:ar,ade',
    participle: 'bett vädjat',
  },
  { act: 'demand', frames: '', links: 'till', finite: 'uppman:ar,ade manar manade' },
  { act: 'warn', frames: '', links: 'för om', finite: 'varn:ar,ade larm:ar,ade' },
  { act: 'threaten', frames: '', links: 'med', finite: 'hotar hotade' },
  { act: 'condemn', frames: '', links: 'för', finite: 'anklag:ar,ade beskyll:er,de kritiser:ar,ade' },
  { act: 'reject', frames: '', links: 'mot', finite: 'protester:ar,ade' },
  {
    act: 'reject',
    frames: 'object',
    finite: 'dömer+ut dömde+ut sågar sågade säger+nej+till sade+nej+till sa+nej+till',
  },
  { act: 'accept', frames: 'object', finite: 'säger+ja+till sade+ja+till sa+ja+till' },
  { act: 'say', frames: '', links: 'om', finite: 'talar talade pratar pratade' },
  {
    act: 'say',
    frames: 'question that',
    finite: 'vill+inte+säga ville+inte+säga vill+inte+uppge ville+inte+uppge',
    isNegated: true,
  },
  { act: 'say', frames: 'quote that', finite: 'står framgår' },
  {
    act: 'say',
    frames: 'quote that zero question',
    finite:
      'bedyr:ar,ade gör+gällande gjorde+gällande fastsl:år,og anmärk:er,te genmäl:er,de replik:erar,erade kontr:ar,ade snäs:er,te morr:ar,ade gorm:ar,ade stön:ar,ade flämt:ar,ade le:r log skämt:ar,ade retas retades gissar gissade antyd:er,de signaler:ar,ade avslöj:ar,ade erkänn:er,de tipsar tipsade redogör redogjorde refererar refererade citer:ar,ade proklamer:ar,ade exemplifier:ar,ade analyser:ar,ade filosofer:ar,ade konstat:erar förutsp:år,ådde förutsäg:er förutsade prognostiser:ar,ade uppskatt:ar,ade klag:ar,ade protester:ar,ade jämför jämförde säger+sig sade+sig sa+sig nöjde+sig+med+att+säga',
    participle: 'bedyrat fastslagit antytt signalerat redogjort citerat förutspått klagat gjort+gällande',
  },
  {
    act: 'condemn',
    frames: 'object quote that',
    finite: 'beklag:ar,ade ifrågas:ätter,atte sågar sågade häcklar häcklade ogillar ogillade avskyr hån:ar,ade',
    participle: 'beklagat ifrågasatt sågat',
  },
  {
    act: 'reject',
    frames: 'object quote that',
    finite: 'avfärd:ar,ade viftar+bort viftade+bort slår+ifrån+sig slog+ifrån+sig dömer+ut dömde+ut',
    participle: 'avfärdat',
  },
  {
    act: 'welcome',
    frames: 'object quote',
    finite: 'applåder:ar,ade uppskatt:ar,ade gratuler:ar,ade berömm:er berömde jublar+över',
    participle: 'applåderat',
  },
  { act: 'offer', frames: 'infinitive object', finite: 'erbjud:er+sig erbjöd+sig', participle: 'erbjudit+sig' },
  { act: 'confirm', frames: 'that object quote zero', finite: 'vidgår vidgick tillstår', participle: 'vidgått' },
  {
    act: 'promise',
    frames: 'that object infinitive quote zero',
    finite: 'försäkr:ar,ade åtar+sig åtog+sig svär svor',
    participle: 'åtagit+sig',
  },
];
