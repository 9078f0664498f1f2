// An announcement asks for the materials of its own selection method.
import { remove, set } from '../../edits/edits.ts';
import { isForProgram } from '../../facts/announcement-items.ts';
import { isUnderAnnouncingLaw, weighedByStanding } from '../../facts/announcement-standing.ts';
import { materialsOfOthers, materialWord, methodsFor } from '../../facts/materials.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/material-of-another-method',
  title: 'Material of another selection method',
  provisions: ['APP-016', 'APP-020', 'APP-007'],
  on: 'Vacancy',
  needs: ['selectionMethod', 'whatToFile'],
  why: 'Each selection method has materials of its own. Under the resume-based method nobody writes on the ECQs beside the resume; who has to do both is kept from applying.',
  todo: 'Do not ask for it, or choose the method to which it belongs.',
  since: '0.1.0',
  reading:
    'Under the resume-based method it is an error, as the announcement then contradicts the method that it states; under the others it goes beyond the method and is a warning. Who is selected may be asked for a narrative later, for the Review Board. Entry into a program and noncompetitive fills are not judged.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  selection-method: resume-based
  what-to-file: [resume, «ecq-narrative»]
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  selection-method: resume-based
  what-to-file: [resume]
}`,
  appliesTo: (vacancy, { world }) => isUnderAnnouncingLaw(vacancy) && !isForProgram(vacancy, world),
  check(vacancy, { law }) {
    const { selectionMethod: method, whatToFile } = vacancy;
    const others = materialsOfOthers(method.value, law);
    const foreign = whatToFile.items.filter(({ value }) => others.includes(value));
    if (foreign.length === 0) return satisfied(whatToFile);
    const contradicts = method.value === 'resume-based';
    const fitting = methodsFor(
      whatToFile.items.map(({ value }) => value),
      law,
    );
    return foreign.map(item =>
      violated(
        item,
        `The announcement asks for ${materialWord(item.value)}, which the \`${method.value}\` method does not have.`,
        {
          provisions: contradicts ? ['APP-016', 'APP-020'] : ['APP-007', 'APP-020'],
          severity: weighedByStanding(
            vacancy,
            contradicts ? law.severityOf('APP-016') : law.severityOf('APP-007'),
          ),
          because: [{ at: method, message: 'The announcement states this method.' }],
          fixes: [
            whatToFile.items.length > 1
              ? suggestion(`Do not ask for ${materialWord(item.value)}`, remove(item))
              : undefined,
            ...fitting.map(other => suggestion(`Choose the method \`${other}\``, set(method, other))),
          ],
        },
      ),
    );
  },
});
