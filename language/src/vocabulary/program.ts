// program: a candidate development program and those who take part in it.
import { block, date, number, yesNo } from './shapes.ts';

const change = block({
  type: 'ProgramChange',
  keyword: 'change',
  meaning: 'A change to the program.',
  head: { label: { meaning: 'The change in a few words.', required: true } },
  keys: {
    substantive: yesNo({ meaning: 'Whether the change is substantive.', provision: 'CDP-004' }),
    effective: date({ meaning: 'The day from which it applies.', provision: 'CDP-004', ahead: true }),
    'opm-approval': date({
      meaning: 'The day on which OPM approved it.',
      due: 'when a substantive change takes effect',
      provision: 'CDP-004',
      none: true,
    }),
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
    to: date({ meaning: 'Its last day, extensions included.', provision: 'CDR-014', ahead: true }),
  },
});

const agencyOnlyException = block({
  type: 'AgencyOnlyException',
  keyword: 'agency-only-exception',
  meaning: 'The exception by which a program announced before 10 December 2009 was open to one agency alone.',
  head: {},
  keys: {
    from: date({
      meaning: 'The first day of the years over which sources were counted.',
      provision: 'CDR-002',
    }),
    to: date({ meaning: 'The last day of these years.', provision: 'CDR-002' }),
    'career-appointments': number({
      meaning: 'How many career SES appointments the agency made in these years.',
      provision: 'CDR-002',
    }),
    'from-outside': number({
      meaning: 'How many of them were from sources outside the agency.',
      provision: 'CDR-002',
    }),
    competitive: yesNo({ meaning: 'Whether recruitment was competitive.', provision: 'CDR-003' }),
  },
});

const participation = block({
  type: 'Participation',
  keyword: 'participation',
  meaning: 'The participation of a candidate.',
  head: { about: { kinds: ['Candidate'], meaning: 'The participant.', required: true } },
  keys: {
    'developmental-position': yesNo({
      meaning: 'Whether the position was created for development in the program.',
      provision: 'CDR-015',
    }),
    'full-time': yesNo({ meaning: 'Whether the position is full time.', provision: 'CDR-015' }),
    'ses-position': yesNo({ meaning: 'Whether the position is in the SES.', provision: 'CDR-015' }),
    'regular-position': yesNo({
      meaning: 'Whether the participant fills a regular position of the agency.',
      provision: 'CDR-016',
    }),
    continuing: yesNo({
      meaning: 'Whether the assignment to a regular position lasts, unlike a short detail.',
      provision: 'CDR-016',
    }),
    'escs-record': yesNo({ meaning: 'Whether the participant is recorded in ESCS.', provision: 'CDR-017' }),
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
    'written-policy': date({
      meaning: 'The day of the written policy.',
      due: 'when OPM approves the program',
      provision: 'CDP-002',
      none: true,
    }),
    'opm-approval': date({
      meaning: 'The day on which OPM approved the program.',
      due: 'before it starts',
      provision: 'CDP-003',
      none: true,
    }),
    starts: date({ meaning: 'Its first day.', provision: 'CDP-003', ahead: true }),
    ends: date({ meaning: 'Its last day.', provision: 'QCS-023', ahead: true }),
    'escs-records': yesNo({ meaning: 'Whether it is recorded in ESCS.', provision: 'CDR-017' }),
    'workforce-goal-considered': yesNo({
      meaning: 'Whether recruiting considered a diversified workforce.',
      provision: 'CDR-005',
    }),
    'veterans-preference-principle': yesNo({
      meaning: "Whether the principle of veterans' preference was followed for Schedule B.",
      provision: 'CDR-012',
      notApplicable: true,
    }),
  },
  once: { 'agency-only-exception': agencyOnlyException },
  many: { change, participation },
});
