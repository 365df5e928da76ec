import type { CueGroup } from '../../../common/statements/data.ts';

/** Verbs that report in Spanish, by act and by what they govern: present, preterite, imperfect; participles for the perfect. */
export const reportingVerbs: readonly CueGroup[] = [
  {
    act: 'say',
    frames: 'quote that question',
    finite:
      'dijo dice dijeron dicen decía afirm:ó,a,aron,an,aba señal:ó,a,aron,an,aba asegur:ó,a,aron,an,aba explic:ó,a,aron,an,aba añad:ió,e,ieron,en indic:ó,a,aron,an declar:ó,a,aron,an manifest:ó,aron sost:uvo,iene,uvieron,ienen subray:ó,a,aron,an escrib:ió,e,ieron,en agreg:ó,a,aron,an coment:ó,a,aron,an apunt:ó,a,aron,an precis:ó,a,aron,an recalc:ó,a,aron,an insist:ió,e,ieron,en respond:ió,e,ieron,en contest:ó,a,aron,an record:ó,a,aron,an destac:ó,a,aron,an inform:ó,a,aron,an detall:ó,a,aron,an aclar:ó,a,aron,an argument:ó,a,aron,an aleg:ó,a,aron,an relat:ó,a,aron,an puntualiz:ó,a,aron,an expres:ó,a,aron,an reiter:ó,a,aron,an replic:ó,a concluy:ó,e,eron,en exclam:ó,a reza enfatiz:ó,a,aron,an cont:ó,aron cuenta cuentan tuite:ó,a,aron,an public:ó,aron resum:ió,e,ieron,en comunic:ó,a,aron,an ironiz:ó,a,aron,an matiz:ó,a,aron,an zanj:ó,a revel:ó,a,aron,an repit:ió,e,ieron,en coincid:ió,e,ieron,en bromeó subraya sentenci:ó,a,aron lament:ó,a,aron,an mant:uvo,uvieron mantiene mantienen opuso constat:ó,a,aron,an reflexion:ó,a prosigu:ió,e continuó prosiguió espet:ó,a recuerda recuerdan',
    participle:
      'dicho afirmado señalado asegurado explicado añadido indicado declarado manifestado sostenido subrayado escrito agregado comentado apuntado precisado recalcado insistido respondido contestado recordado destacado informado detallado aclarado argumentado alegado relatado puntualizado expresado reiterado enfatizado contado resumido comunicado matizado repetido revelado mantenido constatado',
    gerund:
      'diciendo afirmando señalando asegurando explicando añadiendo indicando declarando sosteniendo subrayando recordando destacando insistiendo',
  },
  {
    act: 'say',
    frames: 'quote that',
    finite:
      'cree creen creía piens:a,an pensaba espera esperan esperaba consider:a,an,ó,aba opin:a,an,ó estim:a,an,ó tem:e,en teme sabe saben duda dudan confía confían',
    participle: 'creído pensado considerado opinado estimado',
    isThought: true,
  },
  {
    act: 'say',
    frames: 'object quote',
    finite: 'calific:ó,a,aron,an describ:ió,e,ieron,en tild:ó,a,aron,an',
    participle: 'calificado descrito tildado',
  },
  {
    act: 'demand',
    frames: 'that object infinitive quote',
    finite:
      'exig:ió,e,ieron,en,ía pid:ió,e,ieron,en pedía reclam:ó,a,aron,an demand:ó,a,aron,an inst:ó,a,aron,an urg:ió,e,ieron,en solicit:ó,a,aron,an orden:ó,a,aron,an',
    participle: 'exigido pedido reclamado demandado instado urgido solicitado ordenado',
    gerund: 'exigiendo pidiendo reclamando instando',
  },
  {
    act: 'propose',
    frames: 'that object infinitive quote',
    finite:
      'propu:so,sieron propon:e,en propuso proponía sugi:rió,ere,rieron,eren recomend:ó,aron recomienda recomiendan plante:ó,a,aron,an',
    participle: 'propuesto sugerido recomendado planteado',
    gerund: 'proponiendo sugiriendo',
  },
  { act: 'offer', frames: 'object infinitive', finite: 'ofrec:ió,e,ieron,en', participle: 'ofrecido' },
  {
    act: 'accept',
    frames: 'object that infinitive quote',
    finite: 'acept:ó,a,aron,an aprob:ó,aron aprueba accedi:ó,eron acced:e,en+a accedió+a consint:ió,ieron+en',
    participle: 'aceptado aprobado accedido',
  },
  {
    act: 'reject',
    frames: 'object that infinitive quote',
    finite:
      'rechaz:ó,a,aron,an,aba descart:ó,a,aron,an rehús:a,an rehus:ó,aron opuso+a opone+a oponen+a opusieron+a desestim:ó,a,aron,an repudi:ó,a,aron,an deneg:ó,aron neg:ó,aron+a niega+a niegan+a',
    participle: 'rechazado descartado denegado',
    gerund: 'rechazando descartando',
  },
  {
    act: 'warn',
    frames: 'that quote object',
    finite: 'advirt:ió,ieron advierte advierten alert:ó,a,aron,an avis:ó,a,aron,an',
    participle: 'advertido alertado avisado',
    gerund: 'advirtiendo',
  },
  { act: 'threaten', frames: 'that object infinitive quote', finite: 'amenaz:ó,a,aron,an', participle: 'amenazado' },
  {
    act: 'deny',
    frames: 'that object quote infinitive',
    finite: 'neg:ó,aron,aba niega niegan desmint:ió,ieron desmiente desmienten',
    participle: 'negado desmentido',
    gerund: 'negando desmintiendo',
  },
  {
    act: 'confirm',
    frames: 'that object quote',
    finite: 'confirm:ó,a,aron,an',
    participle: 'confirmado',
    gerund: 'confirmando',
  },
  {
    act: 'condemn',
    frames: 'object quote that',
    finite:
      'conden:ó,a,aron,an critic:ó,a,aron,an acus:ó,a,aron,an denunci:ó,a,aron,an culp:ó,a,aron,an reproch:ó,a,aron,an',
    participle: 'condenado criticado acusado denunciado culpado reprochado',
    gerund: 'condenando criticando acusando denunciando',
  },
  {
    act: 'welcome',
    frames: 'object quote that',
    finite:
      'celebr:ó,a,aron,an salud:ó,a,aron,an elogi:ó,a,aron,an agradec:ió,e,ieron,en aplaud:ió,e,ieron,en acog:ió,e,ieron,en+con+satisfacción',
    participle: 'celebrado saludado elogiado agradecido aplaudido',
  },
  {
    act: 'promise',
    frames: 'that object infinitive quote',
    finite: 'promet:ió,e,ieron,en garantiz:ó,a,aron,an',
    participle: 'prometido garantizado',
    gerund: 'prometiendo',
  },
  { act: 'ask', frames: 'question quote', finite: 'pregunt:ó,a,aron,an', participle: 'preguntado' },
  {
    act: 'announce',
    frames: 'that object quote',
    finite: 'anunci:ó,a,aron,an adelant:ó,a,aron,an',
    participle: 'anunciado',
    gerund: 'anunciando',
  },
  {
    act: 'support',
    frames: 'object',
    finite: 'apoy:ó,a,aron,an respald:ó,a,aron,an defend:ió,ieron defiende defienden',
    participle: 'apoyado respaldado defendido',
  },
  {
    act: 'say',
    frames: 'quote that',
    finite:
      'defend:ió,ieron defiende defienden ironizaba sospecha reivindic:ó,a,aron,an apostill:ó,a remarc:ó,a,aron,an remat:ó,a critica critican denunció denuncia justific:ó,a,aron,an acot:ó,a susurró gritó gritaron grita gritan corearon corea estall:ó,a se+quejó se+quejaron se+queja se+defendió se+lamentó se+preguntó se+pregunta celebra celebró dictamin:ó,a,aron,an resolvi:ó,eron sugiere razon:ó,a,aron,an contrapuso objet:ó,a,aron,an rebati:ó,eron tranquiliz:ó,a jur:ó,a,aron,an recomendó suspir:ó,a transmiti:ó,eron traslad:ó,a,aron,an conced:ió,e,ieron,en invoc:ó,a vaticin:ó,a,aron,an augur:ó,a,aron,an pronostic:ó,a,aron,an desliz:ó,a,aron,an corrobor:ó,a,aron,an ratific:ó,a,aron,an declaraba señalaba explicaba comentaba apuntaba insistía aseguraba advertía decían lamentaba añadía recordaba contaba escribía sostenía reconocía',
    participle:
      'defendido reivindicado remarcado denunciado justificado quejado dictaminado resuelto razonado objetado jurado transmitido trasladado concedido vaticinado augurado pronosticado corroborado ratificado lamentado celebrado',
    gerund: 'alegando argumentando denunciando lamentando reconociendo',
  },
  {
    act: 'demand',
    frames: '',
    links: 'a al',
    finite: 'llam:ó,a,aron,an inst:ó,a,aron,an exhort:ó,a,aron,an anim:ó,a,aron,an',
    participle: 'llamado instado exhortado',
  },
  {
    act: 'demand',
    frames: '',
    links: 'por',
    finite: 'abog:ó,a,aron,an apost:ó,aron apuesta apuestan',
    participle: 'abogado apostado',
  },
  { act: 'threaten', frames: '', links: 'con', finite: 'amenaz:ó,a,aron,an', participle: 'amenazado' },
  {
    act: 'condemn',
    frames: '',
    links: 'de',
    finite: 'acus:ó,a,aron,an culp:ó,a,aron,an',
    participle: 'acusado culpado',
  },
  {
    act: 'warn',
    frames: '',
    links: 'de del sobre contra',
    finite: 'advirt:ió,ieron advierte advierten alert:ó,a,aron,an avis:ó,a,aron,an',
    participle: 'advertido alertado avisado',
  },
  {
    act: 'reject',
    frames: '',
    links: 'a al',
    finite: 'se+opuso se+opone se+oponen se+opusieron',
    participle: 'opuesto',
  },
  { act: 'announce', frames: 'object', finite: 'convoc:ó,a,aron,an', participle: 'convocado' },
  {
    act: 'say',
    frames: 'question that',
    finite: 'declinó+decir evitó+precisar rehusó+decir evitó+aclarar',
    isNegated: true,
  },
  { act: 'say', frames: 'quote that', finite: 'se+lee consta se+desprende' },
  {
    act: 'say',
    frames: 'quote that question',
    finite:
      'dispar:ó,a ret:ó desafi:ó,aron desafía ironiz:aba core:ó,aron retruc:ó,a,aron contraatac:ó,a dispara chiquit:ó se+jact:ó,a se+queja:ron se+quej:an se+lament:a,an,aron se+congratul:ó,a se+felicit:ó,a se+disculp:ó,a,aron se+sincer:ó,a dud:ó,aron predi:jo,cen predice predijeron prevé prevén previó previeron confes:ó,aron confiesa confiesan cit:ó,a,aron,an sintetiz:ó,a,aron,an razona redond:eó pidi:ó susurra musit:ó,a murmur:ó,a balbuce:ó,a fulmin:ó,a ataj:ó,a abund:ó,a ahond:ó,a incid:ió,e,ieron,en ahonda ilustr:ó,a analiz:ó,a,aron,an valor:ó,a,aron,an interpret:ó,a,aron,an especific:ó,a,aron,an ejemplific:ó,a enumer:ó,a,aron,an reprodujo transcribió tuitea concret:ó,a,aron,an esgrim:ió,e,ieron,en arguy:ó,e,eron,en opin:aron public:a,an coment:aba,aban apost:iló acert:ó proclam:ó,a,aron,an pregon:ó,a,an dej:ó,a,aron,an+claro hizo+saber hicieron+saber dio+a+conocer dieron+a+conocer puso+de+relieve puso+de+manifiesto estim:aban',
    participle:
      'confesado citado sintetizado analizado valorado interpretado especificado enumerado concretado esgrimido argüido proclamado predicho previsto dejado+claro hecho+saber dado+a+conocer',
  },
  { act: 'say', frames: '', links: 'de', finite: 'habl:ó,a,aron,an,aba', participle: 'hablado' },
  {
    act: 'demand',
    frames: 'quote that',
    finite: 'suplic:ó,a,aron,an rog:ó,aron ruega ruegan implor:ó,a,aron,an reivindic:ó,a,aron,an',
  },
  { act: 'demand', frames: 'object', finite: 'reivindic:ó,a,aron,an', participle: 'reivindicado' },
  {
    act: 'condemn',
    frames: 'object quote that',
    finite: 'lament:ó,a,aron,an,aba deplor:ó,a,aron,an cuestion:ó,a,aron,an repudi:ó,a,aron,an tach:ó,a,aron,an',
    participle: 'lamentado deplorado cuestionado repudiado',
  },
  { act: 'welcome', frames: '', links: 'por', finite: 'felicit:ó,a,aron,an', participle: 'felicitado' },
  {
    act: 'confirm',
    frames: 'that object quote',
    finite: 'admit:ió,e,ieron,en reconoc:ió,e,ieron,en ratific:ó,a,aron,an corrobor:ó,a,aron,an',
    participle: 'admitido reconocido ratificado corroborado',
  },
  { act: 'promise', frames: '', links: 'a', finite: 'se+compromet:ió,e,ieron,en', participle: 'comprometido' },
  {
    act: 'ask',
    frames: 'quote question',
    finite: 'se+pregunt:ó,a,aron,an quiso+saber quisieron+saber',
    participle: 'preguntado',
  },
  { act: 'warn', frames: 'quote that', finite: 'previn:o,ieron previene previenen advert:ía,ían' },
  {
    act: 'say',
    frames: 'quote that',
    finite:
      'chicane:ó,a lanz:ó,aron adverti:ó rebat:e,en contrast:ó tuvo+palabras relativiz:ó,a minimiz:ó,a,aron resalt:ó,a,aron,an ponder:ó,a,aron elev:ó,aron respondía reclamaba protest:ó,a,aron,an avanz:ó,a,aron,an',
    participle: 'resaltado lanzado protestado avanzado',
  },
  {
    act: 'say',
    frames: 'object',
    finite: 'cifr:ó,a,aron,an estim:ó,a,aron,an calcul:ó,a,aron,an',
    participle: 'cifrado estimado calculado',
  },
];
