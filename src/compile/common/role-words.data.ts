/**
 * Words for what a person is, by language, without their endings; "*" before one: also as the end of a compound. `body`: organs that
 * speak for a country; `state`: offices that do; `voice`: those that speak for whatever they are named with; `own`: those that speak for themselves. Common role nouns of political news.
 */
export const ROLE_WORDS: Readonly<Record<string, Readonly<Record<'body' | 'state' | 'voice' | 'own', string>>>> = {
  en: {
    body: 'allies officials authorities representatives leaders ministry government delegation administration embassy side',
    state: 'minister president premier chancellor king queen emperor ambassador envoy negotiator',
    voice: 'spokesman spokeswoman spokesperson secretary-general secretary',
    own: 'politician mayor governor opposition former ex-president ex-minister analyst expert historian professor lawyer attorney prosecutor judge candidate member lawmaker senator director chief head chairman chairwoman chair official commander coordinator leader journalist resident captain officer source diplomat adviser advisor witness doctor scientist researcher economist activist author editor coach player owner founder treasurer forecaster farmer trader police authorities',
  },
  sv: {
    body: 'företrädare *myndigheter *myndigheterna *departement *departementet *ministerium *ministeriet *regering *regeringen delegation *ambassad sida sidan',
    state: '*minister *ministern president kansler kung drottning kejsar ambassadör sändebud *förhandlare',
    voice: 'talesman taleskvinna talesperson pressekreterare generalsekreterare *talesman *talesperson',
    own: 'borgmästar *borgmästar guvernör opposition tidigare *ledare analytiker *expert *forskare professor advokat åklagar domare kandidat ledamot *ledamot direktör *direktör *chef ordförande *ordförande *befälhavare samordnare journalist kapten tjänsteman diplomat rådgivare källa *källa invånare läkare',
  },
  de: {
    body: 'behörden regierungsvertreter *ministerium *regierung delegation *amt botschaft seite',
    state:
      '*minister *ministerin *präsident *präsidentin *kanzler *kanzlerin könig kaiser *botschafter *gesandt *unterhändler premier',
    voice: '*sprecher *sprecherin generalsekretär',
    own: '*bürgermeister gouverneur opposition frühere ehemalig *führer analyst *experte historiker professor *anwalt *anwältin richter kandidat *abgeordnet *mitglied *direktor leiter *leiter *chef *vorsitzend befehlshaber koordinator journalist kapitän *beamt diplomat *berater *händler einwohner ärzt',
  },
  fr: {
    body: 'autorités dirigeants responsables ministère gouvernement délégation diplomatie ambassade',
    state:
      'ministre président premier chancelier chancelière roi reine empereur ambassadeur ambassadrice émissaire négociateur',
    voice: 'porte-parole secrétaire',
    own: 'maire gouverneur opposition ancien ancienne ex-ministre ex-président analyste expert historien professeur avocat procureur juge candidat député membre directeur directrice chef commandant coordinateur coordinatrice dirigeant journaliste capitaine responsable diplomate conseiller source habitant médecin trésorier',
  },
  es: {
    body: 'autoridades dirigentes funcionarios ministerio gobierno delegación administración embajada cancillería',
    state:
      'ministro ministra presidente presidenta primer primera canciller rey reina emperador embajador enviado negociador',
    voice: 'portavoz vocero vocera secretario secretaria',
    own: 'alcalde gobernador oposición exministro expresidente antiguo analista experto historiador profesor abogado fiscal juez candidato diputado miembro director jefe jefa comandante coordinador dirigente periodista capitán funcionario diplomático asesor líder fuente vecino médico tesorer',
  },
  ru: {
    body: 'власти властей представители министерств минобороны мид правительств делегаци посольств сторон',
    state: 'министр премьер президент канцлер король короля императ посол посла послу послом посланник',
    voice: 'пресс-секретар представител генсек генеральн секретар официальн',
    own: 'мэр губернатор оппозици бывш аналитик эксперт историк профессор адвокат прокурор судья кандидат депутат член директор начальник руководител председател командующ координатор лидер журналист капитан чиновник дипломат советник источник житель казначе врач',
  },
  uk: {
    body: 'влада влади представники міністерств міноборони мзс уряд делегаці посольств сторон',
    state: "міністр прем'єр президент канцлер король короля імперат посол посла послу послом посланник",
    voice: 'прессекретар речник речниц представник представниц генсек генеральн секретар',
    own: 'мер мера мерка губернатор опозиці колишн аналітик експерт історик професор адвокат прокурор суддя кандидат депутат член директор начальник керівник голова голови командувач координатор лідер журналіст капітан чиновник дипломат радник джерел мешканець лікар',
  },
};
