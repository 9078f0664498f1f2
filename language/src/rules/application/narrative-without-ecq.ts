// An ECQ narrative speaks to each of the five ECQs.
import { set } from '../../edits/edits.ts';
import { andWords } from '../../facts/wording.ts';
import { markedNotEligible } from '../eligibility-fix.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'application/narrative-without-ecq',
  title: 'Narrative that leaves out an ECQ',
  provisions: ['APP-003'],
  on: 'ApplicationDocument',
  needs: ['ecqs'],
  why: 'Under the traditional method the narrative shows every one of the ECQs; one that is left out cannot be rated, nor certified by a Review Board.',
  todo: 'Hold the application incomplete, or correct what the record says of the narrative.',
  since: '0.1.0',
  reading:
    'An application that was held not eligible has been dealt with. The other methods have no such narrative, and who is considered noncompetitively need not show the ECQs again.',
  bad: `candidate C1027 {
  application for FleetDirector2024 {
    document ecq-narrative { ecqs: «[leading-change, leading-people, results-driven, business-acumen]» }
    eligible: yes
  }
}`,
  good: `candidate C1027 {
  application for FleetDirector2024 {
    document ecq-narrative { ecqs: all }
    eligible: yes
  }
}`,
  appliesTo: ({ $subject, $broken }) => $subject?.value === 'ecq-narrative' && $broken === undefined,
  check({ ecqs }, context) {
    const { law, owner, world } = context;
    const application = owner('Application');
    if (application?.eligible?.value === false) return satisfied(application.eligible);
    const vacancy = world.find('Vacancy', application?.$about);
    if (application?.track?.value === 'noncompetitive' || vacancy?.purpose?.value === 'noncompetitive')
      return undefined;
    const method = vacancy?.selectionMethod;
    if (method !== undefined && method.value !== 'traditional') return undefined;
    const left = Object.keys(law.list('ecqs')).filter(ecq => !ecqs.items.some(({ value }) => value === ecq));
    if (left.length === 0) return satisfied(ecqs);
    return violated(ecqs, `The narrative does not speak to ${andWords(left)}.`, {
      because: [
        application?.eligible && { at: application.eligible, message: 'The applicant was held eligible.' },
      ],
      fixes: [
        suggestion('Say that it speaks to all of them', set(ecqs, 'all')),
        application && markedNotEligible(application, context),
      ],
    });
  },
});
