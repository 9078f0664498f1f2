// The announcement number is the agency's, and the control number that of USAJOBS.
import { set } from '../../edits/edits.ts';
import { isPlaceholder } from '../../facts/placeholder.ts';
import type { Placed, Records } from '../../model/record.ts';
import { rule, suggestion, type Verdict, violated } from '../rule.ts';

/** Control numbers of USAJOBS have had nine figures for years; older ones have fewer, and none has letters. */
const LIKE_CONTROL_NUMBER = /^\d{9}$/;
const FIGURES = /^\d+$/;

export default rule({
  id: 'vacancy/number-of-another-kind',
  title: 'Announcement number and control number confused',
  provisions: ['VAC-014', 'VAC-006'],
  severity: 'warning',
  on: 'Vacancy',
  why: 'The agency gives its announcement a number, and USAJOBS gives the listing another, by which OPM finds the proof of publication; one in the place of the other proves nothing.',
  todo: 'Write the number of the announcement behind its name, and the nine figures of USAJOBS under `control-number`.',
  since: '0.1.0',
  reading:
    'The text gives neither a form; nine figures are how USAJOBS numbers its listings, and no agency is known to number its announcements so: a warning.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs { control-number: «"DES-SES-24-014"» }
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs { control-number: "776812300" }
}`,
  check(vacancy) {
    const { $label: announcement } = vacancy;
    const control = vacancy.usajobs?.controlNumber;
    const isSwapped = isLikeControlNumber(announcement) && isNone(control);
    if (announcement !== undefined && control !== undefined && isSwapped) {
      return violated(
        control,
        `The control number “${control.value}” looks like that of an announcement, and the announcement number “${announcement.value}” like one of USAJOBS.`,
        {
          because: [{ at: announcement, message: 'This is written as the announcement number.' }],
          fixes: [
            suggestion(
              'Exchange the two numbers',
              set(control, `"${announcement.value}"`),
              set(announcement, `"${control.value}"`),
            ),
          ],
        },
      );
    }
    return [
      ...(isLikeControlNumber(announcement) ? [judgeAnnouncement(vacancy, announcement)] : []),
      ...judgeControl(control),
    ];
  },
});

const isLikeControlNumber = (number: Placed<string> | undefined): number is Placed<string> =>
  number !== undefined && LIKE_CONTROL_NUMBER.test(number.value.trim());

/** Whether it is written and cannot be a control number. */
const isNone = (control: Placed<string> | undefined): control is Placed<string> =>
  control !== undefined && !isPlaceholder(control.value) && !FIGURES.test(control.value.trim());

function judgeAnnouncement(vacancy: Records['Vacancy'], announcement: Placed<string>): Verdict {
  return violated(
    announcement,
    `The announcement number “${announcement.value}” has nine figures, as control numbers of USAJOBS have.`,
    {
      because: [
        vacancy.usajobs?.controlNumber && {
          at: vacancy.usajobs.controlNumber,
          message: 'This is written as the control number.',
        },
      ],
    },
  );
}

const judgeControl = (control: Placed<string> | undefined): readonly Verdict[] =>
  isNone(control)
    ? [
        violated(
          control,
          `The control number “${control.value}” is not one of USAJOBS, which have figures alone.`,
          { provisions: ['VAC-006'] },
        ),
      ]
    : [];
