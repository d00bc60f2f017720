import { oneOf } from '#lib/extraction/text/one-of';
import { allForms, finite } from '#lib/extraction/words/inflect';

const told = (verbs: string): string => oneOf(allForms(verbs).flatMap((forms) => finite(forms, false)));
const past = (verbs: string): string => oneOf(allForms(verbs).flatMap((forms) => forms.past));

/** "described the move as reckless": verbs by which somebody says what they think something is. Forms in -s that are no nouns. */
export const JUDGING = `(?:${told(
  'call describe brand dismiss denounce condemn characterise deride lambast deplore depict portray regard vilify demonise laud applaud extol disparage belittle assail castigate denigrate deem perceive interpret lament bemoan reject criticise decry stigmatise',
)}|${past(
  'dub label/labelled/labeled hail liken ridicule mock slam blast praise lambaste lampoon tout view acclaim trumpet scorn slate savage rubbish pillory excoriate write/wrote trash welcome herald peg rate discount',
)}|(?:views|sees|saw|rates|hails|dubs|labels|touts|mocks)(?= (?:the|this|that|it|them|him|her|his|its|their|any|such|these|those)\\b))`;

/** "blamed the government for sleeping": verbs of praise and blame that tell what for, also "praised them on". */
export const PRAISING = `(?:${told(
  'blame criticise condemn fault attack rebuke praise commend lambast castigate berate excoriate upbraid chastise denounce deride assail reproach reprove vilify laud applaud congratulate compliment extol deplore decry',
)}|${past('thank lambaste slate pillory scold chide ridicule acclaim harangue salute lampoon admonish')})`;
/** … and those that are much else without "for". */
export const SLAMMING = past('slam blast savage hammer skewer hail mock mourn pan roast flay pity slate attack honour');

/** "called the offer derisory". */
export const CALLING = `(?:${told('call brand deem pronounce declare consider find/found think/thought believe hold/held')}|${past('dub label/labelled/labeled term rule judge rate style')}|deem|consider|find|believe|dubs|terms)`;

/** What something is found or called. */
export const VERDICT = oneOf(
  'absurd acceptable accurate adequate admirable amateurish ambitious anachronistic appalling appropriate arbitrary arrogant atrocious authentic awful bad baseless beautiful biased bizarre bogus boring brave brilliant brutal callous careless catastrophic chaotic cheap childish clumsy colonial comical complacent compelling contemptible contradictory convincing corrupt costly counterproductive counter-productive courageous cowardly crazy credible criminal cruel crucial cynical damaging dangerous dead deceitful deceptive defamatory defective deficient delusional deplorable derisory desirable despicable devastating difficult dire disappointing disastrous discriminatory disgraceful disgusting dishonest dishonourable disingenuous disproportionate disrespectful distasteful disturbing divisive doubtful draconian dreadful dubious dull eccentric effective egregious embarrassing encouraging essential ethical evasive excellent excessive excruciating exaggerated exciting exemplary expensive extraordinary extreme extremist fabricated fair fake fallacious false fanciful fantastic far-fetched farcical fatal feasible fictitious fine flawed foolish forged frightening fraudulent frivolous fundamental futile generous genuine ghastly good grave great grim groundless guilty half-baked harmful harsh hateful heartless helpful heroic hilarious historic hollow honest hopeless horrible horrific horrifying hostile humiliating hypocritical idiotic illegal illegitimate illogical imaginative immoral implausible important impossible impractical impressive improbable improper imprudent inaccurate inadequate inadmissible inappropriate incoherent incompetent incomplete incomprehensible inconclusive inconsistent inconvenient incorrect incredible indefensible ineffective inefficient inevitable inexcusable inexplicable infamous inflammatory inhuman inhumane innocent insane insensitive insignificant insincere inspiring insufficient insulting interesting intolerable invalid invented irrational irrelevant irresponsible justified lacklustre lamentable lawful laughable lax legal legitimate likely logical ludicrous lenient lucky mad magnificent malicious manageable marvellous masterful meagre mean meaningless mediocre medieval minor miserable misguided misleading mistaken modest monstrous moral motivated naive naïve necessary needless negligent nonsense nonsensical normal null null-and-void obscene obsolete odd offensive opaque opportunistic optimistic outdated outrageous outstanding overblown overdue overpriced painful paltry paranoid partial partisan pathetic patronising petty perfect pernicious perverse phoney pitiful plausible pointless poisonous political poor popular populist positive possible powerful pragmatic premature preposterous primitive probable problematic productive promising proportionate provocative prudent punitive puzzling questionable racist radical rash realistic reasonable reassuring reckless redundant regrettable relevant reliable repugnant repulsive responsible ridiculous right rigged risky robust romantic routine rude ruinous rushed sacred sad safe satisfactory scandalous scant scary selfish senseless sensible sensational serious sexist shabby shallow shambolic shameful shameless shocking short-sighted shoddy sick significant silly simplistic sinister slanderous slapdash sloppy slow small sound spectacular speculative spurious staged stale strange striking strong stupid stunning suboptimal successful suitable superb superficial superfluous surprising surreal suspicious tasteless tedious tendentious terrible terrific terrifying thin threatening timely tough toxic tragic treacherous treasonous trivial true unacceptable unaffordable unambitious unavoidable unbearable unbelievable uncertain unclear unconscionable unconstitutional unconvincing undemocratic understandable undeserved undesirable undignified unenforceable unethical uneven unfair unfinished unfit unforgivable unfortunate unfounded unhelpful unimaginable uninhabitable unjust unjustified unlawful unlikely unnecessary unprecedented unprincipled unprofessional unrealistic unreasonable unreliable unsafe unsatisfactory unscientific unsound unsuitable unsustainable untenable untimely untrue untrustworthy unusable unusual unviable unwarranted unwelcome unwise unworkable urgent useful useless vague vain valid valuable vexatious viable vicious vile vindictive violent vital void vulgar wasteful weak weird welcome wicked wise wonderful worrying worthless worthwhile wrong wrongful'.split(
    ' ',
  ),
);

