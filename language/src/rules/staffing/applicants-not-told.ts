// Applicants are told where they stand at four points of the process.
import { isUnderAnnouncingLaw } from '../../facts/announcement-standing.ts';
import { competitiveSelections } from '../../facts/selection.ts';
import { lastClosingDate } from '../../facts/submission.ts';
import { andList } from '../../facts/wording.ts';
import type { Placed, Records } from '../../model/record.ts';
import { type Context, pending, rule, satisfied, violated } from '../rule.ts';

type StaffingRecord = Records['StaffingRecord'];

export default rule({
  id: 'staffing/applicants-not-told',
  title: 'Applicants not told where they stand',
  provisions: ['BST-008'],
  on: 'StaffingRecord',
  why: 'Applicants are told where they stand at four points: on receipt, after their qualifications were assessed, on referral or not, and on selection or not.',
  todo: 'Tell the applicants, and write the days in `applicant-notices`.',
  since: '0.1.0',
  reading:
    'It is a practice that the guide recommends. The notice of receipt is due after the closing date, those of the assessment and the referral after the list was certified, and that of the selection after someone was selected: from the next day on, since no time is given. A noncompetitive fill and a withdrawn announcement are left out.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { certified: 2024-05-01 }
  «applicant-notices» { assessed: 2024-04-17 }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  erb-action { certified: 2024-05-01 }
  applicant-notices {
    assessed: 2024-04-17
    referral: 2024-05-01
  }
}`,
  check(record, context) {
    const { applicantNotices: notices } = record;
    if (record.$broken !== undefined || notices?.$broken !== undefined) return undefined;
    const vacancy = context.world.find('Vacancy', record.$about);
    if (vacancy !== undefined && !isUnderAnnouncingLaw(vacancy)) return undefined;
    const due = dueNotices(record, context);
    if (due.length === 0) return pending('applicant-notices');
    const missing = due.filter(({ key }) => notices?.[key] === undefined);
    if (missing.length === 0) return satisfied(notices);
    return violated(
      notices ?? record,
      notices === undefined
        ? 'The record does not tell when applicants were told where they stand.'
        : `The record does not tell when applicants had their notice of ${andList(missing.map(({ key }) => NAMES[key]))}.`,
      {
        because: missing.map(({ at, key }) => ({
          at,
          message: `The notice of ${NAMES[key]} is due from here on.`,
        })),
      },
    );
  },
});

type Notice = 'received' | 'assessed' | 'referral' | 'selection';

const NAMES: Readonly<Record<Notice, string>> = {
  received: 'receipt',
  assessed: 'the assessment',
  referral: 'the referral',
  selection: 'the selection',
};

/** The notices that are due, each with what made it so. */
function dueNotices(record: StaffingRecord, { world, asOf }: Context): { key: Notice; at: Placed<string> }[] {
  const closes = lastClosingDate(world.find('Vacancy', record.$about), world);
  const certified = record.erbAction?.certified;
  const selected = competitiveSelections(record, world)[0]?.selected;
  const notice = (key: Notice, at: Placed<string> | undefined) =>
    at !== undefined && at.value < asOf ? [{ key, at }] : [];
  return [
    ...notice('received', closes),
    ...notice('assessed', certified),
    ...notice('referral', certified),
    ...notice('selection', selected),
  ];
}
