// Selections of a staffing record: in the competition or outside it, and to which cases they led.
import type { Act, Records, Ref } from '../model/record.ts';
import type { World } from '../model/world.ts';

type StaffingRecord = Records['StaffingRecord'];
type Selection = StaffingRecord['selection'][number];
type Application = Records['Candidate']['application'][number];

/** The applications of a candidate for the vacancy of a staffing record. */
export const applicationsFor = (
  candidate: Ref | undefined,
  record: StaffingRecord,
  world: World,
): readonly Application[] =>
  world
    .find('Candidate', candidate)
    ?.application.filter(({ $about }) => $about !== undefined && $about.ref === record.$about?.ref) ?? [];

/** Where the applications of a candidate for the vacancy of a staffing record say that the candidate is not eligible. */
export function ineligibleBy(
  candidate: Ref | undefined,
  record: StaffingRecord,
  world: World,
): Application['eligible'] {
  const applications = applicationsFor(candidate, record, world);
  return applications.every(({ eligible }) => eligible?.value === false)
    ? applications[0]?.eligible
    : undefined;
}

/** Whether a staffing record is about a noncompetitive fill: the law on merit staffing speaks of competitions. */
export const isOutsideCompetition = ({ $about }: StaffingRecord, world: World): boolean =>
  world.find('Vacancy', $about)?.purpose?.value === 'noncompetitive';

/**
 * Whether a candidate was selected in the competition, so that the list of the best qualified and its certification
 * count (ERB-014). Not where something says, or leaves open, that the person was considered outside it (MER-010) or
 * as corrective action (COR-004).
 */
export function isCompetitive(
  { $about: candidate }: { readonly $about?: Ref | undefined },
  record: StaffingRecord,
  world: World,
): boolean {
  if (isOutsideCompetition(record, world)) return false;
  const tracks = applicationsFor(candidate, record, world).flatMap(({ track }) => track?.value ?? []);
  if (tracks.includes('noncompetitive')) return false;
  if (tracks.length === 0 && mayBeNoncompetitive(candidate, world)) return false;
  // Who is appointed after a program was selected for the program in a competition.
  if (world.find('Vacancy', record.$about)?.purpose?.value === 'program-entry') return true;
  return !world
    .where('Appointment', '$about', candidate)
    .some(appointment => belongsTo(appointment, record, world) && isOtherAppointment(appointment));
}

/** Career executives, former ones and certified graduates may be considered without competition (MER-010). */
export const mayBeNoncompetitive = (candidate: Ref | string | undefined, world: World): boolean => {
  const service = world.find('Candidate', candidate)?.service?.value;
  return (
    service === 'career-ses' ||
    service === 'former-career-ses' ||
    world.where('QrbCase', '$about', candidate).some(({ criterion }) => criterion?.value === 'B')
  );
};

/** Whether the appointment follows from the record: it names it, or names none and is to the same position. */
const belongsTo = (
  { record: named, position }: Records['Appointment'],
  record: StaffingRecord,
  world: World,
): boolean =>
  named === undefined
    ? position !== undefined && position.ref === world.find('Vacancy', record.$about)?.$about?.ref
    : named.ref === record.$name?.value;

/** Whether it is made otherwise than by selection in a competition. */
const isOtherAppointment = ({ type, action }: Records['Appointment']): boolean =>
  (type !== undefined && type.value !== 'career') ||
  (action !== undefined && action.value !== 'merit-selection' && action.value !== 'reappointment');

/** The selections that were made in the competition of a staffing record. */
export const competitiveSelections = (record: StaffingRecord, world: World): readonly Selection[] =>
  record.selection.filter(
    selection => selection.selected !== undefined && isCompetitive(selection, record, world),
  );

/** The selections on which a case under criterion A or C rests: of its candidate, for its vacancy (QCS-012). */
const selectionsBehind = (kase: Records['QrbCase'], world: World): readonly Selection[] =>
  kase.$about === undefined
    ? []
    : world
        .where('StaffingRecord', '$about', kase.vacancy)
        .flatMap(({ selection }) => selection.filter(({ $about }) => $about?.ref === kase.$about?.ref));

/** Whether the agency confirms merit staffing with the case: one that is submitted again is not measured anew. */
export const confirmsMeritStaffing = ({
  withdrawn,
  resubmissionOf,
  criterion,
}: Records['QrbCase']): boolean =>
  withdrawn === undefined && resubmissionOf === undefined && criterion?.value !== 'B';

/** An act on which a case rests, and what was done, in a clause that follows a date. */
interface ActBehind {
  readonly act: Act;
  readonly what: string;
}

/** The selection of the candidate and what was certified of it; none where several may be the one meant. */
export function actsBehind(kase: Records['QrbCase'], world: World): readonly ActBehind[] {
  const [selection, ...others] = selectionsBehind(kase, world);
  if (selection === undefined || others.length > 0) return [];
  const named = (act: Act | undefined, what: string): ActBehind[] =>
    act === undefined ? [] : [{ act, what }];
  return [
    ...named(selection.selected, 'the selection was made'),
    ...named(selection.qualificationsCertified, 'the qualifications were certified'),
    ...named(selection.meritStaffingCertified, 'the merit staffing procedures were certified'),
  ];
}

/** The official who appoints, under either of the names that the guide uses (MER-017). */
export const isAppointingAuthority = (official: string): boolean =>
  official === 'appointing-authority' || official === 'appointing-official';

/** Officials who may themselves hold the power to appoint, by law or by delegation; their title does not say. */
export const mayAppoint = (official: string): boolean => MAY_APPOINT.has(official);

const MAY_APPOINT: ReadonlySet<string> = new Set([
  'agency-head',
  'acting-head',
  'deputy-secretary',
  'chief-of-staff',
  'designee',
]);
