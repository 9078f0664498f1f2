// A standard asks for professional or technical and for executive or managerial abilities.
import { add } from '../../edits/edits.ts';
import { isUnreadStandard, positionsOf, qualificationsOf } from '../../facts/standard.ts';
import { isNothing, type Place, type Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { type OfferedFix, pending, rule, satisfied, suggestion, violated } from '../rule.ts';

type Standard = Records['Standard'];

export default rule({
  id: 'standard/aspect-missing',
  title: 'Standard that lacks one kind of qualification',
  provisions: ['QUA-010'],
  on: 'Standard',
  needs: ['approved'],
  why: 'A standard identifies the breadth and depth both of the professional or technical and of the executive or managerial abilities that the position needs.',
  todo: 'Add a qualification of the kind that is missing, or say under `aspect` of which kind those are that it has.',
  since: '0.1.0',
  reading:
    'It is due once the standard is approved. The words “or other qualifications” might stand in for both kinds, so a standard that has others alone is a warning; so is one of which the file lists no qualification, and one without technical ones where an announcement says that there are none. It does not hold for general positions whose standard rests on a consultation with OPM.',
  bad: `«standard FleetStandard for FleetDirector» {
  approved: 2024-01-23
  mandatory FleetOperations {
    aspect: technical
    text: "Leads a fleet or logistics program of national scope."
  }
}`,
  good: `standard FleetStandard for FleetDirector {
  approved: 2024-01-23
  mandatory FleetOperations {
    aspect: technical
    text: "Leads a fleet or logistics program of national scope."
  }
  mandatory CoreQualifications {
    aspect: executive
    ecqs: all
  }
}`,
  appliesTo: (standard, { world }) =>
    !isUnreadStandard(standard) &&
    (standard.basis?.value !== 'opm-consultation' ||
      positionsOf(standard, world).some(({ designation }) => designation?.value === 'career-reserved')),
  check(standard, { world }) {
    const qualifications = qualificationsOf(standard);
    const because = [{ at: standard.approved, message: 'The standard was approved on this day.' }];
    if (qualifications.length === 0) {
      return violated(standard, 'The standard is approved, and the file lists none of its qualifications.', {
        severity: 'warning',
        because,
      });
    }
    const aspects = qualifications.map(({ aspect }) => aspect?.value);
    const isTechnical = aspects.includes('technical');
    const isExecutive = aspects.includes('executive');
    if (isTechnical && isExecutive) return satisfied(standard);
    if (aspects.includes(undefined)) return pending('aspect');
    if (!isTechnical && !isExecutive) {
      return violated(
        standard,
        'The standard has neither a professional or technical nor an executive or managerial qualification.',
        { severity: 'warning', because },
      );
    }
    const saysNone = isExecutive ? announcedAsNone(standard, world) : undefined;
    return violated(
      standard,
      isTechnical
        ? 'The standard has no executive or managerial qualification.'
        : 'The standard has no professional or technical qualification.',
      {
        because: [...because, { at: saysNone, message: 'The announcement says that there are none.' }],
        fixes: [isTechnical ? executive(standard) : technical(standard)],
        ...(saysNone && { severity: 'warning' }),
      },
    );
  },
});

/** Where an announcement says that its position has no technical qualifications, as it may (VAC-023). */
const announcedAsNone = (standard: Standard, world: World): Place | undefined =>
  positionsOf(standard, world)
    .flatMap(({ $name }) => world.where('Vacancy', '$about', $name?.value))
    .map(({ technicalQualifications }) => technicalQualifications)
    .find(technical => technical !== undefined && isNothing(technical));

const executive = (standard: Standard): OfferedFix | undefined =>
  addition(
    standard,
    'CoreQualifications',
    'Add the executive core qualifications',
    'aspect: executive\n  ecqs: all',
  );

const technical = (standard: Standard): OfferedFix | undefined =>
  addition(
    standard,
    'TechnicalQualification',
    'Add a technical qualification, to be described',
    'aspect: technical\n  text: "…"',
  );

/** Nothing where the name is taken. */
const addition = (standard: Standard, name: string, title: string, keys: string): OfferedFix | undefined =>
  qualificationsOf(standard).some(({ $name }) => $name?.value === name)
    ? undefined
    : suggestion(title, add(standard, `mandatory ${name} {\n  ${keys}\n}`));
