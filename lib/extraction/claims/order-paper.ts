import { anyCase } from '#lib/extraction/text/any-case';
import { findPredicate, plainWords } from '#lib/extraction/words/predicate';

const ASKER = "(?:he|she|they|(?:the|his|her|their|its|this) (?:[\\p{L}’'-]+ ){1,8}?)";
const DOES =
  '(?:has|have|had|is|are|was|were|will|would|does|did|plans?|intends?|expects?|makes?|made|takes?|took|holds?|held|can|could|should)';
/** "What recent assessment she has made of …", "How many posts are vacant.", "To ask the Minister whether …": as an order paper asks. */
const ASKED = anyCase(
  new RegExp(
    `^(?:\\d{1,3}[.)] )?(?:(?:what|which|how (?:many|much|often)) (?:[\\p{L}’'-]+ ){1,5}?(?:${ASKER} ?)?${DOES}\\b|(?:when|why|how|where) ${ASKER} ?${DOES}\\b|whether\\b|if ${ASKER} ?will\\b|to ask (?:the|her|his|their) \\p{L})`,
    'iu',
  ),
);
/** "What it is is a scandal", "Whether it works is another matter": such words open a statement. */
const TELLS = anyCase(
  /^what [^,;.]{2,60} (?:is|was) (?:that|this|to|a|an)\b|^to ask .*\b(?:when|after|since|given|that|in view)\b|^what (?:i|we|you|he|she|they|it|this|that|the \p{Ll}+ (?:needs?|wants?))\b|^[^,;]{6,120} (?:is|was|remains?|depends?|matters?|(?:does|do|did)(?: not|n['’]t) matter) (?:an?|the|not|no|another|on|to|unclear|open|moot|up|beyond|anyone|anybody|for)\b/iu,
);

/** A question of the order paper: no mark of interrogation, the first words of whoever asks. `before`: what stands before the sentence. */
export function isAskedInWriting(sentence: string, before: string): boolean {
  if (!/(?:^|\n|[:：]\*{0,2})\s*(?:\d{1,3}[.)]\s)?$/u.test(before) || !ASKED.test(sentence)) return false;
  return !TELLS.test(sentence) && !sentence.includes(', but ') && /[.]?$/.test(sentence);
}

/** "That this House regrets the closure": the text of a motion, which nobody has told as a fact. */
export const MOTION =
  /^["“]?that (?:this|the) (?:house|parliament|assembly|senate|s[eé]anad|d[aá]il|council|committee|conference|congress|chamber|meeting|senedd)(?:,[^.;]{3,160},)? (?:(?:calls?|urges?|resolves?|demands?|instructs?|requests?|congratulates?|thanks|has considered|approves?|expresses)\b|(?:agrees?|declines?) to\b|(?:welcomes?|condemns?|deplores?|supports?|regrets?) (?!that\b))(?!.*\b(?:notes?|recogni[sz]es?|believes?|acknowledges?|regrets?) that\b)/i;

/** "(Paragraph 18)", "[Column 214]", "(1535)", "p. 12", "Q14": a place in the record. */
export const PLACE_IN_RECORD =
  /^[([]?\s?(?:(?:paragraphs?|paras?|columns?|cols?|pages?|pp?|section|volume|vol|no|item|annex|appendix|exhibit|q|question)\.? ?\d{1,5}(?:[.–-]\d{1,5})?(?:(?:,| and|, and) \d{1,5}(?:[–-]\d{1,5})?)*|(?:[01]\d|2[0-3])[0-5]\d)\s?[)\]]?[.]?$/i;

const TITLE = anyCase(
  /^(?:(?:draft|unconfirmed|confirmed|approved|provisional|final|verbatim|summary|official) ){0,2}(?:minutes?|notes?|record|proceedings|report|transcript|summary) of (?:the |an? )?[^.;:?!]{0,60}\b(?:meeting|sitting|session|hearing|inquiry|assembly|conference|debate)\b/iu,
);

/** "Minutes of the meeting of the Full Council held at the Corn Hall on …": the line that names a record. */
export function isTitle(quote: string): boolean {
  if (!TITLE.test(quote)) return false;
  const plain = plainWords(quote.replace(/[,(]? ?held\b/giu, ' '));
  return findPredicate(plain, 1) < 0;
}

/** "PORT ALMA, March 14.", "/Correspondent of Sevpress Anna Kol/.": where, when and by whom, at the head of an agency's report. */
export const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\p{Pd} .’']{2,40}, (?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2})(?:,? \d{4})?|\/(?:Correspondent|Reporter|From our)\b[^/]{0,60}\/?)[.]?$/u;

const ORDER =
  '(?:the (?:first|second|third|fourth|fifth|next|last|final|following|only)|our (?:first|next|last|final)|(?:agenda )?item \\S{1,6})';
/** What a chair says to keep a sitting going. */
export const CHAIRING: readonly RegExp[] = [
  `^(?:${ORDER} )(?:item|order|piece|question|motion|bill|speaker|witness|point)s?(?: of business)?(?: (?:today|this (?:morning|afternoon|evening)))? (?:is|are|will be|comes?) (?:(?:an?|the|from|by|to be|item|number|no|question|in the name)\\b|\\p{Lu})`,
  '^(?:[^,;]{2,50}, )?(?:you|members|each (?:of you|party|witness|member)|witnesses|both) (?:will )?(?:have|get) (?:up to |about |exactly |just |only )?(?:the floor|(?:an? |one |two |three |four |five |six |seven |eight |nine |ten |fifteen |twenty |\\d{1,2} )(?:further |more )?minutes?)(?: (?:each|left|remaining|for [^.;]{3,60}|to [^.;]{3,60}))?[.]?$',
  '^(?:by (?:video|audio|tele)[ -]?(?:conference|link)|in person|in the room|online|(?:also )?(?:here )?with us|from [^;]{3,80}),? (?:we (?:have|are joined|welcome|also have)|is|are)\\b',
  '^(?:today,? |(?:this|for this) (?:morning|afternoon|evening|session|item|panel),? )?(?:(?:and|so|now|then),? )?we (?:are|have) (?:now |also )?(?:joined|with us)\\b',
  '^(?:so |now |today |and )*(?:we|I) (?:are|am)(?: here)? (?:looking|meeting|dealing|considering|continuing|here)(?: today| this (?:morning|afternoon))? (?:at|with|to (?:consider|examine|discuss|hear|take evidence)|our)\\b',
  "^(?:so |now |then |and )*(?:we|I)(?: will|[’']ll| shall)?(?: now)? (?:turn|move(?: on)?|come|proceed|pass|go)(?: now)? (?:to (?:item|the (?:next|first|second|third|last|vote|division|questions?|agenda|witness)|questions|agenda|our next)|straight to)\\b",
  '^(?:so |now |then |and )*I (?:now )?(?:call|recogni[sz]e|invite) (?!it|this|that|on the (?:government|minister))(?:on |upon )?(?:the (?:hon|member|right|minister|leader|first|next)|m(?:r|rs|s)\\b|dr\\b|councill?or|cllr|[^,;]{2,40} to (?:speak|move|open|close|wind up|respond|reply))',
  '^(?:laughter|applause|cheers|cheering|jeers|jeering|boos|booing|howls|groans|heckling|shouting|uproar|silence|gasps|hisses|murmurs)(?:,? (?:and|then) [^.;]{3,40})?,? (?:from|in|on|among|across|all round)\\b[^.;\\d]{3,50}$',
].map((pattern) => anyCase(new RegExp(pattern, 'iu')));

/** "(She pats her handbag.)" between the words of whoever talks. */
export function isStaged(quote: string, { before, behind }: { before: string; behind: string }): boolean {
  return (
    /[([]$/.test(before) &&
    /^[.]?[)\]]/.test(behind) &&
    !/\d/.test(quote) &&
    /^(?:he|she|they|\p{Lu}[\p{L}’'-]+|(?:the|a) \p{Ll}+)(?: \p{Ll}+ly)? (?!is\b|has\b|was\b)\p{Ll}+s?\b/u.test(
      quote.replace(/^[HST]\p{Ll}/u, (word) => word.toLowerCase()),
    ) &&
    quote.split(/\s+/).length <= 9
  );
}

/** "• Fishers from three countries warn of ruin": lines at the head that sum up what follows. */
export function isHeadlineBullet(text: string, { start, end }: { start: number; end: number }): boolean {
  if (start > 700 || /[.!?:;]$/.test(text.slice(start, end + 1).trimEnd())) return false;
  const ahead = text.slice(0, start);
  if (!/(?:^|\n)[•●▪*–-]\s$/u.test(ahead) || !/^\s*(?:\n|$)/.test(text.slice(end, end + 2))) return false;
  const lines = ahead.split('\n').filter((line) => line.trim() !== '');
  return lines.length >= 2 && lines.slice(0, -1).every((line) => !/[.:]$/.test(line.trimEnd()) && line.length < 160);
}
