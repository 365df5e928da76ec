import type { CueGroup } from '../../../common/statements/data.ts';

const isVowel = (letter: string): boolean => 'aeiou'.includes(letter);

/** Longer verbs whose last letter is doubled ("admitted"). */
const DOUBLED = /^(?:admit|rebut|commit|refer|regret|quip|compel)$/;

/** Present, past and -ing form of a regular English verb. */
function conjugate(verb: string): [present: string, past: string, gerund: string] {
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/e$/.test(verb)) return [`${verb}s`, `${verb}d`, /[eo]e$/.test(verb) ? `${verb}ing` : `${verb.slice(0, -1)}ing`];
  const present = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [present, `${verb}ed`, `${verb}ing`];
}

/**
 * A group of English reporting verbs, separated by blanks: a regular verb by its base form, any other as `base/present/past/participle/ing`; words
 * that belong to the verb follow behind "+".
 */
function group(act: CueGroup['act'], frames: string, verbs: string, isThought?: true): CueGroup {
  const forms = { finite: [] as string[], participle: [] as string[], gerund: [] as string[], base: [] as string[] };
  for (const item of verbs.split(/\s+/).filter(Boolean)) {
    const [verb = '', ...particle] = item.split('+');
    const tail = particle.length > 0 ? `+${particle.join('+')}` : '';
    const parts = verb.split('/');
    const [base = ''] = parts;
    const [present, past, participle, gerund] = parts.length > 1 ? parts.slice(1) : regular(base);
    forms.base.push(base + tail);
    forms.finite.push(present + tail, past + tail);
    forms.participle.push(participle + tail);
    forms.gerund.push(gerund + tail);
  }
  return {
    act,
    frames,
    finite: forms.finite.join(' '),
    participle: forms.participle.join(' '),
    gerund: forms.gerund.join(' '),
    base: forms.base.join(' '),
    ...(isThought && { isThought }),
  };
}

function regular(base: string): string[] {
  const isShort = /[^aeiou][aeiou][bgmnpt]$/.test(base) && !isVowel(base.charAt(0)) && base.length <= 4;
  const doubled = isShort || DOUBLED.test(base) ? base + base.slice(-1) : base;
  const [present] = conjugate(base);
  const [, past, gerund] = conjugate(doubled);
  return [present, past, past, gerund];
}

