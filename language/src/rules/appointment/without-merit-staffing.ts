// An initial career appointment rests on competitive merit staffing.

import { otherPositionAdvertised } from '../../facts/announced.ts';
import { inEffect } from '../../facts/appointment-action.ts';
import { careerServiceBefore, mayReturnWithoutCompetition } from '../../facts/career-service.ts';
import { applicationsFor } from '../../facts/selection.ts';
import type { Records, Ref } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'appointment/without-merit-staffing',
  title: 'Career appointment without merit staffing',
  provisions: ['APT-008', 'REA-001', 'APT-026'],
  on: 'Appointment',
  why: 'Nobody comes into the career SES for the first time, or back into it before probation was completed, without winning a merit staffing competition.',
  todo: 'Name the staffing record of the competition under `record`, or correct the action by which the appointment is made.',
  since: '0.1.0',
  reading:
    'A program graduate competed for the program, and a corrective action rests on an earlier competition. Who left for a Presidential appointment, for work with a right to return, for military duty or because of a compensable injury may return without competing, unless there was another break. Where no record is named, and none tells of the selection, it is a warning once the appointment has taken effect, because the record may be kept elsewhere. A competition for one vacancy in another position of the same organization is a warning, because the two may be one position under two names.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector { purpose: noncompetitive }
staffing-record FleetDirectorRecord for FleetDirector2024 { rating-scale: category }
appointment FleetDirectorAppointment for C1027 {
  type: career
  action: merit-selection
  record: «FleetDirectorRecord»
  effective: 2024-08-11
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector { purpose: initial-career }
staffing-record FleetDirectorRecord for FleetDirector2024 { rating-scale: category }
appointment FleetDirectorAppointment for C1027 {
  type: career
  action: merit-selection
  record: FleetDirectorRecord
  effective: 2024-08-11
}`,
  appliesTo: ({ type, action }) =>
    type?.value === 'career' && (action?.value === 'merit-selection' || action?.value === 'reappointment'),
  check(appointment, context) {
    const { action, effective, record: named, $about } = appointment;
    const { asOf, world } = context;
    const before = careerServiceBefore(appointment, context);
    const returns = action?.value === 'reappointment';
    if (returns && before !== undefined && mayReturnWithoutCompetition(before, appointment))
      return satisfied(before.reason);
    const provisions = returns ? (['REA-001'] as const) : (['APT-008', 'APT-026'] as const);
    if (named === undefined) {
      if (appointment.$broken?.includes('record')) return undefined;
      const [found] = world.where('StaffingRecord', 'selection.$about', $about);
      if (found !== undefined) return satisfied(found);
      if (effective === undefined || !inEffect(appointment, asOf)) return pending('record');
      return violated(
        action ?? appointment,
        `The appointment took effect on ${effective.value}, and no staffing record tells of the competition behind it.`,
        { provisions, severity: 'warning', because: [told(before)] },
      );
    }
    const record = world.find('StaffingRecord', named);
    if (record === undefined) return undefined;
    const purpose = world.find('Vacancy', record.$about)?.purpose;
    const tracks = applicationsFor($about, record, world).flatMap(({ track }) => track ?? []);
    const track = tracks.find(({ value }) => value === 'competitive') === undefined ? tracks[0] : undefined;
    const shows = purpose?.value === 'noncompetitive' ? purpose : track;
    if (shows === undefined) return judgePosition(appointment, named, world);
    return violated(
      named,
      `The appointment is made by \`${action?.value}\`, and \`${named.ref}\` is a record without a competition.`,
      {
        provisions,
        because: [{ at: shows, message: 'The person was considered outside the competition.' }, told(before)],
      },
    );
  },
});

const told = (before: ReturnType<typeof careerServiceBefore>) =>
  before && { at: before.left ?? before.told, message: 'This career service came before.' };

/** A competition is held for the position itself. */
function judgePosition(appointment: Records['Appointment'], named: Ref, world: World): Verdict {
  const advertised = otherPositionAdvertised(appointment, world);
  const { position } = appointment;
  if (advertised === undefined || position === undefined) return satisfied(named);
  return violated(
    position,
    `The appointment is to \`${position.ref}\`, and its record is of a competition for \`${advertised.$name?.value}\`.`,
    {
      provisions: ['APT-008'],
      severity: 'warning',
      todo: 'Appoint to the position that was advertised, or announce the other one.',
      because: [
        { at: named, message: 'This record is named.' },
        { at: advertised, message: 'Its announcement is for this position.' },
      ],
    },
  );
}
