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
      'teilte~mit teilten~mit teilt~mit teilen~mit mitteilte mitteilten mitteilt gab~an gaben~an gibt~an geben~an angab angaben stellte~fest stellten~fest stellt~fest stellte~klar stellten~klar stellt~klar fügte~hinzu fügten~hinzu fügt~hinzu hinzufügte führte~aus führten~aus führt~aus ausführte wies+darauf~hin wies~hin wiesen~hin weist~hin weisen~hin hob~hervor hoben~hervor hebt~hervor legte~dar legt~dar sprach+sich+dafür~aus pflichtete~bei',
    participle:
      'mitgeteilt angegeben festgestellt klargestellt hinzugefügt ausgeführt hingewiesen hervorgehoben dargelegt',
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
      'forder:t,te,ten verlang:t,te,ten forderte~auf forderten~auf fordert~auf fordern~auf aufforderte rief~auf riefen~auf ruft~auf rufen~auf drängt+auf drängte+auf pocht+auf pochte+auf besteht+auf bestand+auf appellier:t,te,ten',
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
    finite: 'bestätig:t,te,ten gestand gestanden gesteht gab~zu gibt~zu räumte~ein räumten~ein räumt~ein räumen~ein',
    participle: 'bestätigt zugegeben eingeräumt',
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
    finite:
      'gab~bekannt gaben~bekannt gibt~bekannt geben~bekannt kündigte~an kündigten~an kündigt~an kündigen~an ankündigte verkünd:et,ete,eten',
    participle: 'angekündigt verkündet bekanntgegeben',
  },
  {
    act: 'support',
    frames: 'object',
    finite: 'unterstütz:t,te,ten befürwort:et,ete,eten verteidig:t,te,ten',
    participle: 'unterstützt befürwortet verteidigt',
  },
  {
    act: 'say',
    frames: 'quote that',
    finite:
      'jubel:t,te,ten schwärm:t,te,ten schimpf:t,te,ten seufz:t,te,ten murmel:t,te,ten flüster:t,te,ten schrie schrien brüll:t,te,ten fluch:t,te,ten raun:t,te twitter:t,te,ten post:et,ete,eten bekund:et,ete,eten orakel:t,te frotzel:t,te ätz:t,te wetter:t,te,ten poltert polterte freu:t,te,ten+sich ärger:t,te,ten+sich empör:t,te,ten+sich beschwer:t,te,ten+sich verteidig:t,te,ten+sich rechtfertig:t,te,ten+sich entschuldig:t,te,ten+sich entschied entschieden legte~nach warf~ein gab+zu+bedenken gibt+zu+bedenken gab+zu+Protokoll ließ+verlauten skandier:t,te,ten versprüht fass:t,te+zusammen fasste~zusammen fasst~zusammen hielt~fest hält~fest hielten~fest hakte~nach schob~nach ruderte~zurück zeig:t,te,ten+sich+überzeugt',
    participle: 'gejubelt geschimpft geseufzt bekundet entschieden zusammengefasst festgehalten eingewandt',
  },
  { act: 'say', frames: 'quote', finite: 'meinen' },
  { act: 'say', frames: '', links: 'von', finite: 'sprach sprachen spricht sprechen' },
  { act: 'say', frames: '', links: 'auf', finite: 'verwies verwiesen verweist verweisen' },
  { act: 'ask', frames: 'question quote', finite: 'wollte+wissen wollten+wissen erkundig:t,te,ten+sich' },
  { act: 'demand', frames: 'that quote infinitive', links: 'um', finite: 'bat baten bittet bitten ersuch:t,te,ten' },
  {
    act: 'demand',
    frames: '',
    links: 'auf',
    finite: 'poch:t,te,ten dräng:t,te,ten besteht bestehen bestand bestanden',
  },
  {
    act: 'demand',
    frames: '',
    links: 'zu für',
    finite: 'ruft~auf rief~auf riefen~auf rufen~auf fordert~auf forderte~auf mahn:t,te,ten',
  },
  { act: 'warn', frames: '', links: 'vor', finite: 'warn:t,te,ten', participle: 'gewarnt' },
  { act: 'threaten', frames: '', links: 'mit', finite: 'droh:t,te,ten drohen', participle: 'gedroht' },
  { act: 'reject', frames: '', links: 'gegen', finite: 'sprach+sich~aus sprachen+sich~aus spricht+sich~aus' },
  { act: 'support', frames: '', links: 'für', finite: 'sprach+sich~aus sprachen+sich~aus spricht+sich~aus' },
  {
    act: 'say',
    frames: 'quote that zero',
    finite:
      'tröst:et,ete,eten prahl:t,te,ten protz:t,te scherzten witzelten lach:t,te,ten grins:t,te lächel:t,te stöhn:t,te,ten knurr:t,te giftet giftete moser:t,te mecker:t,te,ten blaff:t,te wies+hin beschwicht:igt,igte,igten beruhig:t,te,ten präzisier:t,te,ten konkretisier:t,te,ten vers:pricht bedauer:t,te,ten beklagt beklagte bezifferte beziffert beziffern analysier:t,te,ten prognostizier:t,te,ten vermeld:et,ete,eten versicherten beschr:eibt,ieb,ieben gest:eht,and enthüll:t,te,ten offenbar:t,te,ten signalisier:t,te,ten unterstell:t,te,ten mutmaß:t,te,ten spekulier:t,te,ten attestier:t,te,ten bescheinig:t,te,ten zitier:t,te,ten dokumentier:t,te unterrichtet unterrichtete widersprach widerspricht appelliert appellierte fleht flehte flehten bettelt bettelte gratulier:t,te,ten weiß wusste zeigt+sich+überzeugt gibt+sich+überzeugt gab+sich+überzeugt gab+sich+zuversichtlich zeigte+sich+zuversichtlich sagte~voraus sagten~voraus sagt~voraus',
    participle:
      'präzisiert bedauert prognostiziert vermeldet beschrieben enthüllt offenbart signalisiert unterstellt bescheinigt zitiert beruhigt vorausgesagt',
  },
  {
    act: 'reject',
    frames: 'object quote',
    finite: 'winkte~ab winkt~ab schmetterte~ab tat~ab wischte~weg verneint verneinte',
  },
  { act: 'say', frames: 'object', finite: 'bedauer:t,te,ten beklagt beklagte bezifferte beziffert' },
  { act: 'propose', frames: 'quote', links: 'für', finite: 'plädier:t,te,ten' },
];
