// An accomplishment record treats a choice of ECQs and not all of them.
import { remove, set } from '../../edits/edits.ts';
import { weighedByStanding } from '../../facts/announcement-standing.ts';
import type { AnyRecord, Listed, Placed, Records } from '../../model/record.ts';
import { generalRule, suggestion, type Verdict, violated } from '../rule.ts';

type Vacancy = Records['Vacancy'];
type Candidate = Records['Candidate'];

export default generalRule({
  id: 'application/accomplishment-record-all-ecqs',
  title: 'Accomplishment record on all ECQs',
  provisions: ['APP-018'],
  on: 'Declaration',
  why: 'The method is meant to spare applicants: a short record on some ECQs or competencies. One on all of them is a narrative by another name.',
  todo: 'Ask for a choice of ECQs or competencies, or choose the traditional method.',
  since: '0.1.0',
  reading:
    'A list of single competencies is a choice, even if it touches all five ECQs. Where the announcement asks for all of them it is told there, and not of each applicant who did as it says.',
  bad: `vacancy FleetDirector2024 for FleetDirector {
  status: open
  selection-method: accomplishment-record
  accomplishment-record { ecqs: «all» }
}`,
  good: `vacancy FleetDirector2024 for FleetDirector {
  status: open
  selection-method: accomplishment-record
  accomplishment-record { ecqs: [leading-people, results-driven] }
}`,
  check(declaration, { law, world }) {
    if (!isVacancy(declaration) && !isCandidate(declaration)) return undefined;
    const every = Object.keys(law.list('ecqs'));
    const isAll = (ecqs: Listed<Placed<string>> | undefined): ecqs is Listed<Placed<string>> =>
      ecqs !== undefined && every.every(ecq => ecqs.items.some(({ value }) => value === ecq));
    const askedBy = (vacancy: Vacancy | undefined) => vacancy?.accomplishmentRecord?.ecqs;
    if (isVacancy(declaration)) {
      const asked = askedBy(declaration);
      return isAll(asked)
        ? tell(asked, 'The announcement asks for an accomplishment record on all ECQs.', declaration)
        : undefined;
    }
    return declaration.application
      .filter(
        ({ $about, eligible }) => eligible?.value !== false && !isAll(askedBy(world.find('Vacancy', $about))),
      )
      .flatMap(({ document }) =>
        document.flatMap(({ $subject, ecqs }) =>
          $subject?.value === 'accomplishment-record' && isAll(ecqs)
            ? tell(ecqs, 'The accomplishment record treats all ECQs.')
            : [],
        ),
      );
  },
});

function tell(ecqs: Listed<Placed<string>>, message: string, vacancy?: Vacancy): Verdict {
  const method = vacancy?.selectionMethod;
  return violated(ecqs, message, {
    ...(vacancy && { severity: weighedByStanding(vacancy, 'warning') }),
    fixes: [
      vacancy?.accomplishmentRecord?.competencies &&
        suggestion('Ask for the listed competencies alone', remove(ecqs)),
      method && vacancy?.accomplishmentRecord
        ? suggestion(
            'Choose the traditional method',
            set(method, 'traditional'),
            remove(vacancy.accomplishmentRecord),
          )
        : undefined,
    ],
  });
}

const isVacancy = (record: AnyRecord): record is Vacancy => record.$type === 'Vacancy';
const isCandidate = (record: AnyRecord): record is Candidate => record.$type === 'Candidate';
