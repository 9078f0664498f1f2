// Deadlines of an announcement: how long it is open, with what it closes, and what is settled before it.
import { addDays } from '../../law/dates.ts';
import type { Law } from '../../law/law.ts';
import type { Placed, Records } from '../../model/record.ts';
import { standardsOf } from '../../model/resolve.ts';
import { announcedOn } from '../announced.ts';
import { isUnderAnnouncingLaw } from '../announcement-standing.ts';
import { closingDate, type OpenPeriod, openPeriod } from '../open-period.ts';
import { strictlyBefore } from './counting.ts';
import { deadline } from './deadline.ts';

type Vacancy = Records['Vacancy'];
type Standard = Records['Standard'];

/** The first day on which an announcement that opens on a day may close; both days count (VAC-008). */
export const earliestClosing = (opens: string, law: Law): string =>
  addDays(opens, law.figure('minimum-open-days') - 1);

export const closing = deadline({
  id: 'earliest-closing',
  title: 'Closing of the announcement',
  provision: 'VAC-008',
  figure: 'minimum-open-days',
  on: 'Vacancy',
  relation: 'from',
  base: 'the opening date or the later day of entry in USAJOBS, that day counted',
  act: 'the announcement closes',
  limit(vacancy, { law, world }) {
    const open: OpenPeriod | undefined = openPeriod(vacancy, world);
    return open && { ...open, day: earliestClosing(open.from.value, law) };
  },
  done: closingDate,
  owed: isUnderAnnouncingLaw,
});

export const supplementalClosing = deadline({
  id: 'supplemental-closing',
  title: 'Closing of the supplemental announcement',
  provision: 'VAC-009',
  on: 'SupplementalAnnouncement',
  relation: 'on',
  base: 'the last closing date of the announcement',
  act: 'the supplemental announcement closes',
  limit(_, { owner }) {
    const vacancy = owner('Vacancy');
    const from = vacancy && closingDate(vacancy);
    return from && { from, day: from.value };
  },
  done: ({ closes }) => closes,
  owed(_, { owner }) {
    const vacancy = owner('Vacancy');
    return vacancy !== undefined && isUnderAnnouncingLaw(vacancy);
  },
});

export const extensionEntry = deadline({
  id: 'extension-entry',
  title: 'Entry of the extension in USAJOBS',
  provision: 'VAC-010',
  on: 'ClosingExtension',
  relation: 'by',
  base: 'the closing date that it replaces',
  act: 'the extension is entered in USAJOBS',
  limit(extension, { owner }) {
    const vacancy = owner('Vacancy');
    if (vacancy === undefined) return undefined;
    const place = vacancy.extension.indexOf(extension);
    const from = place === 0 ? vacancy.closes : vacancy.extension[place - 1]?.closes;
    return from && { from, day: from.value };
  },
  done: ({ enteredInUsajobs }) => enteredInUsajobs,
  owed: ({ $broken }) => $broken === undefined,
});

export const standardApproval = deadline({
  id: 'standard-approval',
  title: 'Approval of the qualifications standard',
  provision: 'QUA-003',
  on: 'Vacancy',
  relation: 'by',
  base: 'the day on which the position is announced',
  act: 'the qualifications standard is approved',
  limit(vacancy) {
    const announced = announcedOn(vacancy);
    return announced && strictlyBefore(announced);
  },
  done: (vacancy, { world }) =>
    approvals(inForce(standardsOf(vacancy.$about, world), announcedOn(vacancy)))[0],
  owed: (vacancy, { world }) => needsStandard(vacancy) && standardsOf(vacancy.$about, world).length > 0,
});

/** Whether a standard of its position is due before it is announced (QUA-003); a program has none. */
export const needsStandard = (vacancy: Vacancy): boolean =>
  isUnderAnnouncingLaw(vacancy) && vacancy.purpose?.value !== 'program-entry';

/** The standards that no other had replaced by the day of the announcement. */
export const inForce = (
  standards: readonly Standard[],
  announced: Placed<string> | undefined,
): readonly Standard[] =>
  standards.filter(
    ({ superseded }) =>
      superseded === undefined || announced === undefined || superseded.value >= announced.value,
  );

/** The days on which standards were approved, the earliest first. */
export const approvals = (standards: readonly Standard[]): Placed<string>[] =>
  standards.flatMap(({ approved }) => approved ?? []).sort((a, b) => (a.value < b.value ? -1 : 1));
