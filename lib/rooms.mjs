/**
 * The rooms of the house in river order: a room may import the rooms before it, never a later one.
 * The linter's configuration and the architecture test are both made from this list.
 */
export const ROOMS = [
  'workflow',
  'env',
  'fetch',
  'db',
  'jobs',
  'ledger',
  'people',
  'intake',
  'extraction',
  'claims',
  'incoming',
  'conditions',
  'discussion',
  'candidates',
  'evidence',
  'contacts',
  'renderings',
  'verdicts',
  'signoff',
  'versions',
  'publishing',
  'clearing',
  'queue',
  'notices',
  'sending',
  'exports',
  'desks',
  'audit',
];
