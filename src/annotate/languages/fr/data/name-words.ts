/** General knowledge of the language; lower case, words apart by blanks. */
export const FUNCTION_WORDS =
  "le la les l' un une des du de d' au aux à en dans sur sous par pour avec sans chez vers entre contre depuis pendant avant après dès jusque jusqu'à selon malgré parmi outre hormis sauf envers hors voici voilà et ou mais donc or ni car que qu' quoi qui dont où quand lorsque lorsqu puisque parce comme si s' ainsi aussi alors puis ensuite enfin d'abord ensuite cependant pourtant toutefois néanmoins or bref certes plutôt surtout notamment également encore déjà toujours jamais souvent parfois peut-être sans doute bien mal très trop peu plus moins autant tant tout toute tous toutes chaque plusieurs certains certaines quelques quelque aucun aucune autre autres même mêmes tel telle tels ce cet cette ces c' ça cela ceci celui celle ceux celles il elle ils elles on nous vous je j' tu me m' te t' se s' lui leur leurs eux son sa ses mon ma mes ton ta tes notre nos votre vos y n' ne pas non oui est sont était étaient sera seront a ont avait avaient aura fut être avoir fait peut peuvent doit doivent faut va vont dit a-t-il a-t-elle ici là aujourd'hui hier demain maintenant bientôt récemment autrefois tard tôt désormais actuellement deux trois quatre cinq six sept huit neuf dix cent cents mille milliers million millions milliard milliards premier première second seconde dernier dernière nouveau nouvelle nouveaux ancien grand grande petit lire voir photo photos vidéo article articles partager suivre rectificatif mise opinion analyse éditorial police gouvernement experts selon nord sud est ouest internet dieu noël pâques merci bonjour quel quelle quels quelles pourquoi comment combien faute grâce face suite lors quant près loin environ presque seul seule seuls rien personne chacun chacune beaucoup assez parce-que tandis afin lundi pib tva ia smic";
export const HONORIFICS =
  'm mm mme mmes mlle monsieur madame mademoiselle messieurs mesdames dr docteur pr prof me maître mgr monseigneur sir lady lord roi reine prince princesse pape imam rabbin cheikh';
export const PARTICLES = "de du des d' la le les van von der den ter af bin ibn ben al el abu di da del della dos";
export const ROLE_HEADS =
  'président présidente ministre premier-ministre secrétaire chancelier chancelière ambassadeur ambassadrice porte-parole chef cheffe patron patronne directeur directrice dirigeant dirigeante commissaire gouverneur gouverneure maire sénateur sénatrice député députée eurodéputé eurodéputée parlementaire élu élue conseiller conseillère général amiral colonel capitaine commandant lieutenant maréchal leader numéro envoyé envoyée émissaire négociateur négociatrice diplomate responsable analyste expert experte économiste professeur professeure maître chercheur chercheuse historien historienne politologue sociologue auteur autrice auteure écrivain écrivaine romancier romancière poète dramaturge journaliste reporter correspondant correspondante rédacteur rédactrice éditorialiste chroniqueur chroniqueuse présentateur présentatrice animateur animatrice avocat avocate juriste procureur procureure juge magistrat magistrate préfet préfète policier enquêteur entraîneur sélectionneur capitaine attaquant milieu défenseur gardien joueur joueuse champion championne acteur actrice comédien comédienne chanteur chanteuse rappeur musicien musicienne compositeur humoriste réalisateur réalisatrice cinéaste producteur productrice artiste peintre sculpteur photographe couturier styliste architecte ingénieur médecin chirurgien psychiatre psychologue infirmière enseignant enseignante recteur rectrice étudiant étudiante militant militante activiste opposant opposante dissident dissidente fondateur fondatrice cofondateur propriétaire investisseur entrepreneur homme-d’affaires milliardaire oligarque pdg archevêque évêque cardinal prêtre pasteur imam rabbin pape roi reine prince princesse duc duchesse sultan émir cheikh empereur candidat candidate successeur prédécesseur homologue collègue père mère frère sœur fils fille mari épouse veuve victime témoin suspect vice-président vice-présidente vice-ministre ex-président ex-ministre délégué déléguée trésorier coordinateur coordinatrice spécialiste stratège';
