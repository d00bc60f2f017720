import { kept } from '#lib/extraction/text/kept';
import { oneOf } from '#lib/extraction/text/one-of';
import { allForms, finite } from '#lib/extraction/words/inflect';

/** A word list written as one string, as a set. */
function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Verbs of saying after which a statement may follow without "that". */
const SAYERS = listed(
  'allege alleges alleged confirm confirms confirmed conclude concludes concluded recall recalls recalled suggest suggests suggested reveal reveals revealed show shows showed fear hope suspect predict expect say said says tell told tells noted notes claims states complain complains complained testified argue argued argues contend contended contends claim claimed insist insisted insists warn warned warns believe believes believed think thinks thought added adds stated explained admitted admits conceded concedes stressed emphasized emphasised estimated reckons reckon reckoned guesses feels fears feared suspects suspected maintains maintained maintain swears swore calculate calculates calculated understands informed informs notified promised promises pledged vowed vows predicted predicts hopes hoped assured assures assumes assume allege argue admit concede conclude contend complain estimate stress swear insist testify claim warn maintain emphasise emphasize reckon guess imagine imagines imagined presume presumes presumed suppose supposes supposed surmised surmises feel figured worries worried worry alleged emphasises emphasizes stresses admits promises pledges assured reassured reassures reminded reminds notifies convinced persuaded bets remember remembers remembered',
);

/** Verbs that hand on a statement when "that", a colon or a quotation follows. Several are nouns as well. */
const HANDING_ON = allForms(
  'accept acknowledge add admit advise affirm agree allege announce answer apprise argue articulate ascertain assert assess assume assure attest aver avow beg bemoan bewail blog blurt bluster boast brag bristle cable calculate caution certify charge chime chronicle chuckle cite claim clarify comment communicate complain concede conclude concur confess confide confirm conjecture contend continue convey corroborate counsel count counter crow cry decree deduce defend demonstrate demur depose detail detect determine diagnose disclose discover divulge document echo elaborate email emphasise enthuse establish estimate exclaim explain extrapolate exult fax flag forecast/forecast/forecasted fret fume gasp gloat grin gripe groan grouch grouse growl grumble guarantee guess highlight hint hope hypothesise illustrate imply indicate infer insinuate insist interject interpose intervene intimate jest joke judge lament laugh maintain marvel/marvelled/marveled message moan murmur muse mutter narrate nod note notice object observe opine outline phone plead pledge posit postulate predict presume proclaim profess project promise pronounce prophesy propose protest prove publicise quibble quip radio rage rail rant reaffirm reassert reassure rebut recall reckon recognise recollect reconfirm record recount reflect reiterate rejoin relate relay remark remember remind repeat reply report respond restate retell/retold retort retract reveal rhapsodise roar rule scoff scream shout show/showed/shown shriek shrug sigh signal/signalled/signaled signpost smile snap snarl sneer snort sob specify speculate stammer state stipulate stress stutter submit suggest summarise surmise suspect swear/swore/sworn testify text theorise threaten thunder trumpet tweet underline underscore venture verify voice volunteer vouch vow wail warn weep/wept whine whinge whisper write/wrote yell',
);
/** … of which single forms alone say something. */
const SINGLE_FORMS = listed(
  'held holds corrects corrected summed expects expressed expresses declare declares declared reacted reacts posted pointed points broadcasts figured contested found finds find reads charges reasons reasoned mentioned mentions foretold',
);
const REPORTERS: ReadonlySet<string> = new Set([...HANDING_ON.flatMap((forms) => finite(forms)), ...SINGLE_FORMS]);

/** Plain forms that are nouns as well: "several parents report". */
const NOUNS_TOO = listed(
  'report note object doubt dispute deny answer blog brief caution charge chime comment conjecture counsel count counter cable decree detail document echo email fax flag gasp grin groan growl gripe grouse guarantee guess highlight hint jest joke judge laugh marvel mention message moan murmur mutter muse nod outline phone pledge promise protest quip quibble radio rage rail rant reason relay retort roar scoff scream shout shriek shrug sigh signal signpost smile snap sneer snarl snort sob stutter stammer surmise text trumpet tweet underscore venture voice volunteer vow wail whine whinge whisper yell cry cite lament repeat boast brag',
);

