// Provisions on the use of technical qualifications (TQs): how many, how they are shown, and that they do not repeat the ECQs.
import type { Provision } from '../edition.ts';

export const technicalQualifications = {
  'TQS-001': {
    asks: 'An agency should ask for separate written answers on two technical qualifications at the most; beyond that applicants show them in the resume.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Application Documentation Requirements',
    citations: ['5 CFR 317.501'],
    reading:
      'More than two separate written responses are a warning. The cells that the note belongs to have been lost from the source; qualifications shown in the resume do not count.',
  },
  'TQS-002': {
    asks: 'An agency may do well to keep to one or two technical qualifications that matter most for the position.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Use of Technical Qualifications',
    citations: ['5 CFR 317.501'],
    reading:
      'It is offered as one possible approach, so more than two mandatory technical qualifications are information.',
  },
  'TQS-003': {
    asks: 'Agencies are encouraged to examine their technical qualifications, so that none of them repeats what an ECQ covers already.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Use of Technical Qualifications',
    citations: ['5 CFR 317.501'],
    reading:
      'A technical qualification that bears the name of a competency is a warning. Some overlap is legitimate, as with the finances of a chief financial officer.',
  },
  'TQS-004': {
    asks: 'Agencies should keep executive skills and technical qualifications in balance.',
    obligation: 'practice',
    severity: 'information',
    source: 'desk-guide',
    section: 'Use of Technical Qualifications',
    citations: ['5 CFR 317.501'],
    reading: 'The text gives no ratio, so an imbalance is pointed out as information and no more.',
  },
  'TQS-005': {
    asks: 'The announcement may tell applicants to show their technical competence in the resume, which spares them long narratives.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Use of Technical Qualifications',
    citations: ['5 CFR 317.501'],
  },
} as const satisfies Record<string, Provision>;
