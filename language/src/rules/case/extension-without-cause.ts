// An extension has a good cause, which the file tells.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/extension-without-cause',
  title: 'Extension without a reason',
  provisions: ['QCS-021'],
  on: 'SubmissionExtension',
  why: 'OPM may grant a brief extension for good cause; without the cause nobody can tell later why the case came after its time.',
  todo: 'Say under `reason` why the case could not be submitted in time.',
  since: '0.1.0',
  reading: 'OPM judges the cause, so a file that leaves it out is a warning and no error.',
  bad: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  «extension» {
    requested: 2024-07-09
    granted-until: 2024-07-31
  }
}`,
  good: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  extension {
    requested: 2024-07-09
    reason: "The candidate was on military duty."
    granted-until: 2024-07-31
  }
}`,
  appliesTo: ({ requested, grantedUntil }) => requested !== undefined || grantedUntil !== undefined,
  check(extension) {
    const { requested, grantedUntil, reason } = extension;
    if (reason !== undefined && reason.value !== '') return satisfied(reason);
    if (extension.$broken !== undefined) return undefined;
    return violated(
      reason ?? extension,
      grantedUntil === undefined
        ? 'An extension was asked for, and the file does not say why.'
        : `OPM extended the period to ${grantedUntil.value}, and the file does not say why.`,
      {
        because: [requested && { at: requested, message: 'The extension was asked for on this day.' }],
        severity: 'warning',
      },
    );
  },
});