/** What somebody does who is quoted: a tag beside a quotation, and nothing elsewhere. */
const TAGGING = allForms(
  'agree answer ask bark beam begin/began bellow blurt bluster blush boom breathe breeze bristle burble cackle call caution chant chat cheer chide chorus chortle chuckle close clarify coax command complete conclude console continue coo correct cough croak croon crow cry deadpan decide demand deplore despair dictate direct drawl drone encourage end enthuse exhort exult falter finish flash fret frown fume gabble gasp gibber giggle gloat glower goad grieve grimace grin gripe groan grouch grouse growl grumble grunt guess guffaw gulp gurgle gush hazard hiss holler howl huff hum implore improvise inquire enquire instruct interject interpose interpret interrupt intone jabber jeer jest jibe josh joke laugh leer lecture lisp list mewl mimic mime moan mock mourn mouth mumble murmur muse mutter nag nod offer open order pant parry philosophise pipe plead pout pray preach press prod promise prompt propose purr puff quaver query quip quote rage rant rap rasp read/read reassure recite recommend recount rejoice relay relent remonstrate repeat resume reveal rhapsodise riff roar rue scoff scold scowl scream screech shriek shrill shrug sigh simper sing/sang/sung smirk snap snarl sneer sniff snicker snigger snivel snort sob soothe spit/spat splutter sputter squawk squeak squeal stammer stipulate storm stumble stutter sulk summarise swoon taunt tease theorise thunder titter toast trail translate trill trumpet urge vent venture wail wax weep/wept wheedle wheeze whimper whine whinge whisper whistle whoop wink wonder yawn yell yelp',
);
const TAGS: ReadonlySet<string> = new Set(TAGGING.flatMap(({ third, past }) => [third, ...past]));

/** Whether a word beside a quotation tells who says it: "…,” sobbed the herder". */
export function tagsQuotation(word: string): boolean {
  return TAGS.has(word);
}

/** Verbs that say no to a statement: what follows is exactly what the speaker does not claim. */
const DENIALS = listed(
  'denied denies deny disputed disputes dispute doubted doubts doubt rejected rejects refuted refutes refute questioned questions disclaimed disclaims disavowed disavows repudiated repudiates rubbished rubbishes contradicted contradicts gainsaid disproved disproves discounted discounts',
);

/** Verbs that colour what they report, so that a checker should look for the neutral word. */
const LOADED = listed(
  'admitted admits admit acknowledged acknowledges acknowledge revealed reveals reveal disclosed discloses disclose conceded concedes concede recalled recalls recall claimed claims claim alleged alleges allege boasted boasts boast bragged brags insisted insists insist pointed points refuted refutes refute confessed confesses divulged divulges let exposed exposes trumpeted trumpets gloated crowed ranted rants raged fumed whinged whined moaned griped',
);

/** Acts done by saying or signing, which a record can show: the document asserts that they happened. */
const ACTS =
  'asked asks urged urges demanded demands signed signs announced announces ordered orders approved approves rejected rejects called calls invited invites offered offers proposed proposes requested requests banned bans accused accuses thanked congratulated condemned condemns apologised apologized declined refused denied denies voted vetoed endorsed criticised criticized praised promised pledged vowed threatened agreed denounced welcomed backed opposed supported dismissed blamed blames';

const EVERY = new Set([...SAYERS, ...REPORTERS, ...DENIALS]);
const PHRASE =
  /^(?:hasten(?:s|ed) to (?:add|say|explain|point out|stress|note|assure|clarify)|point(?:ed|s) out|(?:made|makes) (?:it )?clear|made known|went on to say|(?:went|goes|carried|carries) on(?=[,.;:]|\s*\uE000|$)|(?:shot|shoots|hit|hits|fired|fires) back|puts? it to|(?:makes|made) the point|t(?:akes|ook) the view|lets? (?:it be known|slip)|(?:came|comes) to the conclusion|(?:reads?|call(?:ed|s)|cr(?:ied|ies)|shout(?:ed|s)|blurt(?:ed|s)|spell(?:ed|s)) (?:out|aloud)(?=[,.;:]|\s*\uE000|$)|(?:chim(?:ed|es)|cuts?|broke|breaks|weigh(?:ed|s)|threw|throws) in(?=[,.;:]|\s*\uE000|$))\b/i;

/** The verb of saying that begins at a place, phrases such as "pointed out" included; null when the word is none. */
export function reportVerbAt(words: string, place: { start: number; end: number }): string | null {
  const { opensPhrase, verb } = verbIn(words.slice(place.start, place.end));
  const phrase = opensPhrase ? PHRASE.exec(words.slice(place.start, place.start + 26))?.[0] : undefined;
  return phrase?.toLowerCase() ?? verb;
}

