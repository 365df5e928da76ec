/**
 * English nouns that organisations and places carry in texts of every language ("City", "Foundation"): lower case, words apart by blanks. Words that are
 * common nouns of another language served are left out. General knowledge.
 */
export const INTERNATIONAL_ORG_HEADS =
  'airlines airways agency association authority bank center centre church college commission committee company cup department entertainment express federation football foundation games group health holdings hospital house industries initiative institute international investments league motors museum network office organization party pictures press records research school service services society studio studios systems technologies times university week world';

/** As {@link INTERNATIONAL_ORG_HEADS}, for places. */
export const INTERNATIONAL_PLACE_HEADS =
  'avenue bay beach bridge city county hill hills island islands lake mountain mountains river road square stadium street tower valley';
