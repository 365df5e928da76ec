/** Words that open a noun phrase, and words that may stand inside one, by language: articles, possessives, prepositions; "of" and its like. */
export const PHRASE_WORDS: Readonly<Record<string, { readonly openers: string; readonly links: string }>> = {
  en: {
    openers:
      'the a an this that these those its their his her our of in on at by for with from about against over under into near all any no some each every',
    links: 'of for on',
  },
  sv: {
    openers:
      'den det de en ett dess sin sitt sina deras hans hennes av i på för med från till om mot över under vid efter alla',
    links: 'av för om på',
  },
  de: {
    openers:
      'der die das den dem des ein eine einen einem einer eines sein seine seinen ihr ihre ihren ihrer dieser diese dieses von in im an am auf für mit aus zum zur über gegen bei beim nach vom ohne um',
    links: 'der des von für an in im am zur',
  },
  fr: {
    openers:
      'le la les l un une des du de d au aux ce cette ces son sa ses leur leurs sur pour avec dans en par contre à',
    links: 'de du des d la le l à aux au',
  },
  es: {
    openers: 'el la los las un una unos unas del de al su sus este esta estos estas en por para con sobre contra a',
    links: 'de del la el los las',
  },
};
