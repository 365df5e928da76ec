/** Short forms of country names that ICU does not give: "code | name, name". General knowledge. */
export const COUNTRY_ALIASES: readonly string[] = [
  "us | États-Unis, Etats-Unis, USA, Amérique, États-Unis d'Amérique, US",
  'gb | Grande-Bretagne, Royaume-Uni',
  'nl | Pays-Bas, Hollande',
  'cz | République tchèque, Tchéquie',
  'by | Biélorussie, Bélarus',
  'kr | Corée du Sud',
  'kp | Corée du Nord',
  'ae | Émirats arabes unis, Emirats arabes unis, Émirats, EAU',
  'cd | RDC, République démocratique du Congo, Congo',
  'cf | Centrafrique',
  'va | Vatican',
  'hk | Hong Kong, Hongkong',
  'ps | Palestine',
  'mm | Birmanie',
  'md | Moldavie, Moldova',
  'ru | Fédération de Russie, Union soviétique, URSS',
  'ba | Bosnie',
  'mk | Macédoine',
];

/** Adjectives and names of peoples: "code | word, word"; "~" stands for the endings of an adjective. */
export const DEMONYMS: readonly string[] = [
  'us | américain~, Américain~', 'gb | britannique, britanniques, Britannique, Britanniques', 'de | allemand~, Allemand~', 'fr | français, française, françaises', 'es | espagnol~, Espagnol~', 'it | italien, italienne, italiens, italiennes', 'ru | russe, russes, soviétique, soviétiques', 'ua | ukrainien, ukrainienne, ukrainiens, ukrainiennes',
  'by | biélorusse, biélorusses, bélarusse', 'pl | polonais, polonaise, polonaises', 'se | suédois, suédoise, suédoises', 'no | norvégien, norvégienne, norvégiens', 'dk | danois, danoise, danoises', 'fi | finlandais, finlandaise, finlandaises', 'is | islandais, islandaise', 'ee | estonien, estonienne, estoniens', 'lv | letton, lettone, lettons', 'lt | lituanien, lituanienne, lituaniens',
  'nl | néerlandais, néerlandaise, néerlandaises', 'be | belge, belges', 'at | autrichien, autrichienne, autrichiens', 'ch | suisse, suisses', 'cz | tchèque, tchèques', 'sk | slovaque, slovaques', 'hu | hongrois, hongroise, hongroises', 'ro | roumain~', 'bg | bulgare, bulgares', 'gr | grec, grecque, grecs, grecques', 'tr | turc, turque, turcs, turques', 'rs | serbe, serbes',
  'hr | croate, croates', 'si | slovène, slovènes', 'ba | bosnien, bosnienne, bosniaque', 'al | albanais, albanaise', 'mk | macédonien, macédonienne', 'xk | kosovar~', 'md | moldave, moldaves', 'ge | géorgien, géorgienne, géorgiens', 'am | arménien, arménienne, arméniens', 'az | azerbaïdjanais, azerbaïdjanaise, azéri, azéris', 'kz | kazakh~', 'uz | ouzbek~',
  'il | israélien, israélienne, israéliens, israéliennes', 'ps | palestinien, palestinienne, palestiniens, palestiniennes', 'sy | syrien, syrienne, syriens, syriennes', 'lb | libanais, libanaise, libanaises', 'iq | irakien, irakienne, irakiens', 'ir | iranien, iranienne, iraniens, iraniennes', 'sa | saoudien, saoudienne, saoudiens', 'ye | yéménite, yéménites', 'eg | égyptien, égyptienne, égyptiens',
  'ly | libyen, libyenne, libyens', 'tn | tunisien, tunisienne, tunisiens', 'dz | algérien, algérienne, algériens', 'ma | marocain~', 'jo | jordanien, jordanienne', 'qa | qatari~', 'af | afghan~', 'pk | pakistanais, pakistanaise', 'in | indien, indienne, indiens', 'cn | chinois, chinoise, chinoises', 'tw | taïwanais, taïwanaise', 'jp | japonais, japonaise, japonaises', 'kr | sud-coréen, sud-coréenne, sud-coréens',
  'kp | nord-coréen, nord-coréenne, nord-coréens', 'vn | vietnamien, vietnamienne', 'th | thaïlandais, thaïlandaise', 'ph | philippin~', 'id | indonésien, indonésienne', 'my | malaisien, malaisienne', 'mm | birman~', 'au | australien, australienne, australiens', 'nz | néo-zélandais, néo-zélandaise', 'ca | canadien, canadienne, canadiens, canadiennes', 'mx | mexicain~', 'br | brésilien, brésilienne, brésiliens',
  'ar | argentin~', 'cl | chilien, chilienne', 'co | colombien, colombienne', 've | vénézuélien, vénézuélienne', 'cu | cubain~', 'pe | péruvien, péruvienne', 'za | sud-africain~', 'ng | nigérian~', 'et | éthiopien, éthiopienne, éthiopiens', 'ke | kényan~', 'ml | malien, malienne, maliens, maliennes', 'sd | soudanais, soudanaise', 'so | somalien, somalienne', 'rw | rwandais, rwandaise', 'ie | irlandais, irlandaise',
  'pt | portugais, portugaise, portugaises', 'cy | chypriote, chypriotes', 'er | érythréen, érythréenne', 'cd | congolais, congolaise, congolaises', 'sn | sénégalais, sénégalaise', 'ci | ivoirien, ivoirienne', 'bf | burkinabé, burkinabè',
  'europe | européen, européenne, européens, européennes',
  'asia | asiatique, asiatiques',
  'africa | africain~',
];