/** Verbs that report in English, by act and by what they govern. */
export const reportingVerbs: readonly CueGroup[] = [
  group('say', 'quote that zero clause question', 'say/says/said/said/saying'),
  group('say', 'quote that zero addressee question infinitive', 'tell/tells/told/told/telling'),
  group(
    'say',
    'quote that zero',
    'add state declare explain insist maintain claim reply respond remark stress emphasize emphasise reiterate quip joke argue assert contend recall conclude predict speculate boast complain lament muse counter answer scoff grumble concur opine theorize conceal+that go/goes/went/gone/going+on+to+say shoot/shoots/shot/shot/shooting+back point/points/pointed/pointed/pointing+out',
  ),
  group(
    'say',
    'quote that zero object',
    'note write/writes/wrote/written/writing tweet post suggest mention reveal report estimate observe indicate repeat mean/means/meant/meant/meaning+that',
  ),
  group('say', 'that zero object', 'show/shows/showed/shown/showing find/finds/found/found/finding+that signal'),
  group(
    'say',
    'quote',
    'continue read/reads/read/read/reading chant shout yell exclaim sigh whisper scream begin/begins/began/begun/beginning intone testify+that comment summarise summarize',
  ),
  group('say', 'that zero', 'testify allege hint imply report+that argue'),
  group(
    'say',
    'object',
    'describe call cite quote refer+to allude+to point+to speak/speaks/spoke/spoken/speaking+of speak/speaks/spoke/spoken/speaking+about talk+about discuss highlight underscore underline outline reference liken compare characterize characterise portray depict question comment+on elaborate+on dub label',
  ),
  group('say', 'quote that zero addressee', 'assure inform remind convince persuade notify'),
  group('ask', 'quote question addressee infinitive', 'ask'),
  group('ask', 'quote question', 'wonder inquire'),
  group('ask', 'object question', 'ask+about'),
  group('announce', 'quote that zero object infinitive', 'announce proclaim unveil disclose'),
  group('confirm', 'quote that zero object', 'confirm acknowledge admit concede verify affirm reaffirm'),
  group('deny', 'quote that zero object', 'deny dispute refute rebut'),
  group('deny', 'object', 'contradict'),
  group('demand', 'quote that object infinitive', 'demand'),
  group(
    'demand',
    'object',
    'call+for call+on urge press+for push+for insist+on require request order implore beseech beg appeal+to appeal+for plead+for exhort instruct press seek/seeks/sought/sought/seeking ask+for',
  ),
  group('demand', 'quote that zero', 'urge recommend request'),
  group('propose', 'quote that object infinitive', 'propose recommend advise advocate+for advocate suggest+that'),
  group('offer', 'object infinitive', 'offer'),
  group(
    'accept',
    'that zero object infinitive',
    'accept agree+to agree+with agree+that agree+on approve+of endorse consent+to agree',
  ),
  group(
    'reject',
    'object',
    'reject dismiss oppose object+to brush+off brush+aside turn+down rule+out rebuff spurn resist balk+at disagree+with shoot/shoots/shot/shot/shooting+down',
  ),
  group('reject', 'infinitive', 'refuse decline'),
  group('reject', 'object', 'refuse decline'),
  group('warn', 'quote that zero object addressee', 'warn caution'),
  group('warn', 'object', 'warn+of warn+against warn+about'),
  group('threaten', 'that infinitive object', 'threaten'),
  group(
    'condemn',
    'quote object that',
    'condemn criticize criticise blast denounce slam decry attack blame accuse deplore rebuke ridicule mock chide scold deride assail lambaste fault castigate berate lash+out+at rail+against protest lament bemoan',
  ),
  group('welcome', 'object that', 'welcome praise applaud hail commend laud salute thank congratulate celebrate tout'),
  group(
    'promise',
    'that zero infinitive object quote',
    'promise vow pledge swear/swears/swore/sworn/swearing /guaranteed/guaranteed/guaranteed/guaranteeing commit+to undertake/undertakes/undertook/undertaken/undertaking+to',
  ),
  group('support', 'object', 'support defend champion favor favour embrace side+with'),
  group(
    'say',
    'quote that zero object infinitive',
    'believe think/thinks/thought/thought/thinking hope fear expect consider suspect doubt know/knows/knew/known/knowing feel/feels/felt/felt/feeling assume worry understand/understands/understood/understood/understanding realize realise foresee/foresees/foresaw/foreseen/foreseeing anticipate envision',
    true,
  ),
  group('demand', 'object', 'want', true),
  group(
    'say',
    'object infinitive',
    'want prefer plan/plans/planned/planned/planning intend decide aim/aims/aimed/aimed/aiming+to wish hope+for plan/plans/planned/planned/planning+to look/looks/looked/looked/looking+for worry+about view regard',
    true,
  ),
  group(
    'say',
    'quote that',
    'rule charge signal/signals/signalled/signalled/signalling retort confide profess attest recount interject snap bark thunder fume gush chuckle deadpan rant email message text go/goes/went/gone/going+on chime/chimes/chimed/chimed/chiming+in sum/sums/summed/summed/summing+up fire/fires/fired/fired/firing+back hit/hits/hit/hit/hitting+back',
  ),
  group('say', 'infinitive', 'claim profess'),
  { ...group('say', 'question that', 'decline+to+say refuse+to+say'), isNegated: true },
  { ...group('confirm', 'question that object', 'decline+to+confirm refuse+to+confirm'), isNegated: true },
  { ...group('demand', '', 'ask'), links: 'for to' },
  { ...group('demand', '', 'appeal plead'), links: 'for' },
  { ...group('condemn', '', 'accuse blame criticize criticise'), links: 'of for' },
  { ...group('warn', '', 'warn'), links: 'of about against' },
  group('reject', 'quote that', 'object protest'),
  group('demand', 'quote that object infinitive', 'beg plead implore'),
  group('promise', 'quote', 'assure'),
];
