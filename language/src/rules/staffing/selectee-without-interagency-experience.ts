// Whoever is selected for a National Security Professional position has experience in several agencies.
import { designatedAs } from '../../facts/nsp.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/selectee-without-interagency-experience',
  title: 'Selected without inter-agency experience',
  provisions: ['NSP-002'],
  on: 'Selection',
  needs: ['selected'],
  why: 'Whoever is selected for a position of a National Security Professional should have experience in several agencies, or experience that equals it.',
  todo: 'Mark the experience of the candidate that shows it with `interagency`, or declare that another equals it.',
  since: '0.1.0',
  bad: `position BorderPrograms "Director, Border Programs" { national-security-professional: yes }
vacancy BorderPrograms2024 for BorderPrograms { status: closed }
candidate C5001 { service: civil-service }
staffing-record BorderRecord for BorderPrograms2024 {
  selection for «C5001» { selected: 2024-05-08 by appointing-authority }
}`,
  good: `position BorderPrograms "Director, Border Programs" { national-security-professional: yes }
vacancy BorderPrograms2024 for BorderPrograms { status: closed }
candidate C5001 {
  experience TaskForce { interagency: multi-agency }
}
staffing-record BorderRecord for BorderPrograms2024 {
  selection for C5001 { selected: 2024-05-08 by appointing-authority }
}`,
  check({ $about: selectee, selected }, { world, owner }) {
    const designated = designatedAs(owner('StaffingRecord')?.$about, world);
    if (designated === undefined || selectee === undefined) return undefined;
    const candidate = world.find('Candidate', selectee);
    if (candidate === undefined || candidate.$broken !== undefined) return pending('interagency');
    const shown = candidate.experience.find(({ interagency }) => interagency !== undefined);
    if (shown !== undefined) return satisfied(shown.interagency);
    if (candidate.experience.some(({ $broken }) => $broken !== undefined)) return undefined;
    return violated(
      selectee,
      `${selectee.ref} is selected for a position of a National Security Professional, and the file shows no experience in several agencies.`,
      {
        because: [
          { at: designated, message: 'The position is designated here.' },
          { at: selected, message: 'The selection was made on this day.' },
          { at: candidate, message: 'The candidate is declared here.' },
        ],
      },
    );
  },
});
