// The Board considers the technical and the executive qualifications of each eligible candidate.
import { set } from '../../edits/edits.ts';
import { isForProgram } from '../../facts/announcement-items.ts';
import {
  applicationsFor,
  competitiveSelections,
  ineligibleBy,
  isOutsideCompetition,
} from '../../facts/selection.ts';
import { isNothing } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

const BOTH = ['technical', 'executive'] as const;

export default rule({
  id: 'staffing/aspect-not-considered',
  title: 'Only one kind of qualification considered',
  provisions: ['ERB-006'],
  on: 'Rating',
  needs: ['considered'],
  why: 'The Executive Resources Board considers both the technical and the executive qualifications of each eligible candidate; who was measured by one kind alone was not measured like the position asks.',
  todo: 'Rate the candidate by both, and write `technical` and `executive` under `considered`.',
  since: '0.1.0',
  reading:
    'It is due once the list is certified or someone is selected. A candidate on the noncompetitive track or not eligible is left out, and so is a noncompetitive fill. Technical qualifications are not missed where the announcement says that there are `none`, nor for entry into a program.',
  bad: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  rating for C1027 { considered: «[technical]» }
  erb-action { certified: 2024-05-01 }
}`,
  good: `staffing-record FleetDirectorRecord for FleetDirector2024 {
  rating for C1027 { considered: [technical, executive] }
  erb-action { certified: 2024-05-01 }
}`,
  check({ considered, $about: candidate }, { owner, world }) {
    const record = owner('StaffingRecord');
    const vacancy = world.find('Vacancy', record?.$about);
    if (record === undefined || isOutsideCompetition(record, world)) return undefined;
    if (vacancy !== undefined && isForProgram(vacancy, world)) return undefined;
    const tracks = applicationsFor(candidate, record, world).map(({ track }) => track?.value);
    if (tracks.includes('noncompetitive')) return undefined;
    if (ineligibleBy(candidate, record, world) !== undefined) return undefined;
    const left = BOTH.find(aspect => considered.items.every(({ value }) => value !== aspect));
    if (left === undefined) return satisfied(considered);
    const technical = vacancy?.technicalQualifications;
    if (left === 'technical' && technical !== undefined && isNothing(technical)) return satisfied(technical);
    const due = record.erbAction?.certified ?? competitiveSelections(record, world)[0]?.selected;
    if (due === undefined) return pending('certified');
    const words = [...considered.items.map(({ value }) => value), left];
    const all = BOTH.every(aspect => words.includes(aspect)) ? words : BOTH;
    return violated(
      considered,
      `The ${left} qualifications of ${candidate === undefined ? 'this candidate' : candidate.ref} were not considered.`,
      {
        because: [{ at: due, message: 'By this day the candidates were rated.' }],
        fixes: [
          suggestion(
            'Say that both kinds were considered, if they were',
            set(considered, `[${all.join(', ')}]`),
          ),
        ],
      },
    );
  },
});
