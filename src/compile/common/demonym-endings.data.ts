/** Endings of the cases of a place's name, which also stand before a role ("Velmariens minister"), by language. Grammar of each language. */
export const CASE_ENDINGS: Readonly<Record<string, string>> = {
  en: "'s",
  sv: 's',
  de: 's',
  ru: 'а я и ы у ю е ой ей ии ию ией',
  uk: 'а я и і ї у ю ою єю ії ію ією',
};

/** Endings that make an adjective or the name of a people from the name of a place, by language. Grammar of each language. */
export const DEMONYM_ENDINGS: Readonly<Record<string, string>> = {
  en: 'n an ian ean ese ish i ns ans ians eans',
  sv: 'sk ska skt ske isk iska iskt iske ensk ensk ensiska ar are arna',
  de: 'isch ische ischen ischer isches ischem sch sche schen scher sches schem er ern',
  fr: 'ien ienne iens iennes en enne ens ennes ais aise aises ois oise oises ain aine ains aines éen éenne in ine',
  es: 'ano ana anos anas iano iana ianos ianas eño eña eños eñas és esa eses esas ense enses ino ina ita itas ío ía',
  ru: 'ский ская ское ские ского ской скому ским ском скую ских скими ийский ийская ийское ийские ийского ийской ийскому ийским ийском ийскую ийских ийскими ец цы цев',
  uk: 'ський ська ське ські ського ської ському ським ській ську ських ськими ійський ійська ійське ійські ійського ійської ійському ійським ійській ійську ійських ійськими ець ці ців',
};
