/**
 * Words that, at the head of a sentence, point back to the one before: personal and demonstrative pronouns, connectives. By language,
 * lower case. Function words of a grammar, not taken from any collection.
 */
export const BACKWARD_OPENINGS: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'he she it they we i you this that these those his her its their such both neither',
    'but and or yet so also however meanwhile moreover furthermore instead thus therefore then still besides otherwise nevertheless nonetheless',
    'similarly likewise consequently accordingly additionally there here another others',
  ),
  sv: words(
    'han hon hen den det de vi jag ni denne denna detta dessa hans hennes dess deras sådan sådana båda',
    'men och eller dock också dessutom samtidigt däremot därför sedan då ändå istället alltså vidare likaså där här därmed således',
  ),
  de: words(
    'er sie es wir ich ihr dies dieser diese dieses diesen diesem das sein seine ihre beide solche',
    'aber und oder doch jedoch auch außerdem dagegen deshalb daher dann dennoch trotzdem stattdessen zudem allerdings gleichzeitig ferner',
    'dabei damit dort hier darum somit dadurch',
  ),
  fr: words(
    "il elle ils elles on nous je vous ce cet cette ces cela ça c'est celui-ci celle-ci ceux-ci son sa ses leur leurs",
    'mais et ou or donc aussi cependant toutefois pourtant ensuite puis néanmoins ainsi alors enfin ailleurs là ici',
  ),
  es: words(
    'él ella ellos ellas esto eso este esta estos estas ese esa esos esas su sus ambos ambas aquello aquel aquella',
    'pero y e o sino aunque también además sin embargo mientras así luego entonces asimismo tampoco allí aquí',
  ),
  ru: words(
    'он она оно они мы я вы это этот эта эти тот та те его её ее их такой такая такое такие оба',
    'но и а или однако также тоже кроме поэтому затем потом тем впрочем зато причем причём здесь там тогда итак',
  ),
  uk: words(
    'він вона воно вони ми я ви це цей ця ці той та ті його її їх їхній їхня такий така таке такі обидва',
    'але і й а або однак також теж крім тому потім проте втім зате причому тут там тоді отже',
  ),
};

function words(...lists: readonly string[]): readonly string[] {
  return lists.join(' ').split(' ');
}
