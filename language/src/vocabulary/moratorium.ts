// moratorium: a time in which OPM does not process an agency's cases, its exceptions and its end.
import { agencyHead } from './agency.ts';
import { act, block, date, each, list, word, yesNo } from './shapes.ts';

const blanketException = block({
  type: 'BlanketException',
  keyword: 'blanket-exception',
  meaning: 'A request to except all cases of the agency.',
  head: {},
  keys: {
    requested: act('officials', { meaning: 'The day of the request, and by whom.', provision: 'MOR-007' }),
    decision: word('exception-decisions', { meaning: 'What OPM decided.', provision: 'MOR-003' }),
    decided: date({ meaning: 'The day of the decision.' }),
  },
});

const exception = block({
  type: 'PositionException',
  keyword: 'exception',
  meaning: 'A request to except the case of one position.',
  head: { about: { kinds: ['Position'], meaning: 'The position.', required: true } },
  keys: {
    requested: act('officials', { meaning: 'The day of the request, and by whom.', provision: 'MOR-007' }),
    addresses: list(each.word('exception-factors'), {
      meaning: 'The factors that the request addresses.',
      provision: 'MOR-008',
    }),
    decision: word('exception-decisions', { meaning: 'What OPM decided.', provision: 'MOR-006' }),
    decided: date({ meaning: 'The day of the decision.' }),
  },
});

const resumption = block({
  type: 'Resumption',
  keyword: 'resumption',
  meaning: 'The request to process cases again.',
  head: {},
  keys: {
    requested: act('officials', { meaning: 'The day of the request, and by whom.', provision: 'MRS-003' }),
    'states-intention': yesNo({
      meaning: "Whether it states the new head's intention to resume.",
      provision: 'MRS-004',
    }),
    cases: list(each.name(['QrbCase']), { meaning: 'The cases submitted with it.', provision: 'MRS-006' }),
    'opm-initiated': yesNo({ meaning: 'Whether it answers a message from OPM.', provision: 'MRS-008' }),
  },
  once: { head: agencyHead },
});

export const moratorium = block({
  type: 'Moratorium',
  keyword: 'moratorium',
  meaning: 'A time in which OPM does not process cases.',
  head: {
    name: 'required',
    about: { kinds: ['Agency'], meaning: 'The agency, unless it is governmentwide.' },
  },
  keys: {
    kind: word('moratorium-kinds', { meaning: 'Whom it concerns.', provision: 'MOR-001' }),
    trigger: word('moratorium-triggers', { meaning: 'What set it off.', provision: 'MOR-001' }),
    starts: date({ meaning: 'Its first day.', ahead: true }),
    'acting-head': word('acting-heads', {
      meaning: 'Who acts in the place of the head.',
      provision: 'MOR-002',
    }),
    ends: date({ meaning: 'The day on which OPM processed cases again.', provision: 'MOR-004', ahead: true }),
  },
  once: { 'blanket-exception': blanketException, resumption },
  many: { exception },
});
