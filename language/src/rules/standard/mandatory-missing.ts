// A standard tells what success in the position requires from what is desirable.
import { competitionUnder, isUnreadStandard } from '../../facts/standard.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'standard/mandatory-missing',
  title: 'Mandatory and desirable not told apart',
  provisions: ['QUA-011'],
  on: 'Standard',
  needs: ['approved'],
  why: 'A standard distinguishes the qualifications that are essential for success in the position from those that are desirable, so that all know what shuts a candidate out and what only helps to rank.',
  todo: 'Write as `mandatory` what no candidate may lack, and as `desirable` what helps to rank those who have it.',
  since: '0.1.0',
  reading:
    'Every qualification is written as the one or the other. None that is mandatory is a warning. Whether there has to be one that is desirable is not clear: none is information, and only where the position was filled in a competition, as desirable ones serve to rank.',
  bad: `«standard FleetStandard for FleetDirector» {
  approved: 2024-01-23
  desirable ElectricVehicles { aspect: technical }
}`,
  good: `standard FleetStandard for FleetDirector {
  approved: 2024-01-23
  mandatory FleetOperations { aspect: technical }
  desirable ElectricVehicles { aspect: technical }
}`,
  appliesTo: standard => !isUnreadStandard(standard),
  check(standard, { world }) {
    const { mandatory, desirable } = standard;
    if (mandatory.length > 0 && desirable.length > 0) return satisfied(standard);
    if (mandatory.length === 0) {
      if (desirable.length === 0) return undefined;
      return violated(
        standard,
        'All qualifications of the standard are desirable; none is mandatory, so that everyone would be eligible.',
        { severity: 'warning' },
      );
    }
    const vacancy = competitionUnder(standard, world);
    if (vacancy === undefined) return undefined;
    return violated(
      standard,
      'All qualifications of the standard are mandatory; none is desirable, to help rank those who have them.',
      { severity: 'information', because: [{ at: vacancy, message: 'The position was announced here.' }] },
    );
  },
});
