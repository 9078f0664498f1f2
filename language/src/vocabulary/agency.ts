// agency: a department or agency, its organization, and the standing documents every staffing case rests on.
import { act, block, date, each, list, number, text, word, yesNo } from './shapes.ts';

const component = block({
  type: 'Component',
  keyword: 'component',
  meaning: 'A part of the agency, such as a bureau or an office.',
  head: { name: 'required', label: { meaning: 'The name of the component.', required: true } },
  plain: true,
  keys: {},
});

export const agencyHead = block({
  type: 'AgencyHead',
  keyword: 'head',
  meaning: 'The head of the agency, by title and not by name.',
  head: { label: { meaning: 'The title of the head.', required: true } },
  keys: {
    'sworn-in': date({ meaning: 'The day on which the head was sworn in.' }),
    departed: date({ meaning: 'The day on which the head left office.' }),
    'presidential-appointment': yesNo({
      meaning: 'Whether the head serves under a Presidential appointment.',
    }),
    acting: yesNo({ meaning: 'Whether the head acts in the absence of an appointed one.' }),
    named: yesNo({ meaning: 'Whether the message to OPM names the head; the case file names nobody.' }),
    approves: yesNo({ meaning: 'Whether the head approves the request.' }),
  },
});

const meritStaffingPlan = block({
  type: 'MeritStaffingPlan',
  keyword: 'merit-staffing-plan',
  meaning: 'The plan by which the agency fills executive positions competitively.',
  head: { name: 'required', label: { meaning: 'The title of the plan.', required: true } },
  keys: {
    audience: list(each.word('audiences'), {
      meaning: 'To whom the plan makes clear how positions are filled.',
      provision: 'AGY-002',
    }),
    'uniform-guidelines': yesNo({
      meaning: 'Whether the plan meets the Uniform Guidelines on Employee Selection Procedures.',
      provision: 'MER-008',
    }),
  },
});

const erb = block({
  type: 'Erb',
  keyword: 'erb',
  meaning: 'An Executive Resources Board of the agency.',
  head: { name: 'required', label: { meaning: 'The name of the board.' } },
  keys: {
    chair: text({ meaning: 'The title of the chair.' }),
    charter: list(each.word('charter-duties'), {
      meaning: 'What the board is charged with.',
      provision: 'ERB-003',
    }),
  },
});

const developmentPolicy = block({
  type: 'DevelopmentPolicy',
  keyword: 'development-policy',
  meaning: 'The written policy on developing supervisors, managers and executives.',
  head: { label: { meaning: 'The title of the policy.', required: true } },
  keys: {
    issued: date({ meaning: 'The day on which the policy was issued.', provision: 'DEV-002' }),
    'strategic-plan': text({ meaning: 'The strategic plan of which it is a part.', provision: 'DEV-003' }),
    'corporate-perspective': yesNo({
      meaning: 'Whether it fosters a corporate perspective.',
      provision: 'DEV-004',
    }),
    'merit-principles': list(each.text, {
      meaning: 'The merit system principles that assignments to training follow.',
      provision: 'DEV-005',
    }),
    populations: list(each.word('populations'), {
      meaning: 'Whom the policy develops.',
      provision: 'DEV-001',
    }),
    'initial-training': list(each.word('transitions'), {
      meaning: 'The career transitions for which there is training.',
      provision: 'DEV-006',
    }),
    'needs-assessment': date({
      meaning: 'The day of the assessment that training follows.',
      provision: 'DEV-007',
    }),
    'continuing-learning': list(each.word('learning-terms'), {
      meaning: 'The kinds of learning offered throughout a career.',
      provision: 'DEV-008',
    }),
    'systematic-development': list(each.word('systematic-developments'), {
      meaning: 'How candidates are developed for a higher level.',
      provision: 'DEV-009',
    }),
  },
});

const allocationIncrease = block({
  type: 'AllocationIncrease',
  keyword: 'allocation-increase',
  meaning: 'SES positions that OPM granted for a time, in support of mobility assignments.',
  head: {},
  keys: {
    positions: number({ meaning: 'How many.', provision: 'MOB-009' }),
    granted: date({ meaning: 'The day on which OPM granted them.', provision: 'MOB-009' }),
    from: date({ meaning: 'The first day on which they count.', provision: 'MOB-009', ahead: true }),
    to: date({ meaning: 'The last day on which they count.', provision: 'MOB-009', ahead: true }),
  },
});

const mobilityProgram = block({
  type: 'MobilityProgram',
  keyword: 'mobility-program',
  meaning: 'A program of the agency by which executives move to other work.',
  head: { label: { meaning: 'The title of the program.' } },
  keys: {
    evaluated: date({
      meaning: 'The day on which it was weighed whether the program would strengthen the executives.',
      provision: 'MOB-007',
    }),
    'needs-assessment': date({
      meaning:
        'The day on which the ability and potential of the executives were measured against the needs.',
      provision: 'MOB-002',
    }),
    participation: word('mobility-participation', {
      meaning: 'How executives come to take part.',
      provision: 'MOB-008',
    }),
  },
});

const opmCorrectiveAction = block({
  type: 'OpmCorrectiveAction',
  keyword: 'opm-corrective-action',
  meaning: 'What OPM directed the agency to put right.',
  head: { label: { meaning: 'The matter in a few words.', required: true } },
  keys: {
    directed: date({ meaning: 'The day on which OPM directed it.', provision: 'OPM-002' }),
    due: date({
      meaning: 'The day by which it is to be done, where OPM set one.',
      provision: 'OPM-002',
      ahead: true,
    }),
    completed: date({ meaning: 'The day on which it was done.', provision: 'OPM-002' }),
  },
});

export const agency = block({
  type: 'Agency',
  keyword: 'agency',
  meaning: 'A department or agency, its organization, and the standing documents of its staffing cases.',
  head: { name: 'required', label: { meaning: 'The name of the department or agency.', required: true } },
  keys: {
    kind: word('agency-kinds', { meaning: 'What kind of agency it is.' }),
    defense: yesNo({
      meaning: 'Whether it belongs to the Department of Defense, where probation once took two years.',
      provision: 'PRB-005',
    }),
    'indian-preference': yesNo({
      meaning: 'Whether Indian preference applies in this agency.',
      provision: 'PRF-002',
    }),
    'ses-allocation': number({ meaning: 'How many SES positions OPM has allotted.', provision: 'APT-005' }),
    'written-procedures': text({
      meaning: 'The written procedures that implement 5 CFR part 317.',
      provision: 'AGY-001',
    }),
    'certification-consequences': text({
      meaning: 'What follows when a certification is not acquired in time.',
      provision: 'QUA-022',
    }),
    'complaint-procedure': text({
      meaning: "The agency's own procedure for complaints about staffing.",
      provision: 'RGT-004',
    }),
    'opm-review': act(
      { opm: 'The Office of Personnel Management.' },
      { meaning: 'A review of its staffing by OPM.', provision: 'OPM-001' },
    ),
  },
  once: {
    head: agencyHead,
    'merit-staffing-plan': meritStaffingPlan,
    'development-policy': developmentPolicy,
    'mobility-program': mobilityProgram,
  },
  many: {
    component,
    erb,
    'allocation-increase': allocationIncrease,
    'opm-corrective-action': opmCorrectiveAction,
  },
});
