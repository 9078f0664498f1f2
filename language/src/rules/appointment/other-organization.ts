// The position is filled in the organization that was advertised.
import { announcementBehind, isWithin } from '../../facts/announced.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'appointment/other-organization',
  title: 'Filled in an organization that was not advertised',
  provisions: ['VAC-034'],
  on: 'Appointment',
  needs: ['position'],
  why: 'Applicants competed for a position in the organization that was advertised; filling one elsewhere from the same competition passes over everyone who would have applied for that.',
  todo: 'Appoint to the position that was advertised, or announce the other one.',
  since: '0.1.0',
  reading:
    'Organizations are compared at the level that was advertised: a component of it is part of it. Only a competitive selection is measured by its announcement.',
  bad: `agency DES "Department of Example Services" {
  component OFM "Office of Fleet Management"
  component ORO "Office of Regional Operations"
}
position FleetDirector "Director, Office of Fleet Management" { organization: DES.OFM }
position RegionalDirector "Regional Director" { organization: DES.ORO }
vacancy FleetDirector2024 for FleetDirector { vacancies: 1 }
staffing-record FleetDirectorRecord for FleetDirector2024 { rating-scale: category }
appointment RegionalAppointment for C1027 {
  action: merit-selection
  record: FleetDirectorRecord
  position: «RegionalDirector»
}`,
  good: `agency DES "Department of Example Services" {
  component OFM "Office of Fleet Management"
}
position FleetDirector "Director, Office of Fleet Management" { organization: DES.OFM }
vacancy FleetDirector2024 for FleetDirector { vacancies: 1 }
staffing-record FleetDirectorRecord for FleetDirector2024 { rating-scale: category }
appointment FleetDirectorAppointment for C1027 {
  action: merit-selection
  record: FleetDirectorRecord
  position: FleetDirector
}`,
  appliesTo: ({ action }) => action?.value === 'merit-selection',
  check(appointment, { world }) {
    const { position } = appointment;
    const vacancy = announcementBehind(appointment, world);
    if (vacancy?.$about === undefined) return pending('record');
    if (vacancy.$about.ref === position.ref) return satisfied(position);
    const advertised = world.find('Position', vacancy.$about)?.organization;
    const filled = world.find('Position', position)?.organization;
    if (advertised === undefined || filled === undefined) return pending('organization');
    if (isWithin(filled, advertised, world)) return satisfied(position);
    return violated(
      position,
      `The position that is filled belongs to \`${filled.ref}\`, and the vacancy was advertised in \`${advertised.ref}\`.`,
      {
        because: [
          { at: vacancy.$about, message: 'This position was advertised.' },
          { at: advertised, message: 'It belongs here.' },
          { at: filled, message: 'The position that is filled belongs here.' },
        ],
      },
    );
  },
});
