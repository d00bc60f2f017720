import { anyCase } from '#lib/extraction/text/any-case';
import type { Form } from '#lib/extraction/attribution/owned-forms';

const SUBJECT = '(?<who>he|she|they|(?:the|an?|his|her|its|their|one|\\p{Lu}[\\p{L}’-]+)(?:\\s[\\p{L}’-]+){0,5}?)';

/** What somebody is sure of, tucked into the words they are sure of. */
export const HELD_AMID: readonly Form[] = [
  // "The difference, he is convinced, is a bowl of oats"
  {
    needs: ', ',
    pattern: anyCase(
      new RegExp(
        `,\\s${SUBJECT}(?:['’](?:s|re)|\\s(?:is|are|was|were|remains?|remained|feels?|felt|seems|seemed))\\s(?:\\p{Ll}+ly\\s|quite\\s|still\\s|now\\s)?(?:convinced|sure|certain|persuaded|adamant|confident|satisfied|positive|in no doubt)(?=,\\s)`,
        'iu',
      ),
    ),
    verb: 'said',
  },
  // "The state is sued because, so argues Mayor Ann Lowe, it stamped every paper"
  {
    needs: ', so ',
    pattern: anyCase(
      /(?<!\b(?:because|although|though|since|while|as|but|and|or|that|which|who|where|if|when)),\sso\s(?<verb>says|said|argues|argued|claims|claimed|believes|believed|thinks|thought|writes|wrote|insists|insisted|warns|warned|reckons|reckoned|complains|complained|goes)\s(?<who>[^,;:.]{2,70}?(?:,\s(?:the|an?|its|his|her|their)\s[^,;:]{3,60})?)(?=,\s)/iu,
    ),
    verb: 'said',
  },
  // "The tender was in his words fixed in advance", "the firm belongs in her view to the state"
  {
    needs: ' in ',
    pattern:
      /(?<=\s(?:is|was|are|were|has|had|have|would|will|belongs?|belonged|amounts|amounted|came|comes|[\p{Ll}]{3,}ed))\sin\s(?<who>his|her|their)\s(?:words|view|opinion|eyes|estimation|judge?ment|reckoning)(?=\s(?:to|an?|the|no|not|nothing|\p{Ll}{3,})\b)/iu,
    verb: 'according to',
  },
];

/** "For her, the government “sold the port”": what somebody is quoted with is theirs. */
export const HELD_BEHIND: readonly Form[] = [
  {
    needs: '\uE000',
    pattern: /^For\s(?<who>him|her),\s(?=(?:the|this|that|it|there|an?|all|such|his|her|its|their)\s)/u,
    verb: 'according to',
  },
];
