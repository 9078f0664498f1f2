// The position is filled at a duty location that the announcement named.
import { set } from '../../edits/edits.ts';
import { quoted } from '../../edits/quoted.ts';
import { announcementBehind } from '../../facts/announced.ts';
import { isSameLocation, leavesPlaceOpen } from '../../facts/duty-location.ts';
import { andList } from '../../facts/wording.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'appointment/other-duty-location',
  title: 'Filled at a location that was not announced',
  provisions: ['VAC-035'],
  on: 'Appointment',
  needs: ['dutyLocation'],
  why: 'People decide by the duty location whether to apply; a position filled elsewhere was never announced to those who would have worked there.',
  todo: 'Fill the position at an announced location, or announce it anew with this one.',
  since: '0.1.0',
  reading:
    'The town is compared, and the State where both are written in the same way. A location that is left open, such as one to be negotiated, is not judged. Only a competitive selection is measured by its announcement; a reassignment later is an action of its own.',
  bad: `vacancy FleetDirector2024 for FleetDirector { duty-locations: ["Washington, DC", "Denver, CO"] }
staffing-record FleetDirectorRecord for FleetDirector2024 { rating-scale: category }
appointment FleetDirectorAppointment for C1027 {
  action: merit-selection
  record: FleetDirectorRecord
  duty-location: «"Atlanta, GA"»
}`,
  good: `vacancy FleetDirector2024 for FleetDirector { duty-locations: ["Washington, DC", "Denver, CO"] }
staffing-record FleetDirectorRecord for FleetDirector2024 { rating-scale: category }
appointment FleetDirectorAppointment for C1027 {
  action: merit-selection
  record: FleetDirectorRecord
  duty-location: "Denver, CO"
}`,
  appliesTo: ({ action }) => action?.value === 'merit-selection',
  check(appointment, { world }) {
    const { dutyLocation } = appointment;
    const vacancy = announcementBehind(appointment, world);
    const announced = vacancy?.dutyLocations;
    if (announced === undefined) return pending('duty-locations');
    const open = [dutyLocation, ...announced.items].some(({ value }) => leavesPlaceOpen(value));
    if (open) return undefined;
    if (announced.items.some(({ value }) => isSameLocation(value, dutyLocation.value)))
      return satisfied(dutyLocation);
    return violated(
      dutyLocation,
      `The position is filled in “${dutyLocation.value}”, and was announced for ${andList(announced.items.map(({ value }) => `“${value}”`))}.`,
      {
        because: [{ at: announced, message: 'These locations were announced.' }],
        fixes: announced.items.map(({ value }) =>
          suggestion(`Write “${value}”, if the location was mistaken here`, set(dutyLocation, quoted(value))),
        ),
      },
    );
  },
});
