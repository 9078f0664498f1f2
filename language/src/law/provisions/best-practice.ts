// Provisions on recommended merit staffing practices: assessment tools, rating, training, notices. None of them is binding.
import type { Provision } from '../edition.ts';

export const bestPractice = {
  'BST-001': {
    asks: 'Candidates are best assessed with several tools and not mainly by scoring their narratives against a crediting plan.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Recommended Merit Staffing Practices',
    citations: ['5 CFR 317.501'],
    reading: 'Two tools are a variety; one alone is information.',
  },
  'BST-002': {
    asks: 'Interviews, above all structured ones with the same questions for all, should as a rule be part of the assessment.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Recommended Merit Staffing Practices',
    citations: ['5 CFR 317.501'],
    reading: 'The "should" stands in a list of good practices, so it weighs as a practice.',
  },
  'BST-003': {
    asks: 'In some cases an agency may assess candidates in a formal assessment center.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Recommended Merit Staffing Practices',
    citations: ['5 CFR 317.501'],
    inLanguage:
      'The word `assessment-center` under `assessment-methods` is one method among the others; no rule asks for it or objects to it.',
  },
  'BST-004': {
    asks: 'Checking references helps to confirm what the applicant has stated and to assess competencies such as integrity.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Recommended Merit Staffing Practices',
    citations: ['5 CFR 317.501'],
  },
  'BST-005': {
    asks: 'ECQs are better rated in categories than in numbers, since each bundles several competencies.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Recommended Merit Staffing Practices',
    citations: ['5 CFR 317.501'],
  },
  'BST-006': {
    asks: 'Members of a rating panel are trained, so that all understand the process and the ECQs alike.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Recommended Merit Staffing Practices',
    citations: ['5 CFR 317.501'],
  },
  'BST-007': {
    asks: 'The selection process is automated as far as it can be.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Recommended Merit Staffing Practices',
    citations: ['5 CFR 317.501'],
    notInFile:
      'How far tools do the work of a selection cannot be told from what a case records about its result.',
  },
  'BST-008': {
    asks: 'Applicants are told where they stand at four points: on receipt, after the qualifications were assessed, on referral or not, and on selection or not.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Recommended Merit Staffing Practices',
    citations: ['5 CFR 317.501'],
  },
} as const satisfies Record<string, Provision>;
