/** Short forms of country names that ICU does not give: "code | name, name". General knowledge. */
export const COUNTRY_ALIASES: readonly string[] = [
  'us | EE.UU., EEUU, EE. UU., EE UU, Estados Unidos, Estados Unidos de América, USA',
  'gb | Gran Bretaña, Reino Unido',
  'nl | Holanda, Países Bajos',
  'cz | República Checa, Chequia',
  'by | Bielorrusia, Belarús',
  'ae | Emiratos Árabes, Emiratos',
  'cd | República Democrática del Congo, RDC, Congo',
  'va | Vaticano',
  'hk | Hong Kong',
  'ps | Palestina',
  'mm | Birmania',
  'md | Moldavia, Moldova',
  'ru | Federación Rusa, Federación de Rusia, Unión Soviética, URSS',
  'sa | Arabia Saudita, Arabia Saudí',
  'ba | Bosnia',
  'mk | Macedonia',
  'qa | Qatar, Catar',
  'iq | Irak, Iraq',
];

/** Adjectives and names of peoples: "code | word, word"; "~" stands for the endings of an adjective. */
export const DEMONYMS: readonly string[] = [
  'us | estadounidense, estadounidenses, norteamerican~', 'gb | británic~', 'de | alemán, alemana, alemanes, alemanas', 'fr | francés, francesa, franceses, francesas', 'es | español, española, españoles, españolas', 'it | italian~', 'ru | rus~, soviétic~', 'ua | ucranian~', 'by | bielorrus~', 'pl | polac~', 'se | suec~', 'no | norueg~',
  'dk | danés, danesa, daneses', 'fi | finlandés, finlandesa, finlandeses', 'is | islandés, islandesa', 'ee | estoni~', 'lv | letón, letona, letones', 'lt | lituan~', 'nl | neerlandés, neerlandesa, holandés, holandesa, holandeses', 'be | belga, belgas', 'at | austriac~, austríac~', 'ch | suiz~', 'cz | chec~', 'sk | eslovac~', 'hu | húngar~', 'ro | ruman~',
  'bg | búlgar~', 'gr | grieg~', 'tr | turc~', 'rs | serbi~', 'hr | croata, croatas', 'si | eslovan~', 'ba | bosni~', 'al | albanés, albanesa', 'mk | macedoni~', 'xk | kosovar, kosovares', 'md | moldav~', 'ge | georgian~', 'am | armeni~', 'az | azerbaiyan~, azerí', 'kz | kazaj~', 'uz | uzbek~', 'il | israelí, israelíes', 'ps | palestin~',
  'sy | siri~', 'lb | libanés, libanesa, libaneses', 'iq | iraquí, iraquíes', 'ir | iraní, iraníes', 'sa | saudí, saudíes, saudita', 'ye | yemení, yemeníes', 'eg | egipci~', 'ly | libi~', 'tn | tunecin~', 'dz | argelin~', 'ma | marroquí, marroquíes', 'jo | jordan~', 'qa | catarí, qatarí', 'af | afgan~', 'pk | pakistaní, paquistaní', 'in | indio, indios',
  'cn | chin~', 'tw | taiwanés, taiwanesa', 'jp | japonés, japonesa, japoneses', 'kr | surcorean~', 'kp | norcorean~', 'vn | vietnamita, vietnamitas', 'th | tailandés, tailandesa', 'ph | filipin~', 'id | indonesi~', 'my | malasi~', 'mm | birman~', 'au | australian~', 'nz | neozelandés, neozelandesa', 'ca | canadiense, canadienses', 'mx | mexican~',
  'br | brasileñ~', 'ar | argentin~', 'cl | chilen~', 'co | colombian~', 've | venezolan~', 'cu | cuban~', 'pe | peruan~', 'bo | bolivian~', 'ec | ecuatorian~', 'uy | uruguayo, uruguaya, uruguayos', 'py | paraguayo, paraguaya, paraguayos', 'ni | nicaragüense', 'sv | salvadoreñ~', 'hn | hondureñ~', 'gt | guatemaltec~', 'cr | costarricense', 'pa | panameñ~', 'do | dominican~', 'ht | haitian~', 'za | sudafrican~',
  'ng | nigerian~', 'et | etíope, etíopes', 'ke | kenian~', 'ml | malienses, maliense', 'sd | sudanés, sudanesa', 'so | somalí', 'ie | irlandés, irlandesa', 'pt | portugués, portuguesa, portugueses', 'cy | chipriota', 'er | eritre~', 'cd | congoleñ~',
  'europe | europe~',
  'asia | asiátic~',
  'africa | african~',
  'gb/scotland | escocés, escocesa, escoceses',
  'gb/wales | galés, galesa',
  'ru/chechnya | chechen~',
  'kurdistan | kurd~',
];
