// An announcement asks for all the materials of its selection method.
import { set } from '../../edits/edits.ts';
import { isForProgram } from '../../facts/announcement-items.ts';
import { isUnderAnnouncingLaw, weighedByStanding } from '../../facts/announcement-standing.ts';
import { materialWord, methodsFor } from '../../facts/materials.ts';
import { andList } from '../../facts/wording.ts';
import type { ProvisionId } from '../../law/index.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/material-missing',
  title: 'Announcement that leaves out a material of its method',
  provisions: ['APP-020', 'APP-002'],
  on: 'Vacancy',
  needs: ['selectionMethod', 'whatToFile'],
  why: 'The method that an announcement states decides what applicants file; whoever follows an announcement that leaves a part out cannot be rated by that method.',
  todo: 'Ask for it, or choose the method to which the listed materials belong.',
  since: '0.1.0',
  reading:
    'That a resume comes with an accomplishment record is inferred, so that its absence there is a warning; so is any where the list has `other`, as that may be it. Entry into a program and noncompetitive fills are not judged.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  selection-method: traditional
  what-to-file: «[resume]»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  selection-method: traditional
  what-to-file: [resume, ecq-narrative]
}`,
  appliesTo: (vacancy, { world }) => isUnderAnnouncingLaw(vacancy) && !isForProgram(vacancy, world),
  check(vacancy, { law }) {
    const { selectionMethod: method, whatToFile, $broken } = vacancy;
    const materials = law.materialsFor(method.value);
    if (materials === undefined || $broken !== undefined) return undefined;
    const asked = whatToFile.items.map(({ value }) => value);
    const missing = materials.filter(material => !asked.some(value => value === material));
    if (missing.length === 0) return satisfied(whatToFile);
    const inferred =
      method.value === 'accomplishment-record' && missing.every(material => material === 'resume');
    // Another document may be it under a name of the agency's own.
    const isUncertain = inferred || asked.some(value => value === 'other');
    const rests: ProvisionId[] = method.value === 'traditional' ? ['APP-002'] : [];
    return violated(
      whatToFile,
      `The \`${method.value}\` method has applicants file ${andList(materials.map(materialWord))}; the announcement does not ask for ${andList(missing.map(materialWord))}.`,
      {
        provisions: ['APP-020', ...rests],
        severity: weighedByStanding(vacancy, isUncertain ? 'warning' : law.severityOf('APP-020')),
        because: [{ at: method, message: 'The announcement states this method.' }],
        fixes: [
          suggestion(
            `Ask for ${andList(missing.map(materialWord))}`,
            set(whatToFile, `[${[...asked, ...missing].join(', ')}]`),
          ),
          ...methodsFor(asked, law).map(other =>
            suggestion(`Choose the method \`${other}\``, set(method, other)),
          ),
        ],
      },
    );
  },
});
