import type { Story } from '../story';

/** Assigned, nothing done yet: who decides. */
export const WHO_DECIDES: Story = {
  passage:
    'the decision on whether Belarus would be able to host the Russian complexes "Oreshnik" if necessary, could be made only at the level of the presidents of the two countries',
  acceptedBy: 'ana',
  words: {
    claimLine: 'Dmitry Peskov said that only the two presidents could decide whether Belarus hosts the Oreshnik',
    kind: 'speech-act',
    questions: ['attribution', 'veracity'],
    claimant: 'Dmitry Peskov',
    claimantRole: 'Spokesman of the Kremlin',
    saidOn: '2024-12-06',
  },
  steps: [{ do: 'assign', by: 'ana', to: 'ines', dueInHours: 5 }],
};

/** To assign. */
export const CONCERN: Story = {
  passage: 'Minsk is concerned about the situation on the borders with Lithuania and Poland',
  acceptedBy: 'jonas',
  words: {
    claimLine: 'Alexander Lukashenko said that Minsk is concerned about the borders with Lithuania and Poland',
    kind: 'speech-act',
    questions: ['attribution', 'veracity'],
    claimant: 'Alexander Lukashenko',
    claimantRole: 'President of Belarus',
    saidOn: '2024-12-06',
  },
  steps: [],
};

/** To assign. */
export const TRAINING: Story = {
  passage: 'Russian specialists could also teach their Belarusian colleagues how to use the "Oreshnik" system',
  acceptedBy: 'karim',
  words: {
    claimLine: 'Alexander Lukashenko said that Russian specialists could train Belarusian crews to use the Oreshnik',
    kind: 'speech-act',
    questions: ['attribution', 'veracity'],
    claimant: 'Alexander Lukashenko',
    claimantRole: 'President of Belarus',
    saidOn: '2024-12-06',
  },
  steps: [],
};

/** Set aside: a forecast. */
export const STRENGTH: Story = {
  passage: 'This would significantly strengthen the defense of our union and, above all, the Belarusian territory',
  acceptedBy: 'mara',
  words: {
    claimLine: 'Alexander Lukashenko said that the Oreshnik would significantly strengthen the defence of Belarus',
    kind: 'prediction',
    questions: ['attribution'],
    claimant: 'Alexander Lukashenko',
    claimantRole: 'President of Belarus',
    saidOn: '2024-12-06',
  },
  steps: [
    { do: 'assign', by: 'ana', to: 'mara', dueInHours: null },
    {
      do: 'close',
      by: 'mara',
      reason: 'not-checkable',
      notCheckable: 'forecast',
      note: 'What would happen cannot be checked; that he said it is covered by the claims on his request.',
    },
  ],
};
