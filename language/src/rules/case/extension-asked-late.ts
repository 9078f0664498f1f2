// An extension is asked for before the last day of the period.
import { extensionRequest, submission } from '../../facts/deadlines/qrb-case.ts';
import { spokenPeriod } from '../../law/period.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/extension-asked-late',
  title: 'Extension asked for late',
  provisions: ['QCS-020', 'QCS-022'],
  on: 'SubmissionExtension',
  needs: ['requested'],
  why: 'An agency that may not submit a case within {qrb-submission-period} asks for an extension before the last of them; a moratorium does not excuse it from asking.',
  todo: 'Ask for each case as soon as the delay is seen, at the latest on the working day before the last.',
  figures: ['qrb-submission-period'],
  since: '0.1.0',
  reading:
    'The words “90th day” are read as the 90th working day, and “prior to” as strictly before it. A further extension, asked for while an earlier one still ran, is not provided for: a warning.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: 2024-03-01
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  vacancy: FleetDirector2024
  criterion: A
  extension { requested: «2024-07-10» }
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  closes: 2024-03-01
}
qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  vacancy: FleetDirector2024
  criterion: A
  extension { requested: 2024-07-09 }
}`,
  check({ requested }, context) {
    const record = context.owner('QrbCase');
    const asking = record && extensionRequest.limit(record, context);
    const deadline = record && submission.limit(record, context);
    if (record === undefined || asking === undefined || deadline === undefined) return undefined;
    const { regular } = deadline;
    if (requested.value < regular) return satisfied(requested);
    // Submitted in time, the case needed no extension.
    if (record.submitted !== undefined && record.submitted.value <= regular) return undefined;
    const running = record.extension.find(
      extension =>
        extension.requested !== undefined &&
        extension.requested.value < regular &&
        extension.grantedUntil !== undefined &&
        extension.grantedUntil.value >= requested.value,
    );
    return violated(
      requested,
      `The extension was asked for on ${requested.value}; it must be asked for before ${regular}, the last of ${spokenPeriod(deadline.period)} after the announcement closed, and so on ${asking.day} at the latest.`,
      {
        because: [
          { at: deadline.from, message: `The announcement closed on ${deadline.from.value}.` },
          running && { at: running.grantedUntil, message: 'An earlier extension still ran to this day.' },
        ],
        ...(running !== undefined && { severity: 'warning' }),
      },
    );
  },
});
