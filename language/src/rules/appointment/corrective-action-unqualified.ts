// Who is appointed as corrective action meets the technical and the executive qualifications of the position.
import { add, set } from '../../edits/edits.ts';
import { pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

const QUALIFICATIONS = {
  meetsTechnical: { key: 'meets-technical', what: 'the technical qualifications' },
  meetsExecutive: { key: 'meets-executive', what: 'the executive qualifications' },
} as const;

export default rule({
  id: 'appointment/corrective-action-unqualified',
  title: 'Corrective action for someone not qualified',
  provisions: ['COR-003'],
  on: 'Appointment',
  needs: ['correctiveAction'],
  why: 'Corrective action spares the competition and nothing else: the person needs the technical and the executive qualifications of the position, and the approval of a Qualifications Review Board.',
  todo: 'Appoint only a person who meets both, and write that under `meets-technical` and `meets-executive`.',
  since: '0.1.0',
  reading:
    'Stated not to be met it is an error; not written it is a warning once the appointment took effect. The approval of the Board is asked for by the rule on appointments before certification.',
  bad: `appointment CorrectiveAppointment for C1044 {
  action: corrective-action
  effective: 2025-03-09
  corrective-action {
    violation: procedural
    meets-technical: yes
    meets-executive: «no»
  }
}`,
  good: `appointment CorrectiveAppointment for C1044 {
  action: corrective-action
  effective: 2025-03-09
  corrective-action {
    violation: procedural
    meets-technical: yes
    meets-executive: yes
  }
}`,
  appliesTo: ({ action, correctiveAction }) =>
    action?.value === 'corrective-action' && correctiveAction?.$broken === undefined,
  check({ correctiveAction, effective }, { asOf }) {
    return (['meetsTechnical', 'meetsExecutive'] as const).map((property): Verdict => {
      const met = correctiveAction[property];
      const { key, what } = QUALIFICATIONS[property];
      if (met?.value === true) return satisfied(met);
      if (met !== undefined) {
        return violated(met, `The person does not meet ${what} of the position.`, {
          fixes: [suggestion('Say that they are met, if it was written by mistake', set(met, 'yes'))],
        });
      }
      if (effective === undefined || effective.value > asOf) return pending(key);
      return violated(
        correctiveAction,
        `The appointment took effect on ${effective.value}, and the file does not say that the person meets ${what} of the position.`,
        {
          severity: 'warning',
          fixes: [suggestion(`Add \`${key}: yes\``, add(correctiveAction, `${key}: yes`))],
        },
      );
    });
  },
});