/** The verb of saying that a word is by itself, and whether it may begin a phrase. */
const verbIn = kept(4096, (written) => {
  const word = written.toLowerCase();
  return {
    opensPhrase:
      /^(?:point|hasten|ma|went|goes|carrie|shot|shoots|hits?|fire|put|t[ao]|let|came|comes|reads?$|call|cr|shout|blurt|spell|chim|cuts?$|broke|break|weigh|thr)/.test(
        word,
      ),
    verb: EVERY.has(word) ? word : null,
  };
});

/** Any verb of saying or denying, as a pattern without groups. */
export const REPORT_VERB = oneOf(EVERY);

/** Participles behind which a clause may stand without "that". */
const ADDING =
  'adding saying noting stressing claiming insisting arguing warning explaining stating conceding predicting promising acknowledging remarking observing reporting revealing estimating emphasizing emphasising declaring suggesting admitting asserting alleging confirming recalling writing cautioning reasoning joking quipping';
/** Participles that hand nothing on: "expecting that" is what somebody thinks. */
const PARTICIPLES = new Set(HANDING_ON.map(({ participle }) => participle));
const WHOM =
  "(?:the \\p{Ll}+|\\p{Ll}+s|\\p{Lu}[\\p{L}’'-]+|police|parliament|congress|staff|people|him|her|them|us|me|it|(?:his|her|its|their) \\p{Ll}+)";

/** The same verbs as participles: "…, adding that two more were found". */
export const REPORTING = `(?:${oneOf([...ADDING.split(' '), 'pointing out'])}|(?:telling|assuring|reassuring|informing|reminding) ${WHOM}|(?:${oneOf([...PARTICIPLES, 'making clear', 'making it clear', 'making plain', 'going on to say', 'letting it be known'])}|(?:warning|promising|advising|notifying|alerting|persuading|convincing|cautioning) ${WHOM})(?=\\s(?:also\\s|only\\s|merely\\s)?that\\s))`;

/** What somebody is expected, tries or takes to a stage to do: "to say", "to tell reporters", and what they are heard doing. */
export const TO_SAY = `(?:${oneOf('say announce argue warn claim insist stress testify confirm complain report explain declare reveal admit concede acknowledge allege assert state suggest emphasise emphasize reiterate repeat note observe disclose maintain contend predict promise pledge vow propose boast brag lament protest hint indicate clarify underline underscore add'.split(' '))}|point out|make (?:it )?clear|(?:tell|assure|reassure|remind|inform|warn|notify|advise|persuade|convince) ${WHOM})`;
export const SAYING_SO = `(?:${oneOf('saying announcing arguing warning claiming insisting stressing testifying confirming complaining reporting explaining declaring revealing admitting conceding acknowledging alleging asserting stating suggesting emphasising emphasizing reiterating repeating noting observing disclosing maintaining contending predicting promising pledging vowing boasting bragging lamenting protesting hinting indicating clarifying underlining underscoring adding'.split(' '))}|pointing out|making (?:it )?clear|(?:telling|assuring|reassuring|reminding|informing|warning|notifying|advising|persuading|convincing) ${WHOM})`;

const SAID_OR_DONE = new Set([...EVERY, ...ACTS.split(' ')]);

/** Whether a word is a verb of saying, denying, or an act done by saying or signing. */
export function isSayingOrAct(word: string): boolean {
  return SAID_OR_DONE.has(word);
}

/** "reports", "hint": a noun as often as a verb, so that only several do it. */
export function isNounToo(verb: string): boolean {
  return NOUNS_TOO.has(verb);
}

export function takesBareClause(verb: string): boolean {
  return SAYERS.has(verb.toLowerCase()) || /\s(?:sure|certain|convinced|adamant|confident|positive|afraid)$/.test(verb);
}

export function isDenial(verb: string): boolean {
  return DENIALS.has(verb.toLowerCase());
}

/** Whether a reporting verb takes a side on what it reports. */
/** "said", "told" and the like may be followed by anything; "added a wing" and "noted the date" need a verb early on. */
export function isPlainSaying(verb: string): boolean {
  return /^(?:sa(?:y|ys|id)|tells?|told)$/.test(verb);
}

export function isLoaded(verb: string): boolean {
  return LOADED.has(verb.toLowerCase().split(' ')[0] ?? '');
}
