// Deadlines of a moratorium: from when an agency may ask that its cases are processed again.
import { deadline } from './deadline.ts';

export const resumptionRequest = deadline({
  id: 'resumption-request',
  title: 'Request to resume',
  provision: 'MRS-001',
  on: 'Resumption',
  relation: 'from',
  base: 'the day on which the new head was sworn in',
  act: 'the agency asks OPM to process its cases again',
  limit({ head }) {
    const from = head?.swornIn;
    return from && { from, day: from.value };
  },
  done: ({ requested }) => requested,
  // The answer to a message from OPM is no request.
  owed: ({ opmInitiated }) => opmInitiated?.value !== true,
});
