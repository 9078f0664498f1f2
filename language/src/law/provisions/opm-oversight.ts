// Provisions on OPM's part: reviews of an agency's staffing, corrective action it directs, and the 70 percent rule.
import type { Provision } from '../edition.ts';

export const opmOversight = {
  'OPM-001': {
    asks: "OPM may look into an agency's SES staffing whenever it wishes, proposed career appointments included, to see whether the law is followed.",
    obligation: 'definition',
    source: 'desk-guide',
    section: 'OPM Responsibilities',
    citations: ['5 CFR 317.501'],
    reading:
      'As a review can come at any time, records are expected to be complete even before an appointment.',
    inLanguage:
      'The key `opm-review` of an agency records a review. A review needs no occasion, so none is asked for.',
  },
  'OPM-002': {
    asks: 'Where law or regulation was not complied with, OPM directs the agency to put it right.',
    obligation: 'must',
    severity: 'information',
    source: 'desk-guide',
    section: 'OPM Responsibilities',
    citations: ['5 CFR 317.501'],
    reading:
      'The text sets no date by which it has to be put right, so a directed action that is still open is information.',
  },
  'OPM-003': {
    asks: 'Across the Government, 70 percent or more of SES members had 5 or more years of unbroken civil service just before they first entered the SES.',
    obligation: 'definition',
    source: 'desk-guide',
    section: 'OPM Responsibilities',
    citations: ['5 U.S.C. 3392(b)'],
    reading:
      "The figure is for the whole Government and no agency has a quota, so no agency's file can break it.",
    notInFile: 'The share is counted across the Government, and no agency has a quota.',
  },
} as const satisfies Record<string, Provision>;
