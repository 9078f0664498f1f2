// The standard of a position for a National Security Professional asks for leadership across agencies.
import { add } from '../../edits/edits.ts';
import { isUnreadStandard, positionsOf, qualificationsOf } from '../../facts/standard.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'standard/interagency-leadership-missing',
  title: 'No leadership across agencies asked for',
  provisions: ['NSP-001'],
  on: 'Standard',
  needs: ['approved'],
  why: 'Whoever fills an SES position designated for a National Security Professional should have shown the ability to lead work across agencies, departments, governments or other organizations, and its standard should ask for that.',
  todo: 'Add a qualification that asks for it, or mark the one that does with `interagency-leadership: yes`.',
  since: '0.1.0',
  reading:
    'It is due once the standard is approved, and asked of a standard that is in force. How the qualification is defined is for the agency.',
  bad: `position BorderPrograms "Director, Border Programs" { national-security-professional: yes }
«standard BorderStandard for BorderPrograms» {
  approved: 2024-01-23
  mandatory CoreQualifications {
    aspect: executive
    ecqs: all
  }
}`,
  good: `position BorderPrograms "Director, Border Programs" { national-security-professional: yes }
standard BorderStandard for BorderPrograms {
  approved: 2024-01-23
  mandatory InteragencyLeadership {
    aspect: executive
    text: "Has led work across agencies or other organizations."
    interagency-leadership: yes
  }
}`,
  appliesTo: standard => standard.superseded === undefined && !isUnreadStandard(standard),
  check(standard, { world }) {
    const designated = positionsOf(standard, world).find(
      ({ nationalSecurityProfessional }) => nationalSecurityProfessional?.value === true,
    )?.nationalSecurityProfessional;
    if (designated === undefined) return undefined;
    const qualifications = qualificationsOf(standard);
    const asking = qualifications.find(({ interagencyLeadership }) => interagencyLeadership?.value === true);
    if (asking !== undefined) return satisfied(asking.interagencyLeadership);
    return violated(
      standard,
      'The position is designated for a National Security Professional, and no qualification asks for leadership across agencies.',
      {
        because: [{ at: designated, message: 'The position is designated here.' }],
        fixes: [
          qualifications.some(({ $name }) => $name?.value === NAME)
            ? undefined
            : suggestion('Add such a qualification', add(standard, QUALIFICATION)),
        ],
      },
    );
  },
});

const NAME = 'InteragencyLeadership';
const QUALIFICATION = `mandatory ${NAME} {
  aspect: executive
  text: "Has led work across agencies, departments, governments or other organizations."
  interagency-leadership: yes
}`;
