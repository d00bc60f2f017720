import type { Fidelity } from '#lib/workflow/vocabulary';

interface Known {
  isTranslated: boolean;
  rendering: { fidelity: Fidelity } | null;
}

/**
 * Why a level of "Was it said?" is out of reach in a translated document: nobody has signed the rendering of these words, or
 * who did says that the translation does not say what was said. Null when it may be given.
 */
export function lockOn(rating: string, { isTranslated, rendering }: Known): 'translationLocked' | 'renderingDiffers' | null {
  if (!isTranslated || rating === 'unconfirmed') return null;
  if (!rendering) return 'translationLocked';
  return rating === 'said' && rendering.fidelity === 'differs' ? 'renderingDiffers' : null;
}