export const ROLE_SUFFIXES = '';
export const ROLE_MODIFIERS =
  'ancien ancienne ex futur future nouveau nouvelle premier première haut haute vice grand actuel actuelle second jeune simple très';
export const ROLE_COMPLEMENTS =
  "de du des de-la d' l' la le les à au aux pour général générale adjoint adjointe délégué déléguée d'état état affaires étrangères étrangère européennes européenne défense intérieur finances justice santé économie économique éducation culture travail environnement transition écologique sécurité nationale national exécutif exécutive sortant sortante élu élue intérimaire permanent permanente spécial spéciale diplomatie gouvernement conseil parti groupe opposition cabinet état-major armées armée police république assemblée sénat commission parlement presse recherche relations publiques communication conservateur conservatrice socialiste républicain républicaine démocrate travailliste principal principale";
export const ARTICLES = "le la l' du au les";
export const ORG_HEADS =
  'ministère département agence bureau comité commission parlement assemblée sénat cour tribunal parti union pacte fédération confédération ligue alliance coalition association société institut fondation université école académie hôpital clinique église banque fonds groupe compagnie entreprise organisation autorité administration conseil service forces force armée garde centre réseau journal chaîne radio télévision club équipe chambre cabinet ambassade secrétariat mouvement front observatoire musée théâtre opéra coupe championnat prix syndicat office muséum station remontées chemin chemins crédit comptoir rail dynamo olympique racing as fc stade assurance protection libéraux verts écoles faculté lycée collège inspection direction préfecture mairie parquet barreau ordre caisse mutuelle coopérative régie haute haut-commissariat commissariat délégation institution collectif confrérie maison laboratoire laboratoires manufacture éditions quotidien courrier dépêche gazette tribune écho éco matin brigade gendarmerie douane douanes météo archives bibliothèque médiathèque orchestre chœur ensemble festival cie brasserie brasseries aciéries chantiers transports messageries';
export const ORG_LINKS = "de du des d' la le les l' et pour à aux sur en";
export const ORG_SUFFIXES = 'sa sas sarl sca se ltd inc gmbh ag ab plc corp';
export const PLACE_HEADS =
  'rue avenue place boulevard quai parc rivière fleuve lac mer océan baie golfe détroit canal île îles mont montagne col vallée désert forêt plage côte aéroport gare pont stade château palais cathédrale département province région état ville commune port péninsule territoire cap pointe rocher gorges cirque aiguille pic puy mas bois marais étang plaine plateau vallon cours chemin impasse faubourg quartier cité square esplanade rond-point autoroute tunnel barrage phare';
export const PLACE_PREPOSITIONS = 'à en';
export const QUOTED_HEADS = '';

/** Common nouns after which the name of a body stands. */
export const BODY_NOUNS =
  'groupe entreprise société constructeur fabricant opérateur plateforme plate-forme chaîne quotidien journal hebdomadaire start-up compagnie enseigne éditeur assureur banque association syndicat club ong parti collectif géant distributeur fournisseur laboratoire site application';

/** Common nouns after which the name of a place stands. */
export const PLACE_NOUNS =
  'ville village commune île port bourg hameau région province station capitale vallée localité quartier faubourg département canton';

/** Ends that names of places have more often than other names. */
export const PLACE_ENDINGS =
  'ville bourg court mont clar villers gnac lac val ieux euil rhin ance ie grad burg berg land stad ovo ère';

/** Prepositions that stand before places and much else. */
export const LOOSE_PREPOSITIONS = "à de d' depuis vers par près sur entre pour jusqu'à";

/** What ministers and ministries are for, where it is written with a capital. */
export const PORTFOLIOS =
  'intérieur finances transports éducation logement agriculture santé justice défense culture travail économie budget sports énergie environnement écologie industrie commerce outre-mer jeunesse enseignement recherche numérique famille tourisme mer pêche ville solidarités affaires équipement égalité transition';

/** Nouns of bodies and places that are part of the name though they have a small letter. */
export const LOWER_HEADS =
  'université tribunal cour faculté hôpital lycée collège aéroport chambre parquet préfecture stade théâtre musée festival cathédrale abbaye col massif lac golfe détroit île îles prison centrale barrage zoo observatoire clinique conservatoire institut';
