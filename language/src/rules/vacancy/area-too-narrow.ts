// A competitive fill, and entry into a program, is open to the whole civil service at the least.
import { set } from '../../edits/edits.ts';
import { isForProgram } from '../../facts/announcement-items.ts';
import { isUnderAnnouncingLaw, weighedByStanding } from '../../facts/announcement-standing.ts';
import { areasFor } from '../../facts/areas.ts';
import { dated } from '../../law/index.ts';
import { isNothing, type Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/area-too-narrow',
  title: 'Area of consideration too narrow',
  provisions: ['AOC-001', 'CDR-001', 'CDR-008', 'CDR-002', 'CDR-004'],
  on: 'Vacancy',
  needs: ['areaOfConsideration'],
  why: 'The law has agencies search for executives among all groups of qualified individuals within the civil service, and lets them go beyond it, but not stay below it; entry into a candidate development program is recruited in the same way.',
  todo: 'Open it to the civil service or to all qualified individuals, and announce it anew if it has been published.',
  since: '0.1.0',
  reading:
    'A noncompetitive fill may be limited. While `purpose` is not written, `current-executives` may be meant for one. A program that one agency announced to itself alone before 10 December 2009 could be lawful by an exception and is not judged here; one announced to a component alone never was.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  purpose: initial-career
  area-of-consideration: «agency»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  purpose: initial-career
  area-of-consideration: civil-service
}`,
  appliesTo: isUnderAnnouncingLaw,
  check(vacancy, { law, world }) {
    const { areaOfConsideration: area, opens, purpose } = vacancy;
    const lawful = law.list('competitive-areas-of-consideration');
    if (Object.hasOwn(lawful, area.value)) return satisfied(area);
    const intoProgram = isForProgram(vacancy, world);
    if (area.value === 'current-executives' && purpose === undefined && !intoProgram)
      return pending('purpose');
    if (intoProgram && area.value === 'agency') {
      if (opens === undefined) return pending('opens');
      if (opens.value <= dated['agency-only-programs'].to) return undefined;
    }
    const what = intoProgram ? 'Entry into a program' : 'A competitive fill';
    return violated(
      area,
      `${what} is open to the whole civil service at the least; the area of consideration \`${area.value}\` is narrower.`,
      {
        provisions: intoProgram ? ['CDR-001', 'CDR-008', 'CDR-002', 'CDR-004'] : ['AOC-001'],
        severity: weighedByStanding(vacancy, law.severityOf('AOC-001')),
        because: [
          { at: purpose, message: 'The announcement is for this purpose.' },
          intoProgram && area.value === 'agency'
            ? { at: opens, message: 'On this day the exception for agency-only programs was no longer law.' }
            : undefined,
        ],
        // What certificates say of the area of a program agrees with it, so that it was not written by mistake.
        fixes: certifiesArea(vacancy, world)
          ? []
          : areasFor(vacancy, law, world).map(word => suggestion(`Write \`${word}\``, set(area, word))),
      },
    );
  },
});

/** Whether a graduate of the program has a certificate in the wording for programs of one agency alone (QCT-006). */
const certifiesArea = ({ $about }: Records['Vacancy'], world: World): boolean =>
  world.where('QrbCase', 'program', $about).some(({ certification }) => {
    const certificate = certification?.certificate;
    return certificate !== undefined && !isNothing(certificate) && certificate.value === 'after-competition';
  });
