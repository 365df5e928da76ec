import type { CueGroup } from '../../../common/statements/data.ts';

/** Verbs that report in Spanish, by act and by what they govern: present, preterite, imperfect; participles for the perfect. */
export const reportingVerbs: readonly CueGroup[] = [
  {
    act: 'say',
    frames: 'quote that question',
    finite:
      'dijo dice dijeron dicen decía afirm:ó,a,aron,an,aba señal:ó,a,aron,an,aba asegur:ó,a,aron,an,aba explic:ó,a,aron,an,aba añad:ió,e,ieron,en indic:ó,a,aron,an declar:ó,a,aron,an manifest:ó,aron sost:uvo,iene,uvieron,ienen subray:ó,a,aron,an escrib:ió,e,ieron,en agreg:ó,a,aron,an coment:ó,a,aron,an apunt:ó,a,aron,an precis:ó,a,aron,an recalc:ó,a,aron,an insist:ió,e,ieron,en respond:ió,e,ieron,en contest:ó,a,aron,an record:ó,a,aron,an destac:ó,a,aron,an inform:ó,a,aron,an detall:ó,a,aron,an aclar:ó,a,aron,an argument:ó,a,aron,an aleg:ó,a,aron,an relat:ó,a,aron,an puntualiz:ó,a,aron,an expres:ó,a,aron,an reiter:ó,a,aron,an replic:ó,a concluy:ó,e,eron,en exclam:ó,a admit:ió,e,ieron,en reconoc:ió,e,ieron,en reza enfatiz:ó,a,aron,an cont:ó,aron cuenta cuentan tuite:ó,a,aron,an public:ó,aron resum:ió,e,ieron,en comunic:ó,a,aron,an ironiz:ó,a,aron,an matiz:ó,a,aron,an zanj:ó,a revel:ó,a,aron,an repit:ió,e,ieron,en coincid:ió,e,ieron,en bromeó subraya sentenci:ó,a,aron lament:ó,a,aron,an mant:uvo,uvieron mantiene mantienen opuso constat:ó,a,aron,an reflexion:ó,a prosigu:ió,e continuó prosiguió espet:ó,a recuerda recuerdan',
    participle:
      'dicho afirmado señalado asegurado explicado añadido indicado declarado manifestado sostenido subrayado escrito agregado comentado apuntado precisado recalcado insistido respondido contestado recordado destacado informado detallado aclarado argumentado alegado relatado puntualizado expresado reiterado admitido reconocido enfatizado contado resumido comunicado matizado repetido revelado mantenido constatado',
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
      'exig:ió,e,ieron,en,ía pid:ió,e,ieron,en pedía reclam:ó,a,aron,an demand:ó,a,aron,an inst:ó,a,aron,an llam:ó,a,aron+a urg:ió,e,ieron,en solicit:ó,a,aron,an orden:ó,a,aron,an',
    participle: 'exigido pedido reclamado demandado instado llamado+a urgido solicitado ordenado',
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
];
