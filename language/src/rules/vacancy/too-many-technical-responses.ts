// Separate written responses are asked for on a few technical qualifications at most.
import { set } from '../../edits/edits.ts';
import { weighedByStanding } from '../../facts/announcement-standing.ts';
import { isNothing } from '../../model/record.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/too-many-technical-responses',
  title: 'Too many written responses asked for',
  provisions: ['TQS-001'],
  on: 'Vacancy',
  needs: ['technicalResponses'],
  why: 'An agency should ask applicants for separate written responses on {technical-responses-most} technical qualifications at the most; whatever else it needs to know they show in the resume.',
  todo: 'Ask for the response on the most important ones, and let applicants show the others in the resume.',
  figures: ['technical-responses-most'],
  since: '0.1.0',
  reading:
    'Qualifications that are shown in the resume do not count. That an announcement asks for `technical-responses` does not say on how many; only the list of them is counted.',
  bad: `vacancy FleetDirector2024 for FleetDirector {
  status: open
  technical-responses: «[FleetOperations, ProgramManagement, ElectricVehicles]»
}`,
  good: `vacancy FleetDirector2024 for FleetDirector {
  status: open
  technical-responses: [FleetOperations, ProgramManagement]
}`,
  check(vacancy, { law }) {
    const { technicalResponses: asked } = vacancy;
    if (isNothing(asked)) return satisfied(asked);
    const names = [...new Set(asked.items.map(({ ref }) => ref))];
    const most = law.figure('technical-responses-most');
    if (names.length <= most) return satisfied(asked);
    const kept = names.slice(0, most);
    return violated(
      asked,
      `The announcement asks for separate written responses on ${names.length} technical qualifications, more than ${most}.`,
      {
        severity: weighedByStanding(vacancy, law.severityOf('TQS-001')),
        fixes: [
          suggestion(
            'Keep the first ones, and let the others be shown in the resume',
            set(asked, kept.length === 0 ? 'none' : `[${kept.join(', ')}]`),
          ),
        ],
      },
    );
  },
});
