// USAJOBS shows the vacancy under the department and agency to which the position belongs.
import { set } from '../../edits/edits.ts';
import { departmentOf } from '../../facts/agencies.ts';
import { pending, rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/usajobs-agency-differs',
  title: 'Shown in USAJOBS under another agency',
  provisions: ['VAC-033'],
  on: 'UsajobsEntry',
  needs: ['agency'],
  why: 'People look for executive vacancies by department and agency, and learn from them where the position is.',
  todo: 'Correct the department or agency in USAJOBS, or the organization of the position here.',
  since: '0.1.0',
  reading: 'Agencies are compared by department, so that a bureau and the department above it agree.',
  bad: `position FleetDirector "Director, Office of Fleet Management" { organization: DOI }
vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs { agency: «GSA» }
}`,
  good: `position FleetDirector "Director, Office of Fleet Management" { organization: DOI }
vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  usajobs { agency: DOI }
}`,
  check({ agency }, { owner, world }) {
    const organization = world.find('Position', owner('Vacancy')?.$about)?.organization;
    if (organization === undefined) return pending('organization');
    const shown = departmentOf(agency, world);
    const real = departmentOf(organization, world);
    if (shown === undefined || real === undefined) return undefined;
    if (shown === real) return satisfied(agency);
    return violated(
      agency,
      `USAJOBS shows the vacancy under \`${agency.ref}\`, and the position belongs to \`${organization.ref}\`.`,
      {
        because: [{ at: organization, message: 'The position belongs here.' }],
        fixes: [suggestion(`Write \`${real}\``, set(agency, real))],
      },
    );
  },
});
