// The numbers of the law. Rules, hovers and deadlines read them here only.

import type { Figure } from './edition.ts';

/**
 * Every number a rule may compare with. `stricter` stands only where an agency may sensibly bind itself more tightly.
 * Left out because no case file can break them: the government-wide 70 percent with five years of service
 * (OPM-003) and the 18 months to acquire a certification, which the desk guide gives as an example.
 */
export const figures = {
  'usual-experience-months': {
    value: 12,
    unit: 'months',
    meaning:
      'Months of experience that General Schedule standards usually ask for; a minimum up to it may well be authorized.',
    provision: 'QUA-017',
  },
  'rating-levels-least': {
    value: 2,
    unit: 'count',
    meaning: 'Levels of a qualification by which candidates are told apart in a competition, at least.',
    provision: 'QUA-014',
  },
  // Announcing
  'minimum-open-days': {
    value: 14,
    unit: 'days',
    stricter: 'higher',
    meaning: 'Days an announcement stays open at least; the opening and the closing day both count.',
    provision: 'VAC-008',
  },
  'minimum-open-days-after-break': {
    value: 14,
    unit: 'days',
    stricter: 'higher',
    meaning:
      'Days a reopened announcement stays open at least, from its new entry into USAJOBS, both ends counted.',
    provision: 'VAC-011',
  },

  // Applying
  'narrative-pages-most': {
    value: 10,
    unit: 'pages',
    stricter: 'lower',
    meaning: 'Pages of an ECQ narrative at most.',
    provision: 'APP-004',
  },
  'narrative-pages-per-ecq': {
    value: 2,
    unit: 'pages',
    meaning: 'Pages usual for one ECQ; more is no ground to disqualify while the whole keeps to its limit.',
    provision: 'APP-008',
  },
  'narrative-examples-least': {
    value: 1,
    unit: 'count',
    meaning: 'Examples that a narrative should give for an ECQ at least.',
    provision: 'APP-012',
  },
  'narrative-examples-most': {
    value: 2,
    unit: 'count',
    meaning: 'Examples that a narrative should give for an ECQ at most.',
    provision: 'APP-012',
  },
  'accomplishment-record-pages-most': {
    value: 5,
    unit: 'pages',
    stricter: 'lower',
    meaning: 'Pages of an accomplishment record at most.',
    provision: 'APP-017',
  },
  'technical-responses-most': {
    value: 2,
    unit: 'count',
    stricter: 'lower',
    meaning:
      'Technical qualifications for which an announcement may ask a separate written response, at most.',
    provision: 'TQS-001',
  },
  'technical-qualifications-most': {
    value: 2,
    unit: 'count',
    stricter: 'lower',
    meaning: 'Mandatory technical qualifications that a position should have at most.',
    provision: 'TQS-002',
  },
  'nsp-organizations-least': {
    value: 2,
    unit: 'count',
    meaning:
      'Organizations that the experience for a national security professional position spans at least.',
    provision: 'NSP-007',
  },

  // Merit staffing and its records
  'assessment-methods-least': {
    value: 2,
    unit: 'count',
    stricter: 'higher',
    meaning: 'Assessment methods that make a variety, at least.',
    provision: 'BST-001',
  },
  'records-retention-months': {
    value: 24,
    unit: 'months',
    stricter: 'higher',
    meaning: 'Months that merit staffing records are kept after the appointment.',
    provision: 'REC-001',
  },
  'records-retention-months-without-appointment': {
    value: 24,
    unit: 'months',
    stricter: 'higher',
    meaning: 'Months that merit staffing records are kept after the closing date where nobody was appointed.',
    provision: 'REC-002',
  },
  'standard-retention-months': {
    value: 24,
    unit: 'months',
    stricter: 'higher',
    meaning: 'Months that a standard is kept after it was changed or its position was cancelled.',
    provision: 'QUA-025',
  },

  // Qualifications Review Board
  'board-agencies': {
    value: 3,
    unit: 'count',
    meaning: 'Agencies, counted by department, that the members of a Board come from.',
    provision: 'QBD-004',
  },
  'board-career-percent-over': {
    value: 50,
    unit: 'percent',
    meaning: 'Share of the members of a Board that career appointees must exceed.',
    provision: 'QBD-005',
  },
  'vote-percent-over': {
    value: 50,
    unit: 'percent',
    meaning: 'Share of the votes of the members not excused that a decision must exceed.',
    provision: 'QBD-011',
  },
  // No quorum is written; a decision of a single member is what no reading of "Board" allows.
  'board-voters-least': {
    value: 2,
    unit: 'count',
    meaning: 'Members not excused who vote on a case at least.',
    provision: 'QBD-011',
  },
  'competency-percent-over': {
    value: 50,
    unit: 'percent',
    meaning: 'Share of the competencies of an ECQ that demonstrated experience must exceed.',
    provision: 'QOC-001',
  },
  'criterion-c-ecqs-least': {
    value: 3,
    unit: 'count',
    meaning: 'ECQs that a criterion C candidate demonstrates at least.',
    provision: 'QOC-002',
  },
  'weak-ecqs-least': {
    value: 1,
    unit: 'count',
    meaning: 'ECQs in which a criterion C candidate lacks experience, at least.',
    provision: 'QCS-005',
  },
  'weak-ecqs-most': {
    value: 2,
    unit: 'count',
    meaning: 'ECQs in which a criterion C candidate may lack experience, at most.',
    provision: 'QCS-005',
  },
  'criterion-c-plan-months': {
    value: 12,
    unit: 'months',
    meaning: 'Months from the appointment within which a criterion C development plan is accomplished.',
    provision: 'QCS-007',
  },
  'qrb-submission-period': {
    value: 90,
    unit: 'working-days',
    stricter: 'lower',
    meaning:
      'Working days from the closing date, as extended, within which a criterion A or C case is submitted.',
    provision: 'QCS-018',
  },
  'criterion-b-months': {
    value: 12,
    unit: 'months',
    stricter: 'lower',
    meaning: 'Months from the end of the program within which a criterion B case should be submitted.',
    provision: 'QCS-023',
  },
  'template-pages-low': {
    value: 7,
    unit: 'pages',
    meaning: 'Pages of a usual QRB template, lower end.',
    provision: 'QSB-011',
  },
  'template-pages-high': {
    value: 8,
    unit: 'pages',
    meaning: 'Pages of a usual QRB template, upper end.',
    provision: 'QSB-011',
  },
  'package-files-most': {
    value: 1,
    unit: 'count',
    meaning: 'Files that the documents for the Board are scanned into.',
    provision: 'DOC-006',
  },
  'rewrite-period': {
    value: 14,
    unit: 'working-days',
    stricter: 'lower',
    meaning: 'Working days from the notice within which a re-write is back at OPM.',
    provision: 'QRW-002',
  },
  'rewrite-ecqs-most': {
    value: 2,
    unit: 'count',
    meaning: 'ECQs that a Board may ask to have re-written, at most.',
    provision: 'QRW-001',
  },
  'resubmission-period': {
    value: 60,
    unit: 'working-days',
    stricter: 'lower',
    meaning: 'Working days from the first disapproval within which a returned case is best resubmitted.',
    provision: 'QDS-002',
  },
  'disapprovals-closing-the-vacancy': {
    value: 2,
    unit: 'count',
    meaning: 'Disapprovals after which a case for the same position needs additional experience.',
    provision: 'QDS-008',
  },
  'new-competition-months': {
    value: 12,
    unit: 'months',
    stricter: 'higher',
    meaning:
      'Months from the original closing date to that of the new competition after a second disapproval.',
    provision: 'QDS-010',
  },
  'criterion-b-disapprovals': {
    value: 2,
    unit: 'count',
    meaning: 'Consecutive disapprovals of a criterion B case after which additional development comes first.',
    provision: 'QDS-013',
  },
  'progress-report-months': {
    value: 18,
    unit: 'months',
    stricter: 'lower',
    meaning: 'Months from the appointment for which OPM may ask a report on what the Board recommended.',
    provision: 'QOC-007',
  },

  // Appointing
  'limited-term-months': {
    value: 36,
    unit: 'months',
    meaning: 'Months of a limited term appointment at most.',
    provision: 'APT-017',
  },
  'limited-emergency-months': {
    value: 18,
    unit: 'months',
    meaning: 'Months of a limited emergency appointment at most.',
    provision: 'APT-020',
  },
  'limited-pool-percent': {
    value: 3,
    unit: 'percent',
    meaning: "Share of the agency's SES allocation that its pool for limited appointments holds.",
    provision: 'APT-025',
  },

  // Probation
  'probation-months': {
    value: 12,
    unit: 'months',
    meaning: 'Months of probation of an initial career appointee.',
    provision: 'PRB-001',
  },
  'probation-months-defense': {
    value: 24,
    unit: 'months',
    meaning: 'Months of probation in the Department of Defense while its own statute held.',
    provision: 'PRB-005',
  },
  // "Periodic" has no number; one discussion is not periodic on any reading.
  'discussions-least': {
    value: 2,
    unit: 'count',
    stricter: 'higher',
    meaning: 'Documented discussions of progress in a probation, at least.',
    provision: 'PRB-008',
  },
  'nonpay-days-credited': {
    value: 30,
    unit: 'days',
    meaning: 'Calendar days without pay that count toward probation; what exceeds them extends it.',
    provision: 'PCR-003',
  },
  'nonpay-workdays-credited': {
    value: 22,
    unit: 'working-days',
    meaning: 'Workdays without pay that count toward probation, where the absence is recorded in workdays.',
    provision: 'PCR-003',
  },
  'removal-moratorium-days': {
    value: 120,
    unit: 'days',
    meaning: 'Days after the appointment of a new agency head or noncareer supervisor without removals.',
    provision: 'PRB-016',
  },
  'reappointment-break-days': {
    value: 30,
    unit: 'days',
    meaning: 'Calendar days out of the SES, at most, after which an unfinished probation goes on.',
    provision: 'REA-003',
  },

  // The text knows no days of grace; within them it can be argued that service was just beginning.
  'mobility-agreement-days': {
    value: 30,
    unit: 'days',
    meaning:
      'Days after entry into the SES within which a mobility agreement may still pass as made at the beginning.',
    provision: 'MOB-004',
  },

  // Candidate development programs
  'schedule-b-months': {
    value: 36,
    unit: 'months',
    meaning: 'Months of a Schedule B appointment in a program at most, extensions included.',
    provision: 'CDR-014',
  },
  'outside-source-percent': {
    value: 15,
    unit: 'percent',
    meaning: 'Share of career appointments from outside that allowed a program open to one agency alone.',
    provision: 'CDR-002',
  },
  'outside-source-window-months': {
    value: 60,
    unit: 'months',
    meaning: 'Months before the announcement over which that share was counted.',
    provision: 'CDR-002',
  },
} as const satisfies Record<string, Figure>;
