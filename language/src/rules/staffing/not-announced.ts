// A competition rests on an announcement that was published, not on a draft of one.

import { announcedOn } from '../../facts/announced.ts';
import { isForProgram } from '../../facts/announcement-items.ts';
import { competitiveSelections, isOutsideCompetition } from '../../facts/selection.ts';
import { evidenceOfUsajobs } from '../../facts/usajobs.ts';
import type { Placed, Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

type StaffingRecord = Records['StaffingRecord'];

interface Step {
  readonly on: Placed<string>;
  /** A clause without its end. */
  readonly what: string;
}

export default rule({
  id: 'staffing/not-announced',
  title: 'Selection from an announcement that is a draft',
  provisions: ['VAC-001'],
  on: 'StaffingRecord',
  why: 'A position is filled by an initial career appointment after a competition that at the least the whole civil service could enter; nobody can apply to a draft.',
  todo: 'Correct the `status` of the announcement if it was published; a competition that was never announced is announced, and held anew.',
  since: '0.1.0',
  reading:
    'What the Board did with the candidates counts as well as a selection. It is a warning where the announcement was in USAJOBS or its `purpose` is not written: then it is likely that only the file was left behind. Nothing is said where the announcement opens later, which is another fault, or once a case was submitted from it, of which it is told.',
  bad: `vacancy FleetDirector2024 for FleetDirector {
  status: draft
  purpose: initial-career
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 { selected: «2024-05-08 by appointing-authority» }
}`,
  good: `vacancy FleetDirector2024 for FleetDirector {
  status: closed
  purpose: initial-career
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  appliesTo: (record, { world }) => !isOutsideCompetition(record, world),
  check(record, { asOf, law, world }) {
    const vacancy = world.find('Vacancy', record.$about);
    if (vacancy?.status === undefined || isForProgram(vacancy, world)) return undefined;
    const { purpose, status, usajobs } = vacancy;
    if (status.value === 'cancelled') return undefined;
    const [step] = stepsOf(record, world).filter(({ on }) => on.value <= asOf);
    if (step === undefined) return pending('selection');
    if (status.value !== 'draft') return satisfied(status);
    if (usajobs?.$broken !== undefined || vacancy.$broken !== undefined) return undefined;
    const opened = announcedOn(vacancy);
    if (opened !== undefined && opened.value > step.on.value) return undefined;
    if (isBehindCase(record, asOf, world)) return undefined;
    const evidence = evidenceOfUsajobs(vacancy);
    return violated(step.on, `${step.what} on ${step.on.value}, and the announcement is still a draft.`, {
      severity: evidence === undefined && purpose !== undefined ? law.severityOf('VAC-001') : 'warning',
      because: [
        { at: status, message: 'It is written here that it is a draft.' },
        { at: evidence, message: 'This shows that it was in USAJOBS.' },
      ],
    });
  },
});

/** What takes place once the announcement has closed, selections first. */
function stepsOf(record: StaffingRecord, world: World): readonly Step[] {
  const { erbAction: board } = record;
  const steps: readonly (readonly [Placed<string> | undefined, string])[] = [
    ...competitiveSelections(record, world).map(
      ({ selected }) => [selected, 'The selection was made'] as const,
    ),
    [board?.certified, 'The Board certified its list'],
    [board?.recommendations, 'The Board made its recommendations'],
    [board?.ratingSheets, 'The Board gave its rating sheets'],
    [board?.endorsedPanelRatings, 'The Board endorsed the ratings'],
  ];
  return steps.flatMap(([on, what]) => (on === undefined ? [] : { on, what }));
}

/** Whether a case was submitted from the announcement: what shows that it was announced is then due with the case. */
const isBehindCase = ({ $about }: StaffingRecord, asOf: string, world: World): boolean =>
  world
    .where('QrbCase', 'vacancy', $about)
    .some(({ submitted }) => submitted !== undefined && submitted.value <= asOf);
