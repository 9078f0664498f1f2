// An application that was held eligible has the materials of the vacancy's selection method.
import { add } from '../../edits/edits.ts';
import { materialWord } from '../../facts/materials.ts';
import { mayBeNoncompetitive } from '../../facts/selection.ts';
import { andList } from '../../facts/wording.ts';
import { markedNotEligible } from '../eligibility-fix.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'application/material-missing',
  title: 'Eligible without a material of the method',
  provisions: ['APP-007', 'APP-002', 'APP-020'],
  on: 'Application',
  needs: ['eligible'],
  why: 'Each selection method asks the same materials of all who compete; whoever is rated without one of them is not rated alike.',
  todo: 'Record the document if it was filed, or hold the application incomplete.',
  since: '0.1.0',
  reading:
    'It is judged where the application lists its documents, and is a warning, as the list may not be complete. Executives, former ones and certified graduates need not show the ECQs again, so that they are left out.',
  bad: `vacancy FleetDirector2024 for FleetDirector { selection-method: traditional }
candidate C1027 {
  application for FleetDirector2024 {
    document resume { pages: 5 }
    eligible: «yes»
  }
}`,
  good: `vacancy FleetDirector2024 for FleetDirector { selection-method: traditional }
candidate C1027 {
  application for FleetDirector2024 {
    document resume { pages: 5 }
    document ecq-narrative { pages: 10 }
    eligible: yes
  }
}`,
  appliesTo: ({ eligible, track }) => eligible?.value !== false && track?.value !== 'noncompetitive',
  check(application, context) {
    const { law, owner, world } = context;
    const { $about, $broken, document, eligible } = application;
    const vacancy = world.find('Vacancy', $about);
    if (vacancy?.selectionMethod === undefined || $broken !== undefined) return undefined;
    if (vacancy.purpose?.value === 'noncompetitive' || vacancy.purpose?.value === 'program-entry')
      return undefined;
    if (document.length === 0) return pending('document');
    if (document.some(({ $subject }) => $subject === undefined)) return undefined;
    if (mayBeNoncompetitive(owner('Candidate')?.$name?.value, world)) return undefined;
    const filed = document.flatMap(({ $subject }) => $subject?.value ?? []);
    const missing = (law.materialsFor(vacancy.selectionMethod.value) ?? []).filter(
      material => !filed.some(value => value === material),
    );
    if (missing.length === 0) return satisfied(eligible);
    return violated(
      eligible,
      `The applicant was held eligible, and the application has no ${andList(missing.map(word => materialWord(word).replace(/^an? /, '')))}.`,
      {
        severity: 'warning',
        because: [{ at: vacancy.selectionMethod, message: 'This method asks for it.' }],
        fixes: [
          suggestion(
            `Record ${andList(missing.map(materialWord))}`,
            add(application, missing.map(word => `document ${word}`).join('\n')),
          ),
          markedNotEligible(application, context),
        ],
      },
    );
  },
});
