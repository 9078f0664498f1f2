// When a position was announced, and by which announcement an appointment was won.
import type { Placed, Records, Ref } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { departmentOf } from './agencies.ts';

/** The opening date, or the day of entry in USAJOBS where that is earlier (QUA-003); nothing while neither is known. */
export function announcedOn({ opens, usajobs }: Records['Vacancy']): Placed<string> | undefined {
  const entered = usajobs?.entered;
  return entered !== undefined && (opens === undefined || entered.value < opens.value) ? entered : opens;
}

/** The announcement from which somebody was appointed: that of the staffing record, or else that of the case. */
export const announcementBehind = (
  { record, case: kase }: Records['Appointment'],
  world: World,
): Records['Vacancy'] | undefined =>
  world.find('Vacancy', world.find('StaffingRecord', record)?.$about) ??
  world.find('Vacancy', world.find('QrbCase', kase)?.vacancy);

/** Whether an organization is the advertised one or a part of it. */
export const isWithin = (filled: Ref, advertised: Ref, world: World): boolean =>
  filled.ref === advertised.ref ||
  filled.ref.startsWith(`${advertised.ref}.`) ||
  departmentOf(filled, world) === advertised.ref;

/**
 * The position that was advertised, where an appointment fills another one of the same organization from an
 * announcement of one vacancy (APT-008). That of another organization is told as such; an announcement of several may
 * have several positions, alike in all but their place, and one may take the place of another.
 */
export function otherPositionAdvertised(
  appointment: Records['Appointment'],
  world: World,
): Records['Position'] | undefined {
  const vacancy = announcementBehind(appointment, world);
  if (vacancy?.vacancies?.value !== 1) return undefined;
  const advertised = world.find('Position', vacancy.$about);
  const filled = world.find('Position', appointment.position);
  if (advertised === undefined || filled === undefined || advertised === filled) return undefined;
  if (filled.successorOf?.ref === advertised.$name?.value) return undefined;
  const { organization } = filled;
  const inOrganization =
    advertised.organization !== undefined &&
    organization !== undefined &&
    isWithin(organization, advertised.organization, world);
  return inOrganization ? advertised : undefined;
}
