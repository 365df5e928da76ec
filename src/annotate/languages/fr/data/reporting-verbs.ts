import type { CueGroup } from '../../../common/statements/data.ts';

const VERBS_ER =
  'affirm indiqu expliqu soulign assur précis ajout insist estim rappel déclar not confi martel argu révél racont relat signal avanc rétorqu répliqu observ comment témoign résum ironis soupir lanc réitér clam confess plaid détaill énumér remarqu';

/** Present, past (imparfait, passé simple) and participle of regular verbs in -er, by stem. */
function regular(stems: string): { finite: string; participle: string; gerund: string } {
  const list = stems.split(' ');
  return {
    finite: list.map(stem => `${stem}:e,ent,ait,aient,a,èrent`).join(' '),
    participle: list.map(stem => `${stem}:é,ée,és`).join(' '),
    gerund: list.map(stem => `${stem}ant`).join(' '),
  };
}

const er = regular(VERBS_ER);

/** Verbs that report in French, by act and by what they govern. */
export const reportingVerbs: readonly CueGroup[] = [
  {
    act: 'say',
    frames: 'quote that question',
    finite: `${er.finite} dit disent disait disaient écri:t,vent,vait,vit souti:ent,ennent soutenait maint:ient,iennent répond répondent répondit prétend prétendent conclu:t,ent réagi:t,ssent rapport:e,ent poursui:t,vent sourit concède concèdent réplique répète répètent`,
    participle: `${er.participle} dit écrit soutenu maintenu répondu prétendu conclu réagi souri poursuivi concédé répété rapporté fait+savoir fait+valoir`,
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
    participle: 'offert dit+prêt:,e,s,es+à',
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
];
