/** What can be wrong. One sentence each in messages/en/history.json under `fault`. */
export const FAULTS = [
  'eventChanged',
  'eventOrder',
  'eventForbidden',
  'eventNotListed',
  'leafMissing',
  'nodeChanged',
  'headChanged',
  'timeChanged',
  'keyChanged',
  'rowChanged',
  'rowMissing',
  'rowUnrecorded',
  'signatureWrong',
  'notWhatWasSigned',
  'fileMissing',
  'fileChanged',
  'notPlaced',
] as const;
export type FaultCode = (typeof FAULTS)[number];

/** The event at which something is wrong. Null in a fault that belongs to none, such as a row nobody recorded. */
export interface Place {
  stream: string;
  streamId: string;
  seq: number;
}

export interface Fault {
  code: FaultCode;
  place: Place | null;
  /** Table and key of the row, as in `claim_versions 0193…/2`. */
  row: string;
  /** The columns that differ, when they are known. */
  columns?: string[];
}
