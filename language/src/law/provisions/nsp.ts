// Provisions on National Security Professional (NSP) positions: the inter-agency qualification and the experience that meets it.
import type { Provision } from '../edition.ts';

export const nsp = {
  'NSP-001': {
    asks: 'For an SES position designated NSP, the agency should require that the candidate has shown the ability to lead work across agencies, departments, governments or organizations.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D'],
  },
  'NSP-002': {
    asks: 'Whoever is selected for an NSP position should have experience in several agencies or something that equals it.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D'],
    reading:
      'One experience that meets NSP-004 to NSP-007, or one that the agency declares to equal it, is enough.',
  },
  'NSP-003': {
    asks: 'Agencies may shape the qualification as their positions and mission require.',
    obligation: 'permission',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D'],
    reading: "An agency's own definition takes the place of NSP-004 to NSP-007.",
    inLanguage:
      'The key `nsp-definition` of a standard holds the definition of the agency; it silences `candidate/interagency-experience-falls-short` and `candidate/interagency-experience-too-narrow`.',
  },
  'NSP-004': {
    asks: 'Inter-agency experience should concern national security and have been gained while leading, be it in an assignment, a task force, a liaison role or as a volunteer.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D'],
    reading:
      'Subject, leading role and kind of service are all three needed; the leading role may be informal.',
  },
  'NSP-005': {
    asks: 'The involvement should have been extensive, in the time given to it or in the power to decide.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D'],
    reading: 'Either of the two is enough. The text gives no number of hours or share of time.',
  },
  'NSP-006': {
    asks: 'The experience should have led to results that can be shown.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D'],
  },
  'NSP-007': {
    asks: 'The experience should reach over two organizations or more, either in separate assignments or in one that involved several.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Qualifications Standards',
    citations: ['5 CFR part 317, subpart D'],
    reading: '"Multiple" is read as two or more, so two different organizations are enough either way.',
  },
} as const satisfies Record<string, Provision>;
