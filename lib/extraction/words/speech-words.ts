import { anyCase } from '#lib/extraction/text/any-case';
/** What a heading calls a text that is one person's spoken words. */
export const SPEECH_NOUN =
  "(?:(?:keynote|inaugural|opening|closing|acceptance|concession|victory|farewell|maiden|campaign|budget|prepared|full|welcoming|commencement|graduation|budget|televised|radio|new year(?:['’]s)?|budget day|annual|state of the \\p{L}+)\\s){0,3}(?:speech|remarks|address|statement|sermon|eulogy|lecture|keynote|testimony|oration|message|talk|evidence|homily|toast|comments)";

/** How a heading says that somebody spoke. */
export const SPOKEN = '(?:as )?(?:delivered|given|made|spoken|read|pronounced|held)(?: (?:\\p{Ll}+ ){0,4}?)?';

/** What somebody who speaks to a hall begins with. */
export const GREETING =
  /^(?:thank you|thanks|good (?:morning|afternoon|evening|day)|friends|my friends|dear |ladies and gentlemen|fellow |my fellow |colleagues|comrades|delegates|conference|folks|hello|welcome|please,? |well,|distinguished|honou?rable|mr\.? (?:speaker|president|chair|chairman)|madam (?:speaker|president|chair)|members of|your (?:excellenc|majest|highness|honou?r))/i;

/** Whoever breaks into a speech, as transcripts write it. */
export const OTHER_VOICE = anyCase(
  /^(?:audience(?: members?)?|crowd|question(?:er)?|q|reporters?|journalists?|moderator|heckler|voices?|host|chair|man|woman|student|caller|protesters?|from the floor|member of the audience|unidentified \p{L}+|all|several members|chant)\s?[:：]\s/iu,
);
/** Whoever answers is the one whose speech it is. */
export const ANSWER = /^(?:answer|a|reply|response)\s?[:：]\s/i;

const SOUND =
  'applause|laughter|laughs?|laughing|cheers?|cheering|booing|boos|jeers|jeering|crosstalk|inaudible|indiscernible|unintelligible|pause|silence|music|chanting|chants?|crowd|audience|interruption|interjections?|shouting|shouts|whistling|whistles|clapping|claps|sustained|prolonged|loud|standing ovation|ovation|video|phonetic|sic|uproar|groans?|murmurs?|hear, hear|coughs?|sighs?|gasps?|smiles|pointing|turning|gestures?|bell rings|break|end of|begins?|ends?';
/** "[Applause]", "(LAUGHTER AND CHEERS)": what a transcript says of the hall. */
export const STAGE = anyCase(
  new RegExp(`[([]\\s?(?:(?:\\p{L}+ ){0,2}(?:${SOUND})(?![\\p{L}])[^()\\[\\]]{0,40})[)\\]]\\.?`, 'giu'),
);

/** What the minutes of a sitting tell in their own voice between the speakers. */
export const NARRATION =
  /^(?:\[[^\]]{3,120}\]\s*$|the (?:house|committee|senate|assembly|chamber|council|parliament|commission|panel|sitting|meeting|session|hearing|bill|motion|amendment)\s(?:then |thereupon |accordingly )?(?:met|sat|rose|divided|adjourned|resumed|reconvened|proceeded|voted|agreed|closed|opened|ended|began|was (?:adjourned|suspended|closed|opened|agreed|carried|lost|negatived|withdrawn|put|read|called to order))|moved,|motion (?:agreed|carried|lost|negatived|withdrawn|made)|question (?:put|proposed|accordingly)|amendment (?:agreed|negatived|withdrawn|moved)|several (?:hon|members|voices)|(?:the )?(?:meeting|sitting|session|hearing) (?:closed|suspended|opened|resumed|adjourned|ended|began|rose)|ordered,|resolved,|adjourned\b|votes? (?:for|against)\b|ayes?\b|the (?:ayes|noes)\b)/i;
/** "The House met at half-past two": when a sitting began and ended. */
export const SITTING =
  /^(?:the )?(?:house|committee|senate|assembly|chamber|council|parliament|sitting|meeting|session|hearing) (?:met|sat|rose|opened|closed|resumed|reconvened|was (?:called to order|opened|resumed))\b(?![^,;]*\sand\s)[^,;]{0,60}$|^(?:the )?(?:house|committee|sitting|meeting|session|hearing) (?:suspended|adjourned|resumed|closed|opened) (?:at|until|for|from)\b[^;]{0,40}$|^(?:adjourned|suspended|resumed|reconvened|ended|concluded) at \d[\d.:]* ?(?:[ap]\.?m\.?)?$|^several (?:(?:right )?hon\.? )?members\b[^,;]{0,30}$|^(?:motion|amendment)s?(?: (?:no\.? )?\d{1,3})? (?:has been|have been|was|were) (?:moved|seconded|withdrawn|put)\b[^,;]{0,30}$/i;
