// The agency reports in writing how far recommendations were carried out, where OPM asks.
import { progressReport } from '../../facts/deadlines/development.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/recommendation-unreported',
  title: 'Progress on a recommendation not reported',
  provisions: ['QOC-007'],
  severity: 'warning',
  on: 'Recommendation',
  needs: ['progressAsked'],
  why: 'OPM may ask the agency to show in writing, within {progress-report-months} months of the appointment, how far the recommendations of the Board have been carried out.',
  todo: 'Report to OPM in writing, and give the day under `progress-reported`.',
  figures: ['progress-report-months'],
  since: '0.1.0',
  reading:
    'The months are read as the time by which the report is due, the last day included; the text could also mean the time for asking. A report for which OPM asked only later has no such day.',
  bad: `qrb-case CounselCase for C3001 {
  review {
    recommendation "A course in financial management" {
      progress-asked: 2025-03-03
      progress-reported: «2025-07-15»
    }
  }
}
appointment CounselAppointment for C3001 {
  case: CounselCase
  effective: 2024-01-14
}`,
  good: `qrb-case CounselCase for C3001 {
  review {
    recommendation "A course in financial management" {
      progress-asked: 2025-03-03
      progress-reported: 2025-07-14
    }
  }
}
appointment CounselAppointment for C3001 {
  case: CounselCase
  effective: 2024-01-14
}`,
  check(recommendation, context) {
    const { progressAsked: asked, progressReported: reported } = recommendation;
    const limit = progressReport.limit(recommendation, context);
    if (limit === undefined) return undefined;
    const { from: effective, day: last } = limit;
    if (reported !== undefined && reported.value <= last) return satisfied(reported);
    if (reported === undefined && (context.asOf <= last || recommendation.$broken !== undefined))
      return pending('progress-reported');
    const because = [
      { at: asked, message: 'OPM asked on this day.' },
      { at: effective, message: 'The appointment took effect on this day.' },
    ];
    return violated(
      reported ?? recommendation,
      reported === undefined
        ? `OPM asked for a report on the recommendation, and the file tells none; it was due by ${last}.`
        : `The report on the recommendation was made on ${reported.value}; it was due by ${last}.`,
      { because },
    );
  },
});
