/**
 * Words for what a person is, by language, without their endings; "*" before one: also as the end of a compound. `state`: offices that speak for a
 * country; `voice`: those that speak for whatever they are named with; `own`: those that speak for themselves. Common role nouns of political news.
 */
export const ROLE_WORDS: Readonly<Record<string, Readonly<Record<'state' | 'voice' | 'own', string>>>> = {
  en: {
    state: 'minister president premier chancellor king queen emperor ambassador envoy negotiator government foreign-secretary',
    voice: 'spokesman spokeswoman spokesperson secretary-general secretary',
    own: 'mayor governor opposition former ex-president ex-minister analyst expert historian professor lawyer attorney prosecutor judge candidate member lawmaker senator director chief head chairman chairwoman chair official general commander coordinator leader journalist resident captain officer source diplomat adviser advisor witness doctor scientist researcher economist activist author editor coach player owner founder treasurer forecaster farmer trader police authorities',
  },
  sv: {
    state: '*minister *ministern president kansler kung drottning kejsar ambassadör sändebud *förhandlare regering',
    voice: 'talesman taleskvinna talesperson pressekreterare generalsekreterare *talesman *talesperson',
    own: 'borgmästar *borgmästar guvernör opposition tidigare *ledare analytiker *expert *forskare professor advokat åklagar domare kandidat ledamot *ledamot direktör *direktör *chef ordförande *ordförande general *befälhavare samordnare journalist kapten tjänsteman diplomat rådgivare källa *källa invånare läkare',
  },
  de: {
    state: '*minister *ministerin *präsident *präsidentin *kanzler *kanzlerin könig kaiser *botschafter *gesandt *unterhändler premier *regierung',
    voice: '*sprecher *sprecherin generalsekretär',
    own: '*bürgermeister gouverneur opposition frühere ehemalig *führer analyst *experte historiker professor *anwalt *anwältin richter kandidat *abgeordnet *mitglied *direktor leiter *leiter *chef *vorsitzend general befehlshaber koordinator journalist kapitän *beamt diplomat *berater *händler einwohner ärzt',
  },
  fr: {
    state: 'ministre président premier chancelier chancelière roi reine empereur ambassadeur ambassadrice émissaire négociateur gouvernement',
    voice: 'porte-parole secrétaire',
    own: 'maire gouverneur opposition ancien ancienne ex-ministre ex-président analyste expert historien professeur avocat procureur juge candidat député membre directeur directrice chef général commandant coordinateur coordinatrice dirigeant journaliste capitaine responsable diplomate conseiller source habitant médecin trésorier',
  },
  es: {
    state: 'ministro ministra presidente presidenta primer primera canciller rey reina emperador embajador enviado negociador gobierno',
    voice: 'portavoz vocero vocera secretario secretaria',
    own: 'alcalde gobernador oposición exministro expresidente antiguo analista experto historiador profesor abogado fiscal juez candidato diputado miembro director jefe jefa general comandante coordinador dirigente periodista capitán funcionario diplomático asesor líder fuente vecino médico tesorer',
  },
  ru: {
    state: 'министр премьер президент канцлер король короля императ посол посла послу послом посланник правительств',
    voice: 'пресс-секретар представител генсек генеральн секретар официальн',
    own: 'мэр губернатор оппозици бывш аналитик эксперт историк профессор адвокат прокурор судья кандидат депутат член директор начальник руководител председател генерал командующ координатор лидер журналист капитан чиновник дипломат советник источник житель казначе врач',
  },
  uk: {
    state: "міністр прем'єр президент канцлер король короля імперат посол посла послу послом посланник уряд",
    voice: 'прессекретар речник речниц представник представниц генсек генеральн секретар',
    own: 'мер мера мерка губернатор опозиці колишн аналітик експерт історик професор адвокат прокурор суддя кандидат депутат член директор начальник керівник голова голови генерал командувач координатор лідер журналіст капітан чиновник дипломат радник джерел мешканець лікар',
  },
};