/** "plans to close the road": what somebody means to do. */
export const INTENDING = `(?:${told('want seek/sought propose plan hope expect intend mean/meant aim promise pledge vow threaten undertake/undertook/undertaken swear/swore/sworn wish aspire')}|plan|intend|hope|expect|guarantees|planned|planning|hoping|expecting|intending|aiming|committed (?:itself|himself|herself|themselves)|(?:ha[sd]|have) (?:no )?(?:immediate |current |firm |secret |big |detailed )?(?:plans?|intentions?|ambitions?|hopes|dreams))`;
/** "is determined to close it", behind "is". */
export const MINDED =
  'looking|seeking|wishing|aspiring|longing|itching|plotting|proposing|promising|threatening|vowing|pledging|aiming|hoping|planning|intending|determined|minded|keen|eager|anxious|resolved|desperate';

/** "expects the recall to cost 25 million". */
export const EXPECTING = `(?:${told('want expect predict believe reckon assume anticipate foresee/foresaw envisage imagine consider think/thought deem presume suppose')}|forecasts|forecast|projected|estimated|judged|want|expect|believe|reckon|assume|anticipate|envisage|consider|think|deem)`;
/** "forecasts a loss", "envisages growth of 3 per cent". */
export const FORESEEING = `(?:${told('predict foresee/foresaw anticipate expect envisage envision prophesy foretell/foretold')}|forecasts|forecast|projected)`;
/** "acknowledges receiving two reports". */
export const OWNING_TO = `(?:${told('acknowledge admit confirm concede deny recall remember confess describe recollect')}|${past('dispute regret recount')})`;
/** "alleged having been locked in", behind "having" and "being" alone. */
export const OWNING_HAVING = told('allege mention rue regret resent disclaim recount disclose reveal contest recall');
/** "blames a spring". */
export const BLAMING = `(?:${told('blame attribute ascribe impute')}|blame|ascribe|credits|credited)`;
/** "pinned the blame for the flood on the dam’s owner", "points the finger at the agency". */
export const SHIFTING =
  '(?:(?:pin|pins|pinned|lay|lays|laid|place[sd]?|put|puts|heap|heaps|heaped|cast|casts|shift|shifts|shifted) (?:all |most of |much of |some of |part of )?(?:the |its |his |her |their )?(?:blame|responsibility|fault)|point(?:s|ed)? (?:the |a |an accusing )?fingers?)';
