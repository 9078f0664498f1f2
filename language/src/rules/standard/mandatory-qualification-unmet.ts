// Only a candidate who meets every mandatory qualification is eligible.
import { set } from '../../edits/edits.ts';
import { qualificationNamed, standardFor } from '../../facts/standard.ts';
import { andWords } from '../../facts/wording.ts';
import type { Placed, Records, Ref } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { markedNotEligible } from '../eligibility-fix.ts';
import { rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type Application = Records['Application'];

export default rule({
  id: 'standard/mandatory-qualification-unmet',
  title: 'Eligible without a mandatory qualification',
  provisions: ['QUA-012'],
  on: 'Application',
  needs: ['eligible'],
  why: 'Mandatory qualifications must be met for a candidate to be eligible for the position; one exception would be unfair to all who did not apply for the same reason.',
  todo: 'Mark the candidate as not eligible, or correct what the record says about the qualification.',
  since: '0.1.0',
  reading:
    'A qualification that the application says is not met is an error. Where `meets` lists some qualifications and is silent on a mandatory one, it is a warning; executive qualifications are left out of that, as the Boards judge them.',
  bad: `position FleetDirector "Director, Office of Fleet Management" { series: "0340" }
standard FleetStandard for FleetDirector {
  mandatory FleetOperations { aspect: technical }
}
vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector { status: closed }
candidate C1044 {
  application for FleetDirector2024 {
    does-not-meet: [«FleetOperations»]
    eligible: yes
  }
}`,
  good: `position FleetDirector "Director, Office of Fleet Management" { series: "0340" }
standard FleetStandard for FleetDirector {
  mandatory FleetOperations { aspect: technical }
}
vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector { status: closed }
candidate C1044 {
  application for FleetDirector2024 {
    does-not-meet: [FleetOperations]
    eligible: no
  }
}`,
  appliesTo: ({ eligible, $broken }) => eligible?.value !== false && $broken === undefined,
  check(application, context) {
    const { world } = context;
    const { eligible, doesNotMeet } = application;
    const unmet = (doesNotMeet?.items ?? []).filter(
      ref => qualificationNamed(ref, application, world)?.$type === 'Mandatory',
    );
    const unstated = unstatedVerdict(application, eligible, world);
    if (unmet.length === 0) return unstated ?? satisfied(eligible);
    return [
      ...unmet.map(ref =>
        violated(
          ref,
          `The candidate is eligible, but does not meet the mandatory qualification \`${ref.ref}\`.`,
          {
            because: [
              { at: eligible, message: 'The candidate is recorded as eligible.' },
              { at: qualificationNamed(ref, application, world), message: 'It is mandatory.' },
            ],
            fixes: [markedNotEligible(application, context)],
          },
        ),
      ),
      ...(unstated === undefined ? [] : [unstated]),
    ];
  },
});

function unstatedVerdict(
  application: Application,
  eligible: Placed<boolean>,
  world: World,
): Verdict | undefined {
  const { meets, doesNotMeet } = application;
  const standard = standardFor(application, world);
  if (meets === undefined || standard === undefined || standard.$broken !== undefined) return undefined;
  const told = new Set([...meets.items, ...(doesNotMeet?.items ?? [])].map(innerName));
  const silent = standard.mandatory.flatMap(({ $name, aspect, ecqs }) =>
    $name === undefined || told.has($name.value) || aspect?.value === 'executive' || ecqs !== undefined
      ? []
      : $name,
  );
  if (silent.length === 0) return undefined;
  const names = silent.map(({ value }) => value);
  return violated(
    eligible,
    `The candidate is eligible, but the application does not say that ${andWords(names)} ${names.length === 1 ? 'is' : 'are'} met.`,
    {
      severity: 'warning',
      because: silent.map(at => ({ at, message: 'It is mandatory.' })),
      fixes: [
        suggestion(
          `Say that ${andWords(names)} ${names.length === 1 ? 'is' : 'are'} met`,
          set(meets, `[${[...meets.items.map(({ ref }) => ref), ...names].join(', ')}]`),
        ),
      ],
    },
  );
}

/** The name of a qualification without that of its standard. */
const innerName = ({ ref }: Ref): string => ref.split('.').at(-1) ?? ref;
