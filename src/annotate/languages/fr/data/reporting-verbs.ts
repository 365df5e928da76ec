import type { CueGroup } from '../../../common/statements/data.ts';

const VERBS_ER =
  'affirm indiqu expliqu soulign assur précis ajout insist estim rappel déclar not confi martel argu révél racont relat signal avanc rétorqu répliqu observ comment témoign résum ironis soupir lanc réitér clam confess plaid détaill énumér remarqu rigol plaisant tempér justifi enthousiasm savour raill explos hurl cri murmur chuchot grogn proclam énonc prophétis spécul diagnostiqu évalu calcul chiffr redout complét object conseill fulmin claironn assén décrét ordonn stipul exagér questionn revendiqu persifl blagu fanfaronn glos philosoph pouffl sanglot susurr balbuti bafouill pest râl clôtur amorc entam relev constat postul augur pronostiqu tabl anticip jur certifi déplor regrett tranch ripost nuanc tweet alert protest spécifi tonn dévoil renseign démontr';

/** Present, past (imparfait, passé simple) and participle of regular verbs in -er, by stem. */
function regular(stems: string): { finite: string; participle: string; gerund: string } {
  const list = stems.split(' ');
  return {
    finite: list.map(stem => `${stem}:e,ent,ait,aient,a,èrent`).join(' '),
    participle: list.map(stem => `${stem}:é,ée,és,ées`).join(' '),
    gerund: list.map(stem => `${stem}ant`).join(' '),
  };
}

const er = regular(VERBS_ER);

