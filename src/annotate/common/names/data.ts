/** Word lists of a language for the names engine: lower case, words apart by blanks. An empty list is an empty string. */
export interface NameWords {
  /** Words that are capitalised only where they begin a sentence or heading, and are never a name of their own. */
  readonly FUNCTION_WORDS: string;
  /** Titles before a surname ("Mr"), without their stop. */
  readonly HONORIFICS: string;
  /** Lower-case words inside names ("von", "bin"). */
  readonly PARTICLES: string;
  /** Nouns for what a person is or does, singular. */
  readonly ROLE_HEADS: string;
  /** Ends of compound words that make them such nouns ("…minister"). */
  readonly ROLE_SUFFIXES: string;
  /** Words before a role noun that belong to the role ("deputy", "foreign"). */
  readonly ROLE_MODIFIERS: string;
  /** Words after a role noun that belong to the role ("of", "State"). */
  readonly ROLE_COMPLEMENTS: string;
  /** Articles that make a role without a name stand for its holder; "-" for a language that suffixes them, empty for one without. */
  readonly ARTICLES: string;
  /** Nouns that make a name an organisation's ("Ministry"). */
  readonly ORG_HEADS: string;
  /** Lower-case words inside the names of organisations ("of"). */
  readonly ORG_LINKS: string;
  /** Legal forms ("Ltd"). */
  readonly ORG_SUFFIXES: string;
  /** Nouns that make a name a place's ("River"). */
  readonly PLACE_HEADS: string;
  /** Prepositions before places. */
  readonly PLACE_PREPOSITIONS: string;
  /** Common nouns after which a name stands in quotation marks ("компания «…»"). */
  readonly QUOTED_HEADS: string;
  /** For a language that gives capitals to nouns: common nouns, and ends of nouns that names do not have. */
  readonly COMMON_NOUNS?: string;
  readonly NOUN_SUFFIXES?: string;
  /** Common nouns after which the name of a body stands, in quotation marks or not ("chipmaker", "kedjan"); "-maker" stands for all compounds with that end. */
  readonly BODY_NOUNS?: string;
  /** Common nouns after which the name of a place stands ("village of", "посёлок"). */
  readonly PLACE_NOUNS?: string;
  /** Ends of compounds that are the name of a body by themselves or head one ("…förbundet", "…verband"). */
  readonly BODY_ENDINGS?: string;
  /** Ends of names that are places' more often than others' ("…ville", "…град"). */
  readonly PLACE_ENDINGS?: string;
  /** Prepositions that stand before places and much else ("to", "from"). */
  readonly LOOSE_PREPOSITIONS?: string;
  /** What a minister or ministry is for, where it has a capital ("Intérieur"). */
  readonly PORTFOLIOS?: string;
  /** Nouns of bodies and places that are part of the name though they have a small letter ("tribunal correctionnel de …"). */
  readonly LOWER_HEADS?: string;
}

/** What the names engine needs to know about a language. */
export interface NameData {
  /** BCP 47. */
  readonly language: string;
  readonly script: 'latin' | 'cyrillic';
  /** Which column of the tables of organisations and places is in this language. */
  readonly column: number;
  readonly words: NameWords;
  /** "code | name, name" */
  readonly countryAliases: readonly string[];
  /** "code | word, word"; "~" stands for each of {@link demonymEndings}. */
  readonly demonyms: readonly string[];
  /** Apart by blanks; one is empty where the list begins with a blank. */
  readonly demonymEndings: string;
  /** Inhabitants and adjectives of places that are in no table, in {@link plainForm}; the first group is the place without its ending. */
  readonly unknownDemonym: RegExp;
  /** "kind | word word": nouns, in lower case, that head the names of bodies and treaties, with their forms (base forms in Cyrillic). */
  readonly bodyKinds: readonly string[];
  /** Bodies that every country has: "kind | name, name". They get the key of their country where it is printed beside them. */
  readonly institutions: readonly string[];
  /** "ending of the base form: its endings in all forms", first that fits; "|" stands for no ending. */
  readonly declensions: readonly string[];
  /** True where "'s" marks the owner (English). */
  readonly hasPossessiveS?: true;
  /** True where a bare -s marks the owner (Swedish, German). */
  readonly hasGenitiveS?: true;
  /** True where every noun has a capital (German). */
  readonly hasCapitalNouns?: true;
  /** True where adjectives follow their noun (French, Spanish). */
  readonly hasPostposedAdjectives?: true;
  /** What a sentence's first word looks like that stands before a name as a noun of its own ("Дизайнеры Дорвак"); absent: as a given name. */
  readonly nounBeforeName?: RegExp;
  /** Ends of nouns for people and things that a sentence begins with before a name ("Эколог Марфа …", "Kommunalrådet Edit …"), long enough to be no name's. */
  readonly agentEnding?: RegExp;
  /** Words that lose their vowel and join the next by an apostrophe ("l", "d"). */
  readonly elisions?: string;
  /** For a language whose bodies go on in small letters behind their noun: the words that link, adjectives, and genitives (Russian, Ukrainian). */
  readonly bodyTail?: { readonly links: ReadonlySet<string>; readonly adjective: RegExp; readonly genitive?: RegExp };
  /** For a language whose bodies have their noun last, in small letters: what stands before it, between them, and whether both agree. */
  readonly headAfter?: {
    readonly owner: RegExp;
    readonly between?: RegExp;
    readonly agrees: (owner: string, head: string) => boolean;
  };
  /** Votes for "person" that two capitalised words in a row have by themselves: 0 to 2, by how the language writes titles and organisations. */
  readonly personPrior: number;
  /** What a single capitalised word of which the text says nothing is most often. */
  readonly unknownType: 'place' | 'organization' | 'other';
}
