/** Whether learned weights take part in reading a text. `EXTRACTION=rules` leaves them out: for a desk that wants rules alone. */
export function usesWeights(): boolean {
  return process.env.EXTRACTION !== 'rules';
}
