// Deadlines of a merit staffing record: to which day experience counts, and how long the records are kept.
import type { Placed, Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { lastCreditedDay } from '../experience.ts';
import { isCompetitive, isOutsideCompetition } from '../selection.ts';
import { lastClosingDate } from '../submission.ts';
import { anniversary } from './counting.ts';
import { deadline } from './deadline.ts';

type StaffingRecord = Records['StaffingRecord'];

export const experienceCredit = deadline({
  id: 'experience-credit',
  title: 'Last day of credited experience',
  provision: 'MER-014',
  on: 'Rating',
  relation: 'by',
  base: 'the last closing date of the announcement',
  act: 'the credited experience ends',
  optional: true,
  limit(_, { owner, world }) {
    const from = lastCreditedDay(owner('StaffingRecord')?.$about, world);
    return from && { from, day: from.value };
  },
  done: ({ experienceCreditedTo }) => experienceCreditedTo,
  owed: ({ experienceCreditedTo }) => experienceCreditedTo !== undefined,
});

export const ratingsEndorsement = deadline({
  id: 'ratings-endorsement',
  title: 'Endorsement of the ratings of the panel',
  provision: 'ERB-007',
  on: 'ErbAction',
  relation: 'by',
  base: 'the day on which the Board certifies the list',
  act: 'the Board has endorsed the ratings of the panel',
  limit: ({ certified }) => certified && { from: certified, day: certified.value },
  done: ({ endorsedPanelRatings }) => endorsedPanelRatings,
  owed: ({ endorsedPanelRatings }, { owner }) =>
    endorsedPanelRatings !== undefined || owner('StaffingRecord')?.delegatedToPanel?.value === true,
});

export const listCertification = deadline({
  id: 'list-certification',
  title: 'Certification of the best qualified list',
  provision: 'ERB-012',
  on: 'Selection',
  relation: 'by',
  base: 'the day of the selection',
  act: 'the Board has certified the list',
  limit: ({ selected }) => selected && { from: selected, day: selected.value },
  done: (_, { owner }) => owner('StaffingRecord')?.erbAction?.certified,
  owed(selection, { owner, world }) {
    const record = owner('StaffingRecord');
    return record !== undefined && isCompetitive(selection, record, world);
  },
});

export const recordsRetention = deadline({
  id: 'records-retention',
  title: 'Keeping of the merit staffing records',
  provision: 'REC-001',
  figure: 'records-retention-months',
  on: 'StaffingRecord',
  relation: 'from',
  base: 'the day on which the appointment takes effect',
  act: 'the records may be given up',
  limit(record, { law, world }) {
    if (isOutsideCompetition(record, world)) return undefined;
    const from = appointedOn(record, world);
    return from && anniversary(from, law.figure('records-retention-months'));
  },
  done: ({ records }) => records?.retainedUntil,
});

export const recordsRetentionWithoutAppointment = deadline({
  id: 'records-retention-without-appointment',
  title: 'Keeping of the merit staffing records',
  provision: 'REC-002',
  figure: 'records-retention-months-without-appointment',
  on: 'StaffingRecord',
  relation: 'from',
  base: 'the last closing date of the announcement',
  act: 'the records may be given up',
  limit(record, { law, world }) {
    if (mayLeadToAppointment(record, world) || isOutsideCompetition(record, world)) return undefined;
    const from = lastClosingDate(world.find('Vacancy', record.$about), world);
    return from && anniversary(from, law.figure('records-retention-months-without-appointment'));
  },
  done: ({ records }) => records?.retainedUntil,
  // Until the announcement is cancelled or the author says how long they are kept, someone may still be selected.
  owed: ({ $about, records }, { world }) =>
    records?.retainedUntil !== undefined || world.find('Vacancy', $about)?.status?.value === 'cancelled',
});

/** The latest day on which an appointment by the record took effect: for each of them the time runs (REC-001). */
function appointedOn(record: StaffingRecord, world: World): Placed<string> | undefined {
  return appointmentsBy(record, world)
    .flatMap(({ effective }) => effective ?? [])
    .sort((a, b) => (a.value < b.value ? -1 : 1))
    .at(-1);
}

const appointmentsBy = (record: StaffingRecord, world: World): readonly Records['Appointment'][] =>
  world.where('Appointment', 'record', record.$name?.value);

/** Whether someone was appointed by the record, or was selected and may be. */
const mayLeadToAppointment = (record: StaffingRecord, world: World): boolean =>
  appointmentsBy(record, world).length > 0 ||
  record.$broken !== undefined ||
  record.selection.some(({ declined }) => declined === undefined);
