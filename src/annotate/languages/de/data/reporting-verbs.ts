import type { CueGroup } from '../../../common/statements/data.ts';

/** Verbs that report in German, by act and by what they govern; `teilte~mit` is a separated verb, `mitteilte` its form at the end of a clause. */
export const reportingVerbs: readonly CueGroup[] = [
  {
    act: 'say',
    frames: 'quote that zero question',
    finite:
      'sag:t,te,ten,e,en erklär:t,te,ten,e beton:t,te,ten mein:t,te,ten schreib:t,en,e schrieb:,en bericht:et,ete,eten behaupt:et,ete,eten erzähl:t,te,ten versicher:t,te,ten antwort:et,ete,eten entgegn:et,ete,eten argumentier:t,te,ten erläuter:t,te,ten äußer:t,te,ten unterstr:eicht,ich,ichen unterstrich:,en bekräftig:t,te,ten formulier:t,te,ten kommentier:t,te,ten meld:et,ete,eten sprach sprachen spricht urteil:t,te,ten ergänz:t,te,ten resümier:t,te,ten prophezei:t,te,ten konter:t,te,ten mahn:t,te,ten verlaut:et,ete begründ:et,ete,eten schilder:t,te,ten lautet lautete heißt hieß rief riefen spottet spottete spotteten höhn:t,te witzel:t,te scherz:t,te stichel:t,te bilanzier:t,te,ten versetzt versetzte beteuer:t,te,ten wiederhol:t,te,ten bemerk:t,te,ten verrät verriet erinner:t,te konstatier:t,te,ten klag:t,te,ten verweis:t,en+darauf verwies:,en+darauf ließ~mitteilen lässt~mitteilen ließen~mitteilen ließ~wissen lässt~wissen',
    participle:
      'gesagt erklärt betont gemeint geschrieben berichtet behauptet erzählt versichert geantwortet entgegnet argumentiert erläutert geäußert unterstrichen bekräftigt formuliert kommentiert gemeldet ergänzt prophezeit begründet geschildert verlautet',
  },
  {
    act: 'say',
    frames: 'quote that zero',
    finite:
      'teilte~mit teilten~mit teilt~mit teilen~mit mitteilte mitteilten mitteilt gab~an gaben~an gibt~an geben~an angab angaben gab~bekannt gaben~bekannt gibt~bekannt stellte~fest stellten~fest stellt~fest stellte~klar stellten~klar stellt~klar fügte~hinzu fügten~hinzu fügt~hinzu hinzufügte führte~aus führten~aus führt~aus ausführte räumte~ein räumten~ein räumt~ein wies+darauf~hin wies~hin wiesen~hin weist~hin weisen~hin hob~hervor hoben~hervor hebt~hervor legte~dar legt~dar sprach+sich+dafür~aus pflichtete~bei',
    participle:
      'mitgeteilt angegeben bekanntgegeben festgestellt klargestellt hinzugefügt ausgeführt eingeräumt hingewiesen hervorgehoben dargelegt',
  },
  {
    act: 'say',
    frames: 'quote that zero',
    finite:
      'glaub:t,te,ten hoff:t,te,ten denk:t,en dacht:e,en vermut:et,ete,eten erwart:et,ete,eten befürcht:et,ete,eten fürcht:et,ete,eten find:et,en schätz:t,te,ten rechn:et,ete,eten bezweifel:t,te,ten ging+davon~aus geht+davon~aus gehen+davon~aus gingen+davon~aus',
    participle: 'geglaubt gehofft vermutet befürchtet bezweifelt',
    isThought: true,
  },
  {
    act: 'say',
    frames: 'object quote',
    finite: 'nannt:e,en nenn:t,en bezeichn:et,ete,eten sieht~als sah~als',
    participle: 'genannt bezeichnet',
  },
  {
    act: 'demand',
    frames: 'quote that object zero infinitive',
    finite:
      'forder:t,te,ten verlang:t,te,ten forderte~auf forderten~auf fordert~auf fordern~auf aufforderte rief~auf riefen~auf ruft~auf rufen~auf drängt+auf drängte+auf pocht+auf pochte+auf besteht+auf bestand+auf appellier:t,te,ten plädier:t,te,ten',
    participle: 'gefordert verlangt aufgefordert aufgerufen appelliert plädiert',
  },
  {
    act: 'propose',
    frames: 'quote that object zero infinitive',
    finite: 'schlug~vor schlugen~vor schlägt~vor schlagen~vor vorschlug empf:iehlt,ahl,ahlen regte~an regt~an',
    participle: 'vorgeschlagen empfohlen angeregt',
  },
  {
    act: 'offer',
    frames: 'object that infinitive quote',
    finite: 'bot~an boten~an bietet~an bieten~an anbot',
    participle: 'angeboten',
  },
  {
    act: 'accept',
    frames: 'object that infinitive quote',
    finite:
      'akzeptier:t,te,ten stimmte~zu stimmten~zu stimmt~zu stimmen~zu billig:t,te,ten nahm~an nahmen~an nimmt~an nehmen~an willigte~ein willigten~ein',
    participle: 'akzeptiert zugestimmt gebilligt angenommen eingewilligt',
  },
  {
    act: 'reject',
    frames: 'object that quote infinitive',
    finite:
      'lehnte~ab lehnten~ab lehnt~ab lehnen~ab ablehnte wies~zurück wiesen~zurück weist~zurück weisen~zurück zurückwies verwarf verwarfen weigert+sich weigerte+sich weigerten+sich schloss~aus schlossen~aus schließt~aus schließen~aus',
    participle: 'abgelehnt zurückgewiesen verworfen geweigert ausgeschlossen',
  },
  { act: 'warn', frames: 'quote that zero', finite: 'warn:t,te,ten', participle: 'gewarnt' },
  { act: 'warn', frames: 'object', finite: 'warn:t,te,ten+vor', participle: 'gewarnt+vor' },
  { act: 'threaten', frames: 'that object zero quote infinitive', finite: 'droh:t,te,ten', participle: 'gedroht' },
  {
    act: 'deny',
    frames: 'that object zero quote infinitive',
    finite:
      'dementier:t,te,ten bestr:eitet,itt,itten leugn:et,ete,eten stritt~ab streitet~ab widersprach widersprachen widerspricht',
    participle: 'dementiert bestritten geleugnet abgestritten widersprochen',
  },
  {
    act: 'confirm',
    frames: 'quote that object zero',
    finite: 'bestätig:t,te,ten gestand gestanden gesteht gab~zu gibt~zu',
    participle: 'bestätigt zugegeben',
  },
  {
    act: 'condemn',
    frames: 'object quote that zero',
    finite:
      'kritisier:t,te,ten verurteil:t,te,ten warf~vor warfen~vor wirft~vor werfen~vor vorwarf beklag:t,te,ten rüg:t,te,ten beschuldig:t,te,ten bemängel:t,te,ten beanstand:et,ete,eten prangerte~an prangert~an griff~an',
    participle: 'kritisiert verurteilt vorgeworfen beklagt gerügt beschuldigt bemängelt beanstandet angeprangert',
  },
  {
    act: 'welcome',
    frames: 'object quote that',
    finite: 'begrüß:t,te,ten lob:t,te,ten würdig:t,te,ten dankt dankte dankten',
    participle: 'begrüßt gelobt gewürdigt',
  },
  {
    act: 'promise',
    frames: 'object that zero quote infinitive',
    finite: 'versp:richt,rechen,rach,rachen sicherte~zu sicherten~zu sichert~zu sagte~zu gelobt gelobte',
    participle: 'versprochen zugesichert zugesagt',
  },
  { act: 'ask', frames: 'question quote', finite: 'frag:t,te,ten', participle: 'gefragt' },
  {
    act: 'announce',
    frames: 'quote that object zero infinitive',
    finite: 'kündigte~an kündigten~an kündigt~an kündigen~an ankündigte verkünd:et,ete,eten',
    participle: 'angekündigt verkündet',
  },
  {
    act: 'support',
    frames: 'object',
    finite: 'unterstütz:t,te,ten befürwort:et,ete,eten verteidig:t,te,ten',
    participle: 'unterstützt befürwortet verteidigt',
  },
];
