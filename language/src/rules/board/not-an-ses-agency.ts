// A Board consists of members of the SES; some agencies have none.
import { departmentOf, listedAgency } from '../../facts/agencies.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'board/not-an-ses-agency',
  title: 'Board member outside the SES',
  provisions: ['QBD-003'],
  severity: 'warning',
  on: 'BoardMember',
  why: 'Every member of a Board is a member of the Senior Executive Service, and not every agency has one.',
  todo: 'Check whether the member belongs to the SES, and correct the agency where it is another.',
  since: '0.1.0',
  reading:
    'Which agencies are outside the SES is read from 5 U.S.C. 3132(a)(1). Somebody who serves there may still be a member of the SES on detail, so it is a warning. A member who is said to be none is an error.',
  bad: `agency FBI "Federal Bureau of Investigation" { kind: independent-agency }
qrb-board June20 {
  member M1 { agency: «FBI» }
}`,
  good: `qrb-board June20 {
  member M1 { agency: USMS }
}`,
  check({ $name, agency, appointment }, { law, world }) {
    if (appointment?.value === 'not-ses')
      return violated(appointment, `\`${$name?.value}\` is no member of the SES, and sits on the Board.`, {
        severity: law.severityOf('QBD-003'),
        todo: 'Have a member of the SES review in the place of this one, or correct the appointment.',
      });
    if (agency === undefined) return pending('agency');
    const listed = listedAgency(agency, world);
    // A name that leads nowhere is told as such.
    if (listed === undefined && departmentOf(agency, world) === undefined) return undefined;
    if (listed === undefined || listed.ses) return satisfied(agency);
    return violated(agency, `\`${agency.ref}\` is not an agency with SES positions: it is ${listed.why}.`);
  },
});
