// What makes experience inter-agency: national security, a leading role, deep involvement, results.
import { nspStanding } from '../../facts/nsp.ts';
import { isPlaceholder } from '../../facts/placeholder.ts';
import type { ProvisionId } from '../../law/index.ts';
import type { Records } from '../../model/record.ts';
import { type Mark, pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

type Experience = Records['Experience'];

export default rule({
  id: 'candidate/interagency-experience-falls-short',
  title: 'Inter-agency experience that falls short',
  provisions: ['NSP-004', 'NSP-005', 'NSP-006'],
  on: 'Experience',
  needs: ['interagency'],
  why: 'Experience in several agencies counts for a position of a National Security Professional where it concerned national security, was gained while leading in one of several kinds of service, involved the person deeply and led to results.',
  todo: 'Write what the experience consisted of, or name another experience.',
  since: '0.1.0',
  reading:
    'What is stated to be lacking is told at once; what is not written is due when the candidate is rated or selected. The leading role may be informal, and time or decisions are enough to show involvement. An agency that defines the experience itself (`nsp-definition` of the standard) is not measured by this, and neither is experience that it declares to equal it.',
  bad: `position BorderPrograms "Director, Border Programs" { national-security-professional: yes }
vacancy BorderPrograms2024 for BorderPrograms { status: closed }
candidate C5001 {
  experience TaskForce {
    interagency: multi-agency
    national-security: «no»
    leading: yes
    mode: task-force
    involvement: [decision-making]
    results: "A joint plan of four agencies, adopted in 2022."
  }
  application for BorderPrograms2024 { eligible: yes }
}`,
  good: `position BorderPrograms "Director, Border Programs" { national-security-professional: yes }
vacancy BorderPrograms2024 for BorderPrograms { status: closed }
candidate C5001 {
  experience TaskForce {
    interagency: multi-agency
    national-security: yes
    leading: yes
    mode: task-force
    involvement: [decision-making]
    results: "A joint plan of four agencies, adopted in 2022."
  }
  application for BorderPrograms2024 { eligible: yes }
}`,
  appliesTo: ({ interagency, $broken }) => interagency?.value === 'multi-agency' && $broken === undefined,
  check(experience, { owner, world }) {
    const standing = nspStanding(owner('Candidate'), world);
    if (standing === undefined) return undefined;
    const because = [
      { at: experience.interagency, message: 'It is offered as experience in several agencies.' },
    ];
    return partsOf(experience).map(({ provision, shown, denied, lacks }): Verdict => {
      const told = { provisions: [provision], because } as const;
      if (denied !== undefined) return violated(denied, `The inter-agency experience ${lacks}.`, told);
      if (shown !== undefined) return satisfied(shown);
      if (standing.due === undefined) return pending('interagency');
      return violated(
        experience,
        `The file does not show of the inter-agency experience that it ${SHOULD[provision]}.`,
        {
          ...told,
          because: [...because, { at: standing.due, message: 'The candidate is assessed here.' }],
        },
      );
    });
  },
});

type Part = 'NSP-004' | 'NSP-005' | 'NSP-006';

const SHOULD: Readonly<Record<Part, string>> = {
  'NSP-004': 'concerned national security and was gained while leading in one of the kinds of service',
  'NSP-005': 'took much time or power to decide',
  'NSP-006': 'led to results',
};

interface Judged {
  readonly provision: Part & ProvisionId;
  /** What shows that it is there. */
  readonly shown: Mark | undefined;
  /** What says that it is not. */
  readonly denied: Mark | undefined;
  readonly lacks: string;
}

function partsOf({ nationalSecurity, leading, mode, involvement, results }: Experience): Judged[] {
  const security = nationalSecurity?.value === false ? nationalSecurity : undefined;
  const role = leading?.value === false ? leading : undefined;
  return [
    {
      provision: 'NSP-004',
      shown: nationalSecurity !== undefined && leading !== undefined ? mode : undefined,
      denied: security ?? role,
      lacks: security === undefined ? 'was not gained while leading' : 'did not concern national security',
    },
    {
      provision: 'NSP-005',
      shown: involvement !== undefined && involvement.items.length > 0 ? involvement : undefined,
      denied: undefined,
      lacks: '',
    },
    {
      provision: 'NSP-006',
      shown: results !== undefined && !isPlaceholder(results.value) ? results : undefined,
      denied: undefined,
      lacks: '',
    },
  ];
}
