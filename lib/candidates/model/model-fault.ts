import type { ModelFaultCode } from '#lib/workflow/vocabulary';

/** Why a model gave no answer to a part. */
export class ModelFault extends Error {
  constructor(
    readonly code: ModelFaultCode,
    readonly more: {
      /** Asking again, or about another part, cannot mend it. */
      isFinal?: boolean;
      /** Milliseconds that it asks us to wait. */
      waitMs?: number;
    } = {},
  ) {
    super(`no answer of the model: ${code}`);
  }
}
