// program: a candidate development program and those who take part in it.
import { block, date, yesNo } from './shapes.ts';

const change = block({
  type: 'ProgramChange',
  keyword: 'change',
  meaning: 'A change to the program.',
  head: { label: { meaning: 'The change in a few words.', required: true } },
  keys: {
    substantive: yesNo({ meaning: 'Whether the change is substantive.', provision: 'CDP-004' }),
    effective: date({ meaning: 'The day from which it applies.', provision: 'CDP-004', ahead: true }),
    'opm-approval': date({ meaning: 'The day on which OPM approved it.', provision: 'CDP-004' }),
  },
});

const developmentalAppointment = block({
  type: 'DevelopmentalAppointment',
  keyword: 'appointment',
  meaning: 'The appointment under which a participant takes part.',
  head: {
    subject: 'participant-appointments',
  },
  keys: {
    from: date({ meaning: 'Its first day.', provision: 'CDR-010', ahead: true }),
    to: date({ meaning: 'Its last day.', provision: 'CDR-010', ahead: true }),
  },
});

const participation = block({
  type: 'Participation',
  keyword: 'participation',
  meaning: 'The participation of a candidate.',
  head: { about: { kinds: ['Candidate'], meaning: 'The participant.', required: true } },
  keys: {
    'developmental-position': yesNo({ meaning: 'Whether the participant is in a developmental position.' }),
    'full-time': yesNo({ meaning: 'Whether the participant takes part full time.' }),
    'regular-position': yesNo({ meaning: 'Whether the participant fills a regular position.' }),
    'idp-signed': date({
      meaning: 'The day on which the development plan was signed.',
      provision: 'DOC-014',
    }),
    completed: date({ meaning: 'The day on which the program was completed.', provision: 'QCS-002' }),
    'completion-certified': date({
      meaning: 'The day on which the agency certified completion.',
      provision: 'QCS-003',
      none: true,
    }),
  },
  once: { appointment: developmentalAppointment },
});

export const program = block({
  type: 'Program',
  keyword: 'program',
  meaning: 'A candidate development program for the SES.',
  head: {
    name: 'required',
    label: { meaning: 'The title of the program.' },
    about: { kinds: ['Agency'], meaning: 'The agency that conducts it.', required: true },
  },
  keys: {
    'written-policy': date({ meaning: 'The day of the written policy.', provision: 'CDP-002' }),
    'opm-approval': date({ meaning: 'The day on which OPM approved the program.', provision: 'CDP-003' }),
    starts: date({ meaning: 'Its first day.', provision: 'CDP-003', ahead: true }),
    ends: date({ meaning: 'Its last day.', provision: 'QCS-023', ahead: true }),
    'escs-records': yesNo({ meaning: 'Whether it is recorded in ESCS.' }),
    'workforce-goal-considered': yesNo({
      meaning: 'Whether recruiting considered a diversified workforce.',
      provision: 'CDR-005',
    }),
    'veterans-preference-principle': yesNo({
      meaning: "Whether the principle of veterans' preference was followed for Schedule B.",
    }),
  },
  many: { change, participation },
});
