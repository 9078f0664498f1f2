// A desirable qualification ranks eligible candidates and shuts out nobody.
import { remove } from '../../edits/edits.ts';
import { qualificationNamed } from '../../facts/standard.ts';
import { andWords } from '../../facts/wording.ts';
import type { Records, Ref } from '../../model/record.ts';
import { markedEligible } from '../eligibility-fix.ts';
import { type Context, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type Application = Records['Application'];

export default rule({
  id: 'application/screened-out-by-desirable',
  title: 'Shut out for a desirable qualification',
  provisions: ['QUA-013'],
  on: 'Application',
  needs: ['eligible'],
  why: 'Eligibility turns on the mandatory qualifications alone; desirable ones serve to rate and rank those who are eligible, and screen no one out.',
  todo: 'Find the candidate eligible, or name the mandatory qualification that is not met.',
  since: '0.1.0',
  reading:
    'A desirable qualification named under `ineligible-for` is an error. Where that is not written and no reason is given, a candidate who by what the file says lacks nothing but desirable qualifications is a warning.',
  bad: `position FleetDirector "Director, Office of Fleet Management" { series: "0340" }
standard FleetStandard for FleetDirector {
  desirable ElectricVehicles { aspect: technical }
}
vacancy FleetDirector2024 for FleetDirector { status: closed }
candidate C1044 {
  application for FleetDirector2024 {
    eligible: no
    ineligible-for: [«ElectricVehicles»]
  }
}`,
  good: `position FleetDirector "Director, Office of Fleet Management" { series: "0340" }
standard FleetStandard for FleetDirector {
  desirable ElectricVehicles { aspect: technical }
}
vacancy FleetDirector2024 for FleetDirector { status: closed }
candidate C1044 {
  application for FleetDirector2024 {
    does-not-meet: [ElectricVehicles]
    eligible: yes
  }
}`,
  appliesTo: ({ eligible, $broken }) => eligible?.value === false && $broken === undefined,
  check(application, context) {
    const { eligible, ineligibleFor, doesNotMeet, reason } = application;
    const kindOf = (ref: Ref): string | undefined =>
      qualificationNamed(ref, application, context.world)?.$type;
    if (ineligibleFor !== undefined) {
      const desirable = ineligibleFor.items.filter(ref => kindOf(ref) === 'Desirable');
      if (desirable.length === 0) return satisfied(ineligibleFor);
      return desirable.map(ref => forDesirable(ref, application, kindOf, context));
    }
    const lacking = doesNotMeet?.items ?? [];
    if (reason !== undefined || lacking.length === 0) return undefined;
    if (lacking.some(ref => kindOf(ref) !== 'Desirable')) return undefined;
    return violated(
      eligible,
      `The candidate is not eligible, and by what the file says lacks only ${andWords(lacking.map(({ ref }) => ref))}, which ${lacking.length === 1 ? 'is' : 'are'} desirable.`,
      {
        severity: 'warning',
        because: [{ at: doesNotMeet, message: 'This is what the candidate does not meet.' }],
        fixes: [markedEligible(application, context)],
      },
    );
  },
});

function forDesirable(
  ref: Ref,
  application: Application,
  kindOf: (ref: Ref) => string | undefined,
  context: Context,
): Verdict {
  const { ineligibleFor, doesNotMeet } = application;
  const named = ineligibleFor?.items ?? [];
  const lacks = [...named, ...(doesNotMeet?.items ?? [])];
  const onlyDesirable = lacks.every(lacked => kindOf(lacked) === 'Desirable');
  return violated(
    ref,
    `The candidate was found not eligible for lack of \`${ref.ref}\`, which is only desirable.`,
    {
      because: [{ at: qualificationNamed(ref, application, context.world), message: 'It is desirable.' }],
      fixes: [
        !onlyDesirable
          ? suggestion('Take it off the list', remove(ref))
          : ineligibleFor && markedEligible(application, context, remove(ineligibleFor)),
      ],
    },
  );
}
