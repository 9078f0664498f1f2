// OPM hears no appeal against the Board, a Review Board or the appointing official.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

/** Where a complaint can be heard, in words for the titles of fixes. */
const ELSEWHERE = {
  agency: 'Bring it to the agency, by its own procedure',
  'special-counsel': 'Bring it to the Office of Special Counsel',
  eeo: 'Bring it to the equal employment opportunity process',
} as const;

export default rule({
  id: 'staffing/appeal-to-opm',
  title: 'Appeal to OPM',
  provisions: ['RGT-005', 'QDS-011'],
  on: 'Appeal',
  why: 'An applicant cannot appeal to OPM against what the Executive Resources Board, a Qualifications Review Board or the appointing official did; an appeal that nobody hears costs the applicant the time in which another body might have.',
  todo: 'Bring the complaint to a body that can hear it.',
  since: '0.1.0',
  reading:
    'It covers a second disapproval by a Qualifications Review Board as well. The agency’s own procedure, the Office of Special Counsel and the equal employment opportunity process stay open.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  appeal «opm» for C1044 { against: erb }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  appeal special-counsel for C1044 { against: erb }
}`,
  check({ $subject, against, filed }) {
    if ($subject === undefined) return undefined;
    if ($subject.value !== 'opm') return satisfied($subject);
    return violated($subject, 'The appeal goes to OPM, which hears none against the acts of a competition.', {
      provisions: against?.value === 'qrb' ? ['RGT-005', 'QDS-011'] : ['RGT-005'],
      because: [{ at: filed, message: 'It was filed on this day.' }],
      fixes: (Object.keys(ELSEWHERE) as (keyof typeof ELSEWHERE)[]).map(body =>
        suggestion(ELSEWHERE[body], set($subject, body)),
      ),
    });
  },
});
