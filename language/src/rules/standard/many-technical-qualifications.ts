// A position keeps to the few technical qualifications that matter most.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'standard/many-technical-qualifications',
  title: 'Many mandatory technical qualifications',
  provisions: ['TQS-002', 'TQS-004'],
  on: 'Standard',
  why: 'One or two technical qualifications that matter most for the position keep technical demands in balance with executive skills, which the SES is selected for.',
  todo: 'See whether some of them can be made desirable, or be joined into one.',
  figures: ['technical-qualifications-most'],
  since: '0.1.0',
  reading:
    'It is one possible approach, and so no more than information above {technical-qualifications-most}. A minimum education or a license that the standard of the series requires is not counted. The text gives no ratio; where technical qualifications are more than the executive core qualifications, the balance is pointed out too.',
  bad: `«standard FleetStandard for FleetDirector» {
  mandatory FleetOperations { aspect: technical }
  mandatory ProgramManagement { aspect: technical }
  mandatory ElectricVehicles { aspect: technical }
}`,
  good: `standard FleetStandard for FleetDirector {
  mandatory FleetOperations { aspect: technical }
  mandatory ProgramManagement { aspect: technical }
  desirable ElectricVehicles { aspect: technical }
}`,
  check(standard, { law }) {
    const technical = standard.mandatory.filter(
      ({ aspect, minimumEducation, licence }) =>
        aspect?.value === 'technical' && minimumEducation === undefined && licence === undefined,
    );
    if (technical.length === 0) return undefined;
    const most = law.figure('technical-qualifications-most');
    if (technical.length <= most) return satisfied(standard);
    const ecqs = Object.keys(law.list('ecqs')).length;
    const unbalanced = technical.length > ecqs;
    return violated(
      standard,
      unbalanced
        ? `The standard has ${technical.length} mandatory technical qualifications, more than the ${ecqs} executive core qualifications.`
        : `The standard has ${technical.length} mandatory technical qualifications; the ${most} that matter most might do.`,
      { provisions: unbalanced ? ['TQS-004', 'TQS-002'] : ['TQS-002'] },
    );
  },
});
