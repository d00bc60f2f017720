import { kept } from '#lib/extraction/text/kept';

/** A word list written as one string, as a set. */
function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Verbs of saying after which a statement may follow without "that". */
const SAYERS = listed(
  'allege alleges alleged confirm confirms confirmed conclude concludes concluded recall recalls recalled suggest suggests suggested reveal reveals revealed show shows showed fear hope suspect predict expect say said says tell told tells noted notes claims states complain complains complained testified argue argued argues contend contended contends claim claimed insist insisted insists warn warned warns believe believes believed think thinks thought added adds stated explained admitted admits conceded concedes stressed emphasized emphasised estimated reckons reckon reckoned guesses feels fears feared suspects suspected maintains maintained maintain swears swore calculate calculates calculated understands informed informs notified promised promises pledged vowed vows predicted predicts hopes hoped assured assures assumes',
);

/** Verbs that hand on a statement when "that", a colon or a quotation follows. Several are nouns as well. */
const REPORTERS = listed(
  'related relates report note object reacted reacts texted texts messaged emailed cabled radioed phoned tweets held holds corrects corrected laughs whispers smiles smiled nods nodded grins grinned cries cried shouts yelled yells thunders moans moaned chuckles chuckled chimes groans groaned begs pleads responds rejoins project forecast calculate maintain reiterate recount emphasise emphasize underline contend reckon swear reads record records recorded documented documents counts write declare reveal show suggest allege announce assert remark observe testify acknowledge add admit concede maintain stress explain reply recall complain confirm conclude indicate estimate object retort objects retorts counters laments quips jokes sighed grumbles muses shrugs shrugged protests recounts recounted reflects remembers remembered reasons boasts snaps exclaims exclaimed counsels counselled ventures scoffs scoffed confides confided confesses confessed narrates narrated elaborates elaborated concurs interjects interjected intervenes opines opined reiterates repeats responds rejoins conveyed conveys attested defended acknowledge allege states notes reported reports claims emphasizes emphasises stresses explains clarified clarifies confirmed confirms acknowledged acknowledges revealed reveals disclosed discloses recalled recalls summarized summarised summarizes summarises concluded concludes declared declares wrote writes tweeted posted suggested suggests asserted asserts alleged alleges testified testifies replied replies answered commented comments mentioned mentions specified specifies underlined underlines underscored highlighted highlights predicted predicts promised promises vowed vows pledged estimates observed observes remarked remarks continued maintains maintained complained complains cautioned announced announces indicated indicates pointed points showed shows found finds boasted joked quipped responded retorted countered acknowledged reiterated repeated hinted swore guaranteed submitted submits reckoned calculated calculates expects assured assures echoed lamented cautioned cautions accepted accepts agreed agrees assumed assumes judged judges ruled rules hoped hopes noticed expressed expresses voiced voices forecast forecasts projected projects proposed reminded reminds reasoned reflected mused protested objected grumbled snapped shouted whispered thundered fumed laughed ventured volunteered interjected rejoined summed swears cited bragged pleaded concurred affirmed affirms attested attests certified certifies proclaimed proclaims professed surmised theorised theorized posited contested',
);

/** Verbs that say no to a statement: what follows is exactly what the speaker does not claim. */
const DENIALS = listed(
  'denied denies deny disputed disputes dispute doubted doubts doubt rejected rejects refuted refutes questioned questions',
);

/** Verbs that colour what they report, so that a checker should look for the neutral word. */
const LOADED = listed(
  'admitted admits acknowledged acknowledges revealed reveals disclosed discloses conceded concedes recalled recalls claimed claims alleged alleges boasted insisted insists pointed points refuted refutes',
);

/** Acts done by saying or signing, which a record can show: the document asserts that they happened. */
const ACTS =
  'asked asks urged urges demanded demands signed signs announced announces ordered orders approved approves rejected rejects called calls invited invites offered offers proposed proposes requested requests banned bans accused accuses thanked congratulated condemned condemns apologised apologized declined refused denied denies voted vetoed endorsed criticised criticized praised promised pledged vowed threatened agreed denounced welcomed backed opposed supported dismissed blamed blames';

const EVERY = new Set([...SAYERS, ...REPORTERS, ...DENIALS]);
const PHRASE =
  /^(?:hasten(?:s|ed) to (?:add|say|explain|point out|stress|note|assure|clarify)|point(?:ed|s) out|(?:made|makes) (?:it )?clear|made known|went on to say|(?:went|goes|carried|carries) on(?=[,.;:]|\s*\uE000|$)|(?:shot|shoots|hit|hits|fired|fires) back|puts? it to|(?:makes|made) the point|t(?:akes|ook) the view|lets? (?:it be known|slip)|(?:came|comes) to the conclusion)\b/i;

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
    opensPhrase: /^(?:point|hasten|ma|went|goes|carrie|shot|shoots|hits?|fire|put|t[ao]|let|came|comes)/.test(word),
    verb: EVERY.has(word) ? word : null,
  };
});

/** Any verb of saying or denying, as a pattern without groups. */
export const REPORT_VERB = `(?:${[...EVERY].join('|')})`;

/** The same verbs as participles: "…, adding that two more were found". */
export const REPORTING =
  '(?:adding|saying|noting|stressing|claiming|insisting|arguing|warning|explaining|stating|conceding|predicting|promising|acknowledging|remarking|observing|reporting|telling reporters|revealing|estimating|emphasizing|emphasising|declaring|suggesting|admitting|asserting|alleging|confirming|recalling|pointing out|writing)';

const SAID_OR_DONE = new Set([...EVERY, ...ACTS.split(' ')]);

/** Whether a word is a verb of saying, denying, or an act done by saying or signing. */
export function isSayingOrAct(word: string): boolean {
  return SAID_OR_DONE.has(word);
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
