// Every statement of the sources, in the order of the catalog.
import { agencyResponsibilities } from './agency-responsibilities.ts';
import { applicantRights } from './applicant-rights.ts';
import { applicationMethod } from './application-method.ts';
import { appointmentType } from './appointment-type.ts';
import { areaOfConsideration } from './area-of-consideration.ts';
import { bestPractice } from './best-practice.ts';
import { cdpOpps } from './cdp-opps.ts';
import { cdpProgram } from './cdp-program.ts';
import { cdpRecruiting } from './cdp-recruiting.ts';
import { conditionsOfEmployment } from './conditions-of-employment.ts';
import { correctiveAction } from './corrective-action.ts';
import { developmentPolicy } from './development-policy.ts';
import { ecqModel } from './ecq-model.ts';
import { employmentRestrictions } from './employment-restrictions.ts';
import { erb } from './erb.ts';
import { meritStaffing } from './merit-staffing.ts';
import { mobility } from './mobility.ts';
import { moratorium } from './moratorium.ts';
import { moratoriumResumption } from './moratorium-resumption.ts';
import { nsp } from './nsp.ts';
import { opmOversight } from './opm-oversight.ts';
import { preferences } from './preferences.ts';
import { probation } from './probation.ts';
import { probationCredit } from './probation-credit.ts';
import { qrbBoard } from './qrb-board.ts';
import { qrbCase } from './qrb-case.ts';
import { qrbCertification } from './qrb-certification.ts';
import { qrbDisapproval } from './qrb-disapproval.ts';
import { qrbOutcome } from './qrb-outcome.ts';
import { qrbRewrite } from './qrb-rewrite.ts';
import { qrbSubmission } from './qrb-submission.ts';
import { qualifications } from './qualifications.ts';
import { reappointment } from './reappointment.ts';
import { records } from './records.ts';
import { recruitingSources } from './recruiting-sources.ts';
import { submissionDocs } from './submission-docs.ts';
import { technicalQualifications } from './technical-qualifications.ts';
import { vacancy } from './vacancy.ts';

const provisions = {
  ...agencyResponsibilities,
  ...opmOversight,
  ...appointmentType,
  ...employmentRestrictions,
  ...conditionsOfEmployment,
  ...mobility,
  ...qualifications,
  ...nsp,
  ...ecqModel,
  ...preferences,
  ...areaOfConsideration,
  ...vacancy,
  ...recruitingSources,
  ...applicationMethod,
  ...technicalQualifications,
  ...meritStaffing,
  ...erb,
  ...bestPractice,
  ...applicantRights,
  ...correctiveAction,
  ...records,
  ...qrbBoard,
  ...qrbCase,
  ...qrbSubmission,
  ...submissionDocs,
  ...qrbOutcome,
  ...qrbRewrite,
  ...qrbDisapproval,
  ...qrbCertification,
  ...moratorium,
  ...moratoriumResumption,
  ...probation,
  ...probationCredit,
  ...reappointment,
  ...cdpProgram,
  ...cdpRecruiting,
  ...cdpOpps,
  ...developmentPolicy,
} as const;

export type Provisions = typeof provisions;

/** Only findings and pages need them. The command keeps them as one text until they are asked for (cli/scripts/bundle.ts). */
export const allProvisions = (): Provisions => provisions;
