// Who has the experience and training for the work is considered without the certification too.
import { basisOf, licenceOf } from '../../facts/qualification.ts';
import { qualificationNamed } from '../../facts/standard.ts';
import { andWords } from '../../facts/wording.ts';
import type { Records } from '../../model/record.ts';
import { rule, violated } from '../rule.ts';

export default rule({
  id: 'application/excluded-for-certification',
  title: 'Shut out for want of a certification',
  provisions: ['QUA-020'],
  on: 'Application',
  needs: ['eligible', 'requisiteExperience'],
  why: 'Someone without the certification who has the experience and training for the work should still be considered.',
  todo: 'Consider the candidate, who can acquire the certification later.',
  since: '0.1.0',
  reading:
    'It is told where the file says that the applicant has the experience and training, and every mandatory qualification that is not met asks for a certification. Where a statute requires the certification, or the standard of the series a license, the exclusion stands.',
  bad: `position FleetDirector "Director, Office of Fleet Management" { series: "0340" }
standard FleetStandard for FleetDirector {
  mandatory ProgramManagement {
    certification: "FAC-P/PM Level III"
    acquire-within: 18 months
  }
}
vacancy FleetDirector2024 for FleetDirector { status: closed }
candidate C1044 {
  application for FleetDirector2024 {
    does-not-meet: [ProgramManagement]
    requisite-experience: yes
    eligible: «no»
  }
}`,
  good: `position FleetDirector "Director, Office of Fleet Management" { series: "0340" }
standard FleetStandard for FleetDirector {
  mandatory ProgramManagement {
    certification: "FAC-P/PM Level III"
    acquire-within: 18 months
  }
}
vacancy FleetDirector2024 for FleetDirector { status: closed }
candidate C1044 {
  application for FleetDirector2024 {
    does-not-meet: [ProgramManagement]
    requisite-experience: no
    eligible: no
  }
}`,
  appliesTo: ({ eligible, requisiteExperience }) =>
    eligible?.value === false && requisiteExperience?.value === true,
  check(application, { world }) {
    const { eligible, ineligibleFor, doesNotMeet, requisiteExperience } = application;
    const unmet = (ineligibleFor ?? doesNotMeet)?.items ?? [];
    const mandatory = unmet.flatMap(ref => {
      const qualification = qualificationNamed(ref, application, world);
      return qualification?.$type === 'Mandatory'
        ? [{ ref, qualification: qualification as unknown as Records['Mandatory'] }]
        : [];
    });
    if (mandatory.length === 0 || !mandatory.every(({ qualification }) => asksToCertify(qualification)))
      return undefined;
    return violated(
      eligible,
      `The candidate has the experience and training for the work, and is shut out only for want of the certification that ${andWords(mandatory.map(({ ref }) => ref.ref))} ${mandatory.length === 1 ? 'asks' : 'ask'} for.`,
      {
        because: [
          { at: requisiteExperience, message: 'The candidate has the experience and training.' },
          ...mandatory.map(({ qualification }) => ({
            at: qualification.certification,
            message: 'This is the certification.',
          })),
        ],
      },
    );
  },
});

/** Whether it asks for a certification that neither a statute nor a standard of the series requires. */
const asksToCertify = (qualification: Records['Mandatory']): boolean =>
  qualification.certification !== undefined &&
  licenceOf(qualification) === undefined &&
  basisOf(qualification) === undefined;