/** Verbs that report in French, by act and by what they govern. */
export const reportingVerbs: readonly CueGroup[] = [
  {
    act: 'say',
    frames: 'quote that question',
    finite: `${er.finite} dit disent disait disaient écri:t,vent,vait,vit souti:ent,ennent soutenait maint:ient,iennent répond répondent répondit prétend prétendent conclu:t,ent réagi:t,ssent rapport:e,ent poursui:t,vent sourit réplique répète répètent`,
    participle: `${er.participle} dit dite dits dites écrit soutenu maintenu répondu prétendu conclu réagi souri poursuivi répété rapporté fait+savoir fait+valoir`,
    gerund: `${er.gerund} disant soutenant écrivant`,
  },
  {
    act: 'say',
    frames: 'quote that',
    finite:
      'pens:e,ent,ait croi:t,ent croyait espèr:e,ent espérait crain:t,gnent juge jugent jugeait considèr:e,ent considérait sait savait redoute redoutent doute doutent',
    participle: 'pensé cru espéré craint jugé considéré',
    gerund: 'estimant jugeant espérant considérant',
    isThought: true,
  },
  {
    act: 'say',
    frames: 'object quote',
    finite:
      "fait+état+de fait+état+d' font+état+de font+état+d' parl:e,ent,ait+de parl:e,ent,ait+d' qualifi:e,ent,ait évoqu:e,ent,ait décri:t,vent ironis:e,ent,ait+sur",
    participle: "qualifié évoqué décrit fait+état+de fait+état+d' parlé+de parlé+d' ironisé+sur",
  },
  {
    act: 'demand',
    frames: 'that object quote infinitive',
    finite: 'exig:e,ent,eait réclam:e,ent,ait demand:e,ent,ait appell:e,ent+à appelait+à presse pressent somme somment',
    participle: 'exigé réclamé demandé appelé+à sommé',
    gerund: 'exigeant réclamant demandant appelant+à',
  },
  {
    act: 'propose',
    frames: 'that object infinitive quote',
    finite: 'propos:e,ent,ait suggèr:e,ent suggérait préconis:e,ent recommand:e,ent,ait',
    participle: 'proposé suggéré préconisé recommandé',
    gerund: 'proposant suggérant',
  },
  {
    act: 'offer',
    frames: 'object infinitive',
    finite: 'offre offrent offrait dit+prêt:,e,s,es+à disent+prêt:s,es+à disait+prêt:,e+à',
    participle: 'offert dit:,e,s,es+prêt+à dite+prête+à dits+prêts+à dites+prêtes+à',
  },
  {
    act: 'accept',
    frames: 'object that infinitive',
    finite: 'accept:e,ent,ait approuv:e,ent,ait consen:t,tent',
    participle: 'accepté approuvé consenti',
    gerund: 'acceptant',
  },
  {
    act: 'reject',
    frames: 'object that infinitive quote',
    finite: 'rejett:e,ent rejetait refus:e,ent,ait écart:e,ent,ait exclu:t,ent repouss:e,ent déclin:e,ent',
    participle: 'rejeté refusé écarté exclu repoussé',
    gerund: 'rejetant refusant écartant excluant',
  },
  {
    act: 'warn',
    frames: 'that quote object',
    finite: 'averti:t,ssent met+en+garde mettent+en+garde prévien:t,nent alert:e,ent',
    participle: 'averti mis+en+garde prévenu alerté',
    gerund: 'avertissant',
  },
  {
    act: 'threaten',
    frames: 'object infinitive that',
    finite: 'menac:e,ent,ait menaçait',
    participle: 'menacé',
    gerund: 'menaçant',
  },
  {
    act: 'deny',
    frames: 'object that infinitive quote',
    finite: 'dément démentent démentait ni:e,ent,ait contest:e,ent,ait réfut:e,ent',
    participle: 'démenti nié contesté réfuté',
    gerund: 'démentant niant',
  },
  {
    act: 'confirm',
    frames: 'that object quote',
    finite: 'confirm:e,ent,ait admet admettent',
    participle: 'confirmé admis reconnu',
    gerund: 'confirmant',
  },
  {
    act: 'condemn',
    frames: 'object quote that',
    finite: 'condamn:e,ent,ait dénonc:e,ent,ait critiqu:e,ent,ait accus:e,ent,ait fustig:e,ent reproch:e,ent,ait',
    participle: 'condamné dénoncé critiqué accusé fustigé reproché',
    gerund: 'dénonçant condamnant accusant',
  },
  {
    act: 'welcome',
    frames: 'object quote that',
    finite: 'salu:e,ent,ait+ salue saluent se+félicit:e,ent félicite félicitent remerci:e,ent',
    participle: 'salué félicité remercié',
    gerund: 'saluant',
  },
  {
    act: 'promise',
    frames: 'object that infinitive quote',
    finite: 'prome:t,ttent,ttait garanti:t,ssent',
    participle: 'promis garanti',
    gerund: 'promettant',
  },
  { act: 'ask', frames: 'question quote', finite: 'interroge interrogent', participle: 'interrogé' },
  {
    act: 'announce',
    frames: 'that object quote infinitive',
    finite: 'annonc:e,ent annonçait annonça',
    participle: 'annoncé',
    gerund: 'annonçant',
  },
  { act: 'support', frames: 'object', finite: 'appui:e,ent défend défendent', participle: 'appuyé défendu' },
  {
    act: 'say',
    frames: 'quote that',
    finite:
      "s'+exclam:e,ait,a s'+écri:e,ait,a s'+étonn:e,ent,ait s'+indign:e,ent,ait s'+inquièt:e,ent s'+inquiétait se+réjouit se+réjouissent se+défend se+défendait se+justifie s'+agace s'+emporte s'+insurge s'+excuse s'+interroge s'+alarme regrett:e,ent,ait déplor:e,ent,ait tranch:e,ent,ait riposte ripostent lâch:e,ait glisse glissait renchérit enchaîne enchaînait nuance nuançait ironisait martelait tonne lance sourit soufflait souffle tweete prévient convient spécifi:e,ent promet recommand:e certifi:e,ent,ait jur:e,ent,ait protest:e,ent,ait statu:e,ent résumait se+félicite théorise soupire s'+énerve plaisante plaisantait a+lancé",
    participle:
      'exclamé écrié étonné indigné inquiété réjoui regretté déploré tranché riposté lâché glissé renchéri enchaîné nuancé lancé soufflé convenu certifié juré protesté appris statué jugé plaisanté tweeté posté énervé',
    gerund: 'regrettant déplorant précisant',
  },
  { act: 'say', frames: 'quote', finite: 'lit peut+lire' },
  {
    act: 'demand',
    frames: '',
    links: "à au aux de d' des",
    finite: 'appel:le,lent,ait exhort:e,ent invit:e,ent pri:e,ent',
    participle: 'appelé exhorté invité prié',
  },
  { act: 'propose', frames: '', links: 'pour', finite: 'plaid:e,ent,ait milit:e,ent', participle: 'plaidé milité' },
  {
    act: 'threaten',
    frames: '',
    links: "de d'",
    finite: 'menac:e,ent menaçait',
    participle: 'menacé',
    gerund: 'menaçant',
  },
  { act: 'condemn', frames: '', links: "de d'", finite: 'accus:e,ent,ait', participle: 'accusé', gerund: 'accusant' },
  {
    act: 'warn',
    frames: '',
    links: 'contre sur',
    finite: 'met+en+garde mettent+en+garde alert:e,ent',
    participle: 'mis+en+garde alerté',
  },
  { act: 'reject', frames: '', links: 'à au aux', finite: "s'+oppos:e,ent,ait", participle: 'opposé' },
  { act: 'say', frames: 'question', finite: '', participle: 'refusé+de+dire refusé+de+préciser', isNegated: true },
  {
    act: 'say',
    frames: 'quote that question',
    finite:
      "révèl:e,ent décrèt:e,ent tempèr:e,ent complèt:e,ent réitèr:e,ent énumèr:e,ent rappell:e,ent relèv:e,ent exagèr:e,ent assèn:e,ent s'+enthousiasm:e,ent,ait se+moqu:e,ent,ait se+plai:nt,gnent se+plaignait se+souv:ient,iennent se+désol:e,ent,ait se+rassur:e,ent se+vant:e,ent,ait se+lament:e,ent,ait s'+amus:e,ent,ait s'+alarm:ent,ait s'+offusqu:e,ent,ait s'+agac:e,ent s'+emport:e,ent,ait s'+énerv:e,ent,ait s'+impatient:e,ent,ait s'+insurg:e,ent s'+étrangl:e,ent lanç:ait,aient lance lancent avançait déclarait affirmait admettait promettait prév:ient,iennent prévenait s'+engag:e,ent fait+savoir font+savoir faisait+savoir fait+valoir font+valoir faisait+valoir fait+remarquer fait+observer tient+à+préciser laisse+entendre laissent+entendre",
    participle:
      'rigolé félicité:,e,s,es moqué:,e,s,es plaint:,e,s,es désolé:,e,s,es vanté:,e,s,es amusé:,e,s,es alarmé:,e,s,es offusqué:,e,s,es agacé:,e,s,es emporté:,e,s,es insurgé:,e,s,es réjoui:e,s,es écrié:e,s,es exclamé:e,s,es étonné:e,s,es indigné:e,s,es inquiété:e,s,es défendu:e,s,es enthousiasmé:,e,s,es interrogé:e,s,es prévenu fait+remarquer fait+observer laissé+entendre tenu+à+préciser',
  },
  {
    act: 'say',
    frames: 'that infinitive object',
    finite: 'soupçonn:e,ent,ait évalu:e,ent,ait chiffr:e,ent,ait envisag:e,ent prévoi:t,ent prévoyait',
    participle: 'soupçonné évalué chiffré',
    isThought: true,
  },
  {
    act: 'condemn',
    frames: 'object that quote',
    finite: 'déplor:e,ent,ait regrett:e,ent,ait raill:e,ent,ait récus:e,ent',
    participle: 'déploré regretté raillé',
  },
  {
    act: 'welcome',
    frames: 'object quote that',
    links: "de du d' des",
    finite: 'se+félicit:e,ent,ait se+réjoui:t,ssent',
    participle: 'félicité:,e,s,es réjoui:,e,s,es',
  },
  { act: 'welcome', frames: 'object quote', finite: 'applaudi:t,ssent', participle: 'applaudi' },
  { act: 'support', frames: 'object', finite: 'souti:ent,ennent soutenait', participle: 'soutenu' },
  { act: 'threaten', frames: 'quote', finite: 'menac:e,ent menaçait', participle: 'menacé' },
  {
    act: 'demand',
    frames: 'quote',
    finite: 'implor:e,ent,ait suppli:e,ent,ait exhort:e,ent,ait ordonn:e,ent,ait',
    participle: 'imploré supplié exhorté ordonné',
  },
  { act: 'demand', frames: 'object', finite: 'requi:ert,èrent revendiqu:e,ent', participle: 'requis revendiqué' },
  { act: 'announce', frames: 'object', finite: 'dévoil:e,ent,ait décrèt:e,ent', participle: 'dévoilé décrété' },
  {
    act: 'confirm',
    frames: 'that quote object',
    finite: 'reconnaît reconnaissent reconnaissait concèd:e,ent concédait avou:e,ent,ait',
    participle: 'reconnu concédé avoué',
  },
  { act: 'promise', frames: 'infinitive', finite: "s'+engag:e,ent,eait", participle: 'engagé:,e,s,es' },
  {
    act: 'reject',
    frames: 'infinitive object quote',
    finite: "s'+oppos:e,ent,ait réfut:ait balai:e,ent exclu:ait",
    participle: 'récusé balayé',
  },
  {
    act: 'ask',
    frames: 'quote question',
    finite: "s'+interrog:e,ent,eait se+demand:e,ent,ait demand:e,ent,ait questionn:e,ent",
    participle: 'demandé',
  },
  {
    act: 'offer',
    frames: 'infinitive object',
    finite: 'se+dit+prêt+à se+dit+prête+à se+disent+prêts+à',
    participle: 'dite+prête+à dits+prêts+à',
  },
  { act: 'reject', frames: 'object', finite: 'met+en+doute mettent+en+doute', participle: 'mis+en+doute' },
  { act: 'say', frames: 'object', finite: 'invoqu:e,ent,ait', participle: 'invoqué' },
  { act: 'announce', frames: '', links: "de d' du des", finite: 'fait+part font+part', participle: 'fait+part' },
];
