/** What is done after a commit, each in a queue of its own so that a slow one keeps no other waiting. Made by migrations. */
export const QUEUES = [
  'deliver-mail',
  'deliver-chat',
  'read-with-model',
  'capture-page',
  'watch-page',
  'rehash-files',
  'remove-copies',
  'stamp-checkpoint',
] as const;
export type Queue = (typeof QUEUES)[number];

/** What a job is about: ids alone, for jobs lie outside the walls between desks. */
export interface JobData {
  deskId: string;
  id: string;
}
