// The edition that is built in: the desk guide's chapter 2 before the reform of 2025, and the old 5 CFR 412.
import { CFR_412_OF_1996 } from './citations.ts';
import type { Edition } from './edition.ts';
import { figures } from './figures.ts';
import { groups } from './groups.ts';
import { lists } from './lists.ts';
import { agencyResponsibilities } from './provisions/agency-responsibilities.ts';
import { applicantRights } from './provisions/applicant-rights.ts';
import { applicationMethod } from './provisions/application-method.ts';
import { appointmentType } from './provisions/appointment-type.ts';
import { areaOfConsideration } from './provisions/area-of-consideration.ts';
import { bestPractice } from './provisions/best-practice.ts';
import { cdpOpps } from './provisions/cdp-opps.ts';
import { cdpProgram } from './provisions/cdp-program.ts';
import { cdpRecruiting } from './provisions/cdp-recruiting.ts';
import { conditionsOfEmployment } from './provisions/conditions-of-employment.ts';
import { correctiveAction } from './provisions/corrective-action.ts';
import { developmentPolicy } from './provisions/development-policy.ts';
import { ecqModel } from './provisions/ecq-model.ts';
import { employmentRestrictions } from './provisions/employment-restrictions.ts';
import { erb } from './provisions/erb.ts';
import { meritStaffing } from './provisions/merit-staffing.ts';
import { mobility } from './provisions/mobility.ts';
import { moratorium } from './provisions/moratorium.ts';
import { moratoriumResumption } from './provisions/moratorium-resumption.ts';
import { nsp } from './provisions/nsp.ts';
import { opmOversight } from './provisions/opm-oversight.ts';
import { preferences } from './provisions/preferences.ts';
import { probation } from './provisions/probation.ts';
import { probationCredit } from './provisions/probation-credit.ts';
import { qrbBoard } from './provisions/qrb-board.ts';
import { qrbCase } from './provisions/qrb-case.ts';
import { qrbCertification } from './provisions/qrb-certification.ts';
import { qrbDisapproval } from './provisions/qrb-disapproval.ts';
import { qrbOutcome } from './provisions/qrb-outcome.ts';
import { qrbRewrite } from './provisions/qrb-rewrite.ts';
import { qrbSubmission } from './provisions/qrb-submission.ts';
import { qualifications } from './provisions/qualifications.ts';
import { reappointment } from './provisions/reappointment.ts';
import { records } from './provisions/records.ts';
import { recruitingSources } from './provisions/recruiting-sources.ts';
import { submissionDocs } from './provisions/submission-docs.ts';
import { technicalQualifications } from './provisions/technical-qualifications.ts';
import { vacancy } from './provisions/vacancy.ts';
import { competencies, documents, materials, required } from './tables.ts';

/** Every statement of the sources, in the order of the catalog. */
export const provisions = {
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

export type ProvisionId = keyof typeof provisions;
export type FigureName = keyof typeof figures;
export type ListName = keyof typeof lists;
export type RequiredName = keyof typeof required;

export const deskGuide: Edition = {
  id: 'desk-guide-2020',
  title:
    'SES Desk Guide chapter 2 as it stood before 29 May 2025, and 5 CFR 412.102-104 as it stood before 10 December 2009',
  lastDay: '2025-05-28',
  supersededBy: {
    title: 'Hiring and Talent Development for the Senior Executive Service, OPM memorandum of 29 May 2025',
    url: 'https://www.opm.gov/chcoc/latest-memos/hiring-and-talent-development-for-the-senior-executive-service.pdf',
  },
  sources: {
    'desk-guide': {
      title: 'OPM, SES Desk Guide, chapter 2: General Staffing and Career Appointments',
      url: 'https://www.opm.gov/policy-data-oversight/senior-executive-service/ses-desk-guide/ch-2-general-staffing-and-career-appointments/',
    },
    'cfr-412-1996': {
      title: '5 CFR 412.102-104 in the wording of 1996 (61 FR 46533), replaced on 2009-12-10 (74 FR 65383)',
      url: CFR_412_OF_1996,
    },
  },
  provisions,
  groups,
  figures,
  lists,
  competencies,
  required,
  materials,
  documents,
};
