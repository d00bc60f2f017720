const LED_BY =
  /^(?:the|an?|its|his|her|their|another|one)\s(?:[\p{L}-]+\s){0,3}?(?:team|panel|group|committee|commission|delegation|coalition|crew|squad|office|department|unit|consortium|inquiry|investigation|alliance|council|project|foundation|charity|force|mission|study|report|survey|review|audit|party|union|movement|faction|list|government|cabinet|chamber|court|bench|laboratory|lab|institute)s?\s(?:of\s[^,]{3,40}\s)?(?:led|headed|chaired|run|directed|founded|coordinated|commissioned|written|prepared|drawn up|drafted|compiled|overseen|set up|under)\s(?:by\s)?/iu;

/** "A study in the journal Ocean": the study speaks, not what it stands in. */
const PUBLISHED_IN =
  /^(?:an?|the|its|their|his|her|one|two|another|new|recent)\s(?:[\p{Ll}-]+\s){0,2}?(?:reports?|stud(?:y|ies)|surveys?|reviews?|audits?|papers?|analys[ie]s|polls?|articles?|letters?|memos?|editorial|commentary)\s(?:published |printed |that appeared )?(?:in|for|to)\s/iu;

/** "The team led by special counsel Ann Lowe", "a study in the journal Ocean": the name stands beside what speaks. */
export function holdsName(words: string): boolean {
  return LED_BY.test(words) || PUBLISHED_IN.test(words);
}
