// A case under criterion A or C rests on an announced vacancy.
import { add } from '../../edits/edits.ts';
import { isPublished } from '../../facts/announcement-standing.ts';
import { evidenceOfUsajobs } from '../../facts/usajobs.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

type QrbCase = Records['QrbCase'];

export default rule({
  id: 'case/not-announced',
  title: 'Case without an announced vacancy',
  provisions: ['VAC-001'],
  on: 'QrbCase',
  why: 'A position is filled by an initial career appointment after a competition that at the least the whole civil service could enter; without an announcement there was none.',
  todo: 'Name the vacancy from which the candidate was selected, or the criterion that fits.',
  since: '0.1.0',
  reading:
    'It is due when the case is submitted. Certified program graduates (criterion B) and corrective actions need no announcement.',
  bad: `«qrb-case FleetDirectorCase "ESCS 24-11873" for C1027» {
  criterion: A
  submitted: 2024-06-10
}`,
  good: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  criterion: A
  vacancy: FleetDirector2024
  submitted: 2024-06-10
}`,
  appliesTo: ({ criterion }) => criterion?.value !== 'B',
  check(kase, { asOf, world }) {
    const { criterion, submitted, vacancy: named } = kase;
    if (submitted === undefined || submitted.value > asOf) return pending('submitted');
    if (kase.$broken !== undefined || isCorrective(kase, world)) return undefined;
    if (named === undefined) {
      // Without a criterion nobody knows that there has to be one.
      if (criterion === undefined) return pending('criterion');
      return violated(
        kase,
        `The case was submitted under criterion ${criterion.value}, and names no vacancy that was announced.`,
        {
          because: [{ at: criterion, message: 'Under this criterion a competition comes first.' }],
          fixes: vacanciesOf(kase, world).map(name =>
            suggestion(`Add \`vacancy: ${name}\``, add(kase, `vacancy: ${name}`)),
          ),
        },
      );
    }
    const vacancy = world.find('Vacancy', named);
    if (vacancy === undefined) return undefined;
    const { purpose, status } = vacancy;
    if (purpose !== undefined && purpose.value !== 'initial-career') {
      return violated(
        named,
        'The case was submitted, and its vacancy was not announced for an initial career appointment.',
        { because: [{ at: purpose, message: 'It was announced for this purpose.' }] },
      );
    }
    if (status?.value === 'draft') {
      // Without evidence of USAJOBS that is what is told (VAC-005).
      if (evidenceOfUsajobs(vacancy) === undefined) return undefined;
      return violated(
        named,
        'The case was submitted, and the announcement of its vacancy, which was in USAJOBS, is still a draft here.',
        {
          severity: 'warning',
          because: [{ at: status, message: 'It is written here that it is a draft.' }],
        },
      );
    }
    return satisfied(named);
  },
});

/** An appointment as corrective action needs a certification and no announcement. */
const isCorrective = (kase: QrbCase, world: World): boolean =>
  world
    .where('Appointment', '$about', kase.$about)
    .some(({ action }) => action?.value === 'corrective-action');

/** The vacancies for which the candidate applied and that were announced for an initial career appointment. */
const vacanciesOf = (kase: QrbCase, world: World): readonly string[] =>
  (world.find('Candidate', kase.$about)?.application ?? []).flatMap(({ $about }) => {
    const vacancy = world.find('Vacancy', $about);
    return $about !== undefined && vacancy?.purpose?.value === 'initial-career' && isPublished(vacancy)
      ? $about.ref
      : [];
  });
