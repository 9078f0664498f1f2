// The edition that is built in: the desk guide's chapter 2 before the reform of 2025, and the old 5 CFR 412.
import { CFR_412_OF_1996 } from './citations.ts';
import type { Edition } from './edition.ts';
import { figures } from './figures.ts';
import { groups } from './groups.ts';
import { lists } from './lists.ts';
import { allProvisions, type Provisions } from './provisions/index.ts';
import { competencies, documents, materials, required } from './tables.ts';

export type ProvisionId = keyof Provisions;
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
  get provisions() {
    return allProvisions();
  },
  groups,
  figures,
  lists,
  competencies,
  required,
  materials,
  documents,
};
