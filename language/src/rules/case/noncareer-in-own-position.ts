// A noncareer executive cannot become a career appointee in the position held, or in one that succeeds it.
import type { Placed, Records, Ref } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { type Because, rule, type Verdict, violated } from '../rule.ts';

type QrbCase = Records['QrbCase'];

/** A position that the candidate holds otherwise than by a career appointment. */
interface Held {
  readonly position: Ref;
  readonly by: 'noncareer' | 'schedule-c';
}

export default rule({
  id: 'case/noncareer-in-own-position',
  title: 'Noncareer executive proposed for the own position',
  provisions: ['QCS-014'],
  on: 'QrbCase',
  needs: ['vacancy'],
  why: 'Where a noncareer executive is proposed for a career appointment in the present position, or in one that succeeds it, there is no genuine vacancy, and OPM does not forward the case.',
  todo: 'Withdraw the case, or propose the candidate for another position.',
  since: '0.1.0',
  reading:
    'Present is what the candidate held when the case was submitted. The desk guide speaks of noncareer executives, the regulation of noncareer-type employees, so that a Schedule C employee is a warning here.',
  bad: `position Counselor "Counselor to the Secretary" { designation: general }
vacancy Counselor2024 "DES-SES-24-020" for Counselor { status: closed }
candidate C4001 {
  held "Counselor to the Secretary" {
    position: Counselor
    appointment: noncareer
    from: 2022-02-14
  }
}
qrb-case CounselorCase for C4001 {
  vacancy: «Counselor2024»
  criterion: A
  submitted: 2024-09-03
}`,
  good: `position Counselor "Counselor to the Secretary" { designation: general }
position FleetDirector "Director" { designation: general }
vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector { status: closed }
candidate C4001 {
  held "Counselor to the Secretary" {
    position: Counselor
    appointment: noncareer
    from: 2022-02-14
  }
}
qrb-case FleetDirectorCase for C4001 {
  vacancy: FleetDirector2024
  criterion: A
  submitted: 2024-09-03
}`,
  appliesTo: ({ withdrawn }) => withdrawn === undefined,
  check(record, { asOf, world }): readonly Verdict[] {
    const line = lineOf(world.find('Vacancy', record.vacancy)?.$about, world);
    const day = record.submitted?.value ?? asOf;
    return heldOn(day, record, world)
      .filter(({ position }) => line.includes(position.ref))
      .slice(0, 1)
      .map(({ position, by }) =>
        violated(
          record.vacancy,
          line[0] === position.ref
            ? `The case is for \`${position.ref}\`, which the candidate holds on a ${SPOKEN[by]} appointment.`
            : `The case is for \`${line[0]}\`, which succeeds \`${position.ref}\`; that one the candidate holds on a ${SPOKEN[by]} appointment.`,
          {
            because: [{ at: position, message: 'The candidate holds this position.' } satisfies Because],
            ...(by === 'schedule-c' && { severity: 'warning' as const }),
          },
        ),
      );
  },
});

const SPOKEN = { noncareer: 'noncareer', 'schedule-c': 'Schedule C' } as const;

/** The position, the one that it succeeds, and so on. */
function lineOf(position: Ref | undefined, world: World): readonly string[] {
  const line: string[] = [];
  let here = position;
  while (here !== undefined && !line.includes(here.ref)) {
    line.push(here.ref);
    here = world.find('Position', here)?.successorOf;
  }
  return line;
}

/** The positions that the candidate held on a day by a noncareer or Schedule C appointment, as far as they are named. */
function heldOn(day: string, { $about }: QrbCase, world: World): Held[] {
  const spans = (from: Placed<string> | undefined, to: Placed<string> | undefined): boolean =>
    (from === undefined || from.value <= day) && (to === undefined || to.value >= day);
  const told = (world.find('Candidate', $about)?.held ?? []).flatMap(
    ({ position, appointment, from, to }): Held[] =>
      position !== undefined &&
      (appointment?.value === 'noncareer' || appointment?.value === 'schedule-c') &&
      spans(from, to)
        ? [{ position, by: appointment.value }]
        : [],
  );
  const appointed = world
    .where('Appointment', '$about', $about)
    .flatMap(({ position, type, effective, ended }): Held[] =>
      position !== undefined &&
      type?.value === 'noncareer' &&
      effective !== undefined &&
      spans(effective, ended)
        ? [{ position, by: 'noncareer' }]
        : [],
    );
  return [...told, ...appointed];
}
