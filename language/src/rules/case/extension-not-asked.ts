// A moratorium does not stop the days for submitting a case, so more time is asked for.
import { caseStanding } from '../../facts/case-standing.ts';
import { extensionRequest, submission } from '../../facts/deadlines/qrb-case.ts';
import { exceptionFor, isBarred, moratoriumsOver, standsIn } from '../../facts/moratorium.ts';
import { spokenPeriod } from '../../law/period.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/extension-not-asked',
  title: 'Extension not asked for during a moratorium',
  provisions: ['QCS-022'],
  severity: 'information',
  on: 'QrbCase',
  needs: ['vacancy'],
  why: 'A moratorium stops neither the {qrb-submission-period} within which a case is submitted nor the agency from asking for more of them.',
  todo: 'Ask OPM for an extension before the last working day, and record it as an `extension`; or ask for an exception to the moratorium.',
  figures: ['qrb-submission-period'],
  since: '0.1.0',
  reading:
    'It is pointed out while a moratorium holds the case up and an extension can still be asked for in time. A case that is late without one has a finding of its own.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: 2026-10-01
}
moratorium DESTransition for DES {
  kind: agency
  starts: 2026-11-02
}
qrb-case FleetDirectorCase for C1027 {
  agency: DES
  vacancy: «FleetDirector2024»
  criterion: A
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: 2026-10-01
}
moratorium DESTransition for DES {
  kind: agency
  starts: 2026-11-02
}
qrb-case FleetDirectorCase for C1027 {
  agency: DES
  vacancy: FleetDirector2024
  criterion: A
  extension {
    requested: 2026-11-05
    reason: "The moratorium holds."
  }
}`,
  appliesTo: record => caseStanding(record) === 'draft' && record.$broken === undefined,
  check(record, context) {
    const { asOf, world } = context;
    const deadline = submission.limit(record, context);
    const asking = extensionRequest.limit(record, context);
    if (deadline === undefined || asking === undefined) return undefined;
    const moratorium = moratoriumsOver(record, world).find(
      each =>
        !isBarred(each) &&
        standsIn(asOf, each) === 'within' &&
        exceptionFor(record, each, world)?.decision?.value !== 'approved',
    );
    if (moratorium === undefined) return undefined;
    const [asked] = record.extension;
    if (asked !== undefined) return satisfied(asked);
    if (asOf <= deadline.from.value) return pending('extension');
    if (asOf > asking.day) return undefined;
    return violated(
      record.vacancy,
      `The moratorium \`${moratorium.$name?.value}\` holds, and the ${spokenPeriod(deadline.period)} for submitting the case go on to ${deadline.regular}; an extension can be asked for on ${asking.day} at the latest.`,
      {
        because: [
          { at: moratorium.starts, message: 'The moratorium began on this day.' },
          { at: deadline.from, message: `The announcement closed on ${deadline.from.value}.` },
        ],
      },
    );
  },
});
