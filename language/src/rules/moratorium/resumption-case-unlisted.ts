// The request to resume lists the cases that are submitted with it.
import { add, type Edit, set } from '../../edits/edits.ts';
import { isGovernmentwide } from '../../facts/moratorium.ts';
import { andWords } from '../../facts/wording.ts';
import type { Records } from '../../model/record.ts';
import { rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type Resumption = Records['Resumption'];

export default rule({
  id: 'moratorium/resumption-case-unlisted',
  title: 'Case submitted with the request to resume and not listed in it',
  provisions: ['MRS-006'],
  on: 'Resumption',
  needs: ['requested'],
  why: 'Cases that are submitted together with the request to process cases again should be listed in it; a request without a case is lawful too.',
  todo: 'List under `cases` the cases that come with the request.',
  since: '0.1.0',
  reading:
    'Those submitted on the day of the request come with it. Criterion B is left out, because a moratorium does not touch it.',
  bad: `moratorium DESTransition for DES {
  «resumption» { requested: 2024-06-24 by deputy-secretary }
}
qrb-case FleetCase for C1027 {
  agency: DES
  criterion: A
  submitted: 2024-06-24
}`,
  good: `moratorium DESTransition for DES {
  resumption {
    requested: 2024-06-24 by deputy-secretary
    cases: [FleetCase]
  }
}
qrb-case FleetCase for C1027 {
  agency: DES
  criterion: A
  submitted: 2024-06-24
}`,
  check(resumption, { owner, world }): Verdict | undefined {
    const moratorium = owner('Moratorium');
    if (moratorium === undefined || isGovernmentwide(moratorium)) return undefined;
    if (resumption.$broken?.includes('cases')) return undefined;
    const { cases, requested } = resumption;
    const listed = cases?.items.map(({ ref }) => ref) ?? [];
    const left = world
      .where('QrbCase', 'agency', moratorium.$about)
      .filter(({ submitted, criterion }) => submitted?.value === requested.value && criterion?.value !== 'B')
      .filter(({ $name }) => $name !== undefined && !listed.includes($name.value));
    if (left.length === 0) return cases && satisfied(cases);
    const names = left.flatMap(({ $name }) => $name?.value ?? []);
    return violated(
      cases ?? resumption,
      `The request of ${requested.value} does not list ${andWords(names)}, submitted on the same day.`,
      {
        because: left.map(({ submitted }) => ({
          at: submitted,
          message: 'The case was submitted on this day.',
        })),
        fixes: [suggestion(`List ${andWords(names)}`, listing(resumption, [...listed, ...names]))],
      },
    );
  },
});

const listing = (resumption: Resumption, names: readonly string[]): Edit =>
  resumption.cases === undefined
    ? add(resumption, `cases: [${names.join(', ')}]`)
    : set(resumption.cases, `[${names.join(', ')}]`);
