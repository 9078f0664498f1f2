// Every eligible candidate in the competition is rated.
import { applicationsFor } from '../../facts/selection.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/eligible-candidate-not-rated',
  title: 'Eligible candidate not rated',
  provisions: ['MER-009', 'ERB-006'],
  on: 'StaffingRecord',
  why: 'All eligible candidates are rated and ranked on the same basis, and the Board considers the technical and the executive qualifications of each; who was left out was not considered.',
  todo: 'Rate the candidate and write it as a `rating`, or correct the track or the eligibility in the application.',
  since: '0.1.0',
  reading:
    'It is due once the Board has certified its list. Candidates are judged whose application says that they are eligible and compete; a rating in any staffing record of the vacancy will do.',
  bad: `candidate C1044 {
  application for FleetDirector2024 {
    track: competitive
    eligible: yes
  }
}
«staffing-record FleetDirectorRecord for FleetDirector2024» {
  rating for C1027 { group: highly-qualified }
  erb-action { certified: 2024-05-01 }
}`,
  good: `candidate C1044 {
  application for FleetDirector2024 {
    track: competitive
    eligible: yes
  }
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  rating for C1027 { group: highly-qualified }
  rating for C1044 { group: qualified }
  erb-action { certified: 2024-05-01 }
}`,
  check(record, { world }) {
    const certified = record.erbAction?.certified;
    if (certified === undefined) return undefined;
    const records = world.where('StaffingRecord', '$about', record.$about);
    const ratings = records.flatMap(({ rating }) => rating);
    if (records.some(({ $broken }) => $broken?.includes('rating'))) return undefined;
    if (ratings.some(({ $about }) => $about === undefined)) return undefined;
    const rated = new Set(ratings.map(({ $about }) => $about?.ref));
    const candidates = world.where('Candidate', 'application.$about', record.$about);
    return candidates.flatMap(({ $name }) => {
      const eligible =
        $name &&
        applicationsFor({ ...$name, ref: $name.value }, record, world).find(
          application => application.track?.value === 'competitive' && application.eligible?.value === true,
        )?.eligible;
      if ($name === undefined || eligible === undefined) return [];
      if (rated.has($name.value)) return satisfied(eligible);
      return violated(
        record,
        `${$name.value} is eligible and competes, but was not rated before the Board certified its list on ${certified.value}.`,
        {
          because: [
            { at: eligible, message: 'The candidate is eligible.' },
            { at: certified, message: 'The list was certified on this day.' },
          ],
        },
      );
    });
  },
});
