// Provisions on the executive core qualifications: the five ECQs, the 28 competencies, and what a majority is.
import type { Provision } from '../edition.ts';

export const ecqModel = {
  'ECQ-001': {
    asks: 'There are five ECQs and no others: Leading Change (1), Leading People (2), Results Driven (3), Business Acumen (4) and Building Coalitions (5).',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Executive Core Qualifications',
    citations: ['5 U.S.C. 3393'],
    reading:
      'These are the five as they stood before OPM issued another set in 2025; they belong to this edition alone.',
    inLanguage:
      'The five are the closed list `ecqs`; a word outside of it is told as `vocabulary/unknown-word`, with the nearest one of the list as a fix.',
  },
  'ECQ-002': {
    asks: 'Leading Change has six competencies: Creativity and Innovation, External Awareness, Flexibility, Resilience, Strategic Thinking and Vision.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'ECQ 1: Leading Change',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393'],
    reading:
      'The headings Flexibility, Resilience and Vision have been lost from the source and are restored from their definitions. A majority is 4 of the 6; fundamental competencies never count.',
    inLanguage:
      'The table of competencies has those of `leading-change`; `case/ecq-short-of-majority` counts them, and `case/competency-of-another-ecq` tells one that belongs elsewhere.',
  },
  'ECQ-003': {
    asks: 'Leading People has four competencies: Conflict Management, Leveraging Diversity, Developing Others and Team Building.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'ECQ 2: Leading People',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393'],
    reading: 'A majority is 3 of the 4, since 2 are exactly half; fundamental competencies never count.',
    inLanguage:
      'The table of competencies has those of `leading-people`; `case/ecq-short-of-majority` counts them, and `case/competency-of-another-ecq` tells one that belongs elsewhere.',
  },
  'ECQ-004': {
    asks: 'Results Driven has six competencies: Accountability, Customer Service, Decisiveness, Entrepreneurship, Problem Solving and Technical Credibility.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'ECQ 3: Results Driven',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393'],
    reading:
      'The headings Accountability, Decisiveness and Entrepreneurship have been lost from the source and are restored from their definitions. A majority is 4 of the 6; fundamental competencies never count.',
    inLanguage:
      'The table of competencies has those of `results-driven`; `case/ecq-short-of-majority` counts them, and `case/competency-of-another-ecq` tells one that belongs elsewhere.',
  },
  'ECQ-005': {
    asks: 'Business Acumen has three competencies: Financial Management, Human Capital Management and Technology Management.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'ECQ 4: Business Acumen',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393'],
    reading: 'A majority is 2 of the 3; fundamental competencies never count.',
    inLanguage:
      'The table of competencies has those of `business-acumen`; `case/ecq-short-of-majority` counts them, and `case/competency-of-another-ecq` tells one that belongs elsewhere.',
  },
  'ECQ-006': {
    asks: 'Building Coalitions has three competencies: Partnering, Political Savvy and Influencing/Negotiating.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'ECQ 5: Building Coalitions',
    citations: ['5 CFR 317.502', '5 U.S.C. 3393'],
    reading:
      'The heading Partnering has been lost from the source and is restored from its definition. A majority is 2 of the 3; fundamental competencies never count.',
    inLanguage:
      'The table of competencies has those of `building-coalitions`; `case/ecq-short-of-majority` counts them, and `case/competency-of-another-ecq` tells one that belongs elsewhere.',
  },
  'ECQ-007': {
    asks: 'Six fundamental competencies underlie every ECQ: Interpersonal Skills, Oral Communication, Integrity/Honesty, Written Communication, Continual Learning and Public Service Motivation.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'Fundamental Competencies',
    citations: ['5 U.S.C. 3393'],
    reading:
      'The heading Integrity/Honesty has been lost from the source; the name is used further on. The six belong to no ECQ and count in no majority, neither above nor below the line.',
    inLanguage:
      'The six stand in the list `fundamental-competencies` and in no ECQ; `case/competency-of-another-ecq` tells one that is shown under an ECQ, and no majority counts it.',
  },
  'ECQ-008': {
    asks: 'A competency is one of 28: the 22 of the five ECQs or one of the 6 fundamental ones.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Executive Core Qualifications',
    citations: ['5 U.S.C. 3393'],
    reading:
      'The list is closed, with the eight lost headings restored. The guide also calls the five ECQs competencies; here the word means those under an ECQ.',
    inLanguage:
      'The 28 are the closed list `competencies`; a word outside of it is told as `vocabulary/unknown-word`, with the nearest one of the list as a fix.',
  },
  'ECQ-009': {
    asks: 'A competency should be shown under the ECQ to which it belongs.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Executive Core Qualifications',
    citations: ['5 U.S.C. 3393'],
    reading:
      "The text defines and does not command. A competency under another ECQ, or a fundamental one under any, is a warning and does not count in that ECQ's majority.",
  },
} as const satisfies Record<string, Provision>;
