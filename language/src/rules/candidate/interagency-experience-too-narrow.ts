// Inter-agency experience reaches over several organizations.
import { nspStanding } from '../../facts/nsp.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'candidate/interagency-experience-too-narrow',
  title: 'Inter-agency experience of one organization',
  provisions: ['NSP-007'],
  on: 'Candidate',
  why: 'Experience for a position of a National Security Professional should reach over {nsp-organizations-least} organizations or more, in separate assignments or in one that involved several.',
  todo: 'Name under `organizations` all that the experience involved, or name another experience.',
  figures: ['nsp-organizations-least'],
  since: '0.1.0',
  reading:
    'Organizations are counted over all experience that is offered as experience in several agencies. An agency that defines the experience itself (`nsp-definition` of the standard) is not measured by this, and neither is experience that it declares to equal it.',
  bad: `position BorderPrograms "Director, Border Programs" { national-security-professional: yes }
vacancy BorderPrograms2024 for BorderPrograms { status: closed }
candidate C5001 {
  experience Detail {
    interagency: multi-agency
    organizations: «["Department of State"]»
  }
  application for BorderPrograms2024 { eligible: yes }
}`,
  good: `position BorderPrograms "Director, Border Programs" { national-security-professional: yes }
vacancy BorderPrograms2024 for BorderPrograms { status: closed }
candidate C5001 {
  experience Detail {
    interagency: multi-agency
    organizations: ["Department of State", "United Nations"]
  }
  application for BorderPrograms2024 { eligible: yes }
}`,
  check(candidate, { world, law }) {
    const claimed = candidate.experience.filter(({ interagency }) => interagency?.value === 'multi-agency');
    const equal = candidate.experience.some(({ interagency }) => interagency?.value === 'equivalent');
    if (claimed.length === 0 || equal || claimed.some(({ $broken }) => $broken !== undefined))
      return undefined;
    if (nspStanding(candidate, world) === undefined) return undefined;
    const lists = claimed.flatMap(({ organizations }) => organizations ?? []);
    const [first] = lists;
    if (first === undefined || lists.length < claimed.length) return pending('organizations');
    const different = new Set(
      lists.flatMap(({ items }) => items.map(({ value }) => value.trim().toLowerCase())),
    );
    if (different.size >= law.figure('nsp-organizations-least')) return satisfied(first);
    return violated(
      first,
      `The inter-agency experience involved one organization, ${first.items[0]?.value ?? 'which is not named'}.`,
      { because: lists.slice(1).map(at => ({ at, message: 'This is the same organization.' })) },
    );
  },
});
