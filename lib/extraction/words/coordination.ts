/** Past forms that no "was" can stand before: "were promised 400 and got 95". */
export const PURE_PAST =
  /^(?:got|went|took|began|gave|grew|knew|saw|wrote|fell|flew|rose|came|became|drove|broke|chose|spoke|stole|threw|ran|drank|ate|did)$/;

export const SUBORDINATE =
  /^(?:after|before|when|because|if|who|which|that|as|while|although|though|since|until|whether|how|why|where|whose|than|to)$/;

/** No "was" can stand before these either. */
export const TAKES_NO_OBJECT =
  /^(?:died|arrived|happened|occurred|appeared|disappeared|vanished|emerged|resigned|retired|remained|stayed|returned|collapsed|crashed|fainted|survived|fled|escaped|travelled|traveled|marched|waited|worked|lived|slept|sat|stood|lay|wept|laughed|smiled|agreed|refused|failed|tried|managed|continued|consisted|belonged|existed|depended|lasted|rained|apologised|apologized|complained|replied|sank|shrank|sprang|went|went)$/;

export const OBJECT =
  /^(?:the|an?|his|her|its|their|our|my|him|them|it|this|these|those|#|no|nothing|nobody|none|every|each|all|both|more|less|some|two|three|four|five|six|seven|eight|nine|ten)$/;
