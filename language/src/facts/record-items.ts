// The thirteen records of a competition: which of them are asked for, and which are lacking (REC-003 to REC-015).
import type { Law } from '../law/index.ts';
import type { AnyRecord, Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { isForProgram } from './announcement-items.ts';
import { type Content, requiredContents } from './required-content.ts';
import { competitiveSelections, isAppointingAuthority } from './selection.ts';

type StaffingRecord = Records['StaffingRecord'];

interface Known {
  readonly law: Law;
  readonly world: World;
  /** The day to look from, ISO. */
  readonly asOf: string;
}

/** What the records have, and lack, of what is asked for in this competition. */
export const recordItems = (record: StaffingRecord, holder: AnyRecord, known: Known): readonly Content[] =>
  requiredContents(
    known.law.required('records'),
    holder,
    condition => CONDITIONS[condition]?.(record, known) ?? true,
  ).map(content => (hasPanel(record) ? content : withoutPanel(content)));

/** The conditions under which the law's table asks for a record. */
const CONDITIONS: Readonly<Record<string, (record: StaffingRecord, known: Known) => boolean>> = {
  'for-position': (record, { world }) => {
    const vacancy = world.find('Vacancy', record.$about);
    return vacancy === undefined || !isForProgram(vacancy, world);
  },
  'references-obtained': ({ assessmentMethods, rating }) =>
    rating.some(({ referencesChecked }) => referencesChecked !== undefined) ||
    (assessmentMethods?.items.some(({ value }) => value === 'reference-check') ?? false),
  'selected-by-another': ({ selection }) =>
    selection.some(({ selected }) => selected?.by !== undefined && !isAppointingAuthority(selected.by.value)),
  'appointment-made': ({ $name }, { world, asOf }) =>
    world
      .where('Appointment', 'record', $name?.value)
      .some(({ effective }) => effective !== undefined && effective.value <= asOf),
  // A certification that was not given is told of the selection, and not again as a paper that is missing.
  'qualifications-certified': (record, { world }) =>
    competitiveSelections(record, world).some(
      ({ qualificationsCertified }) => qualificationsCertified !== undefined,
    ),
  'merit-staffing-certified': (record, { world }) =>
    competitiveSelections(record, world).some(
      ({ meritStaffingCertified }) => meritStaffingCertified !== undefined,
    ),
  'complaint-made': ({ appeal }) => appeal.length > 0,
};

/** Members are identified where a panel rated. */
const hasPanel = ({ panelMember, delegatedToPanel }: StaffingRecord): boolean =>
  panelMember.length > 0 || delegatedToPanel?.value === true;

const withoutPanel = (content: Content): Content => ({
  ...content,
  lacking: content.lacking.filter(word => word !== 'panel-members'),
});
