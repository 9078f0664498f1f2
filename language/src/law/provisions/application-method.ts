// Provisions on the three application methods: what applicants file, page limits, what may disqualify them.
import type { Provision } from '../edition.ts';

export const applicationMethod = {
  'APP-001': {
    asks: 'Agencies should drop or cut down whatever in the application might keep good candidates from applying.',
    obligation: 'practice',
    severity: 'information',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501'],
    reading:
      'There is no single right approach, so material beyond what the chosen method needs is pointed out and no more.',
  },
  'APP-002': {
    asks: 'Under the traditional method applicants file a resume and a separate ECQ narrative, and, where it applies, a narrative on the mandatory technical qualifications.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501'],
    reading:
      'Resume and ECQ narrative are both needed. The technical narrative is needed only where there are mandatory technical qualifications and the announcement asks for it.',
  },
  'APP-003': {
    asks: 'The ECQ narrative speaks to each of the five ECQs.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501'],
    reading: 'It holds for the traditional method; the other two methods have no such narrative.',
  },
  'APP-004': {
    asks: 'The ECQ narrative has 10 pages at the most.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501'],
    reading:
      'A page begun is a page. The resume, the technical narrative and cover pages do not count; the text says nothing on type size or margins.',
  },
  'APP-005': {
    asks: 'Competition is fair and open, and all who compete are rated and ranked alike.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501(c)(1)'],
    reading:
      'All competitive candidates of a vacancy are rated under one method and one plan. Those who are considered noncompetitively stand outside the comparison.',
  },
  'APP-006': {
    asks: 'An agency should take care to name its recruitment method in the announcement.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501(c)(1)'],
    reading:
      'The list of contents requires the same thing, so a lacking method is reported once, under VAC-019.',
  },
  'APP-007': {
    asks: 'An agency should ask applicants for the materials that go with the method it has chosen.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501(c)(1)'],
    reading:
      "The agency's own choice binds it: an announcement or an accepted application that contradicts the method is an error, while material beyond the method is a warning.",
  },
  'APP-008': {
    asks: 'An applicant whose narrative keeps to 10 pages in all should not be disqualified because one ECQ takes more than 2 pages.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501(c)(1)'],
    reading:
      'Announcing such a restriction is the fault. Once it has been announced, it has to be enforced (APP-010).',
  },
  'APP-009': {
    asks: 'An applicant should not be disqualified for giving fewer or more than 2 examples for an ECQ.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501(c)(1)'],
    reading:
      'Announcing such a restriction is the fault. Once it has been announced, it has to be enforced (APP-010).',
  },
  'APP-010': {
    asks: 'A limit on pages or examples for each ECQ that the announcement does state is applied to every applicant.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501(c)(1)'],
    reading:
      'The guide advises against such limits and yet holds an agency to them. So stating one is a warning, and passing over a breach of a stated one is an error.',
  },
  'APP-011': {
    asks: 'By the draft announcement language, the narrative treats the ECQs one by one, each apart from the others.',
    obligation: 'must',
    severity: 'warning',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501'],
    reading:
      'The draft language is offered to agencies and speaks to applicants, so it weighs as a warning and only where it has been adopted.',
  },
  'APP-012': {
    asks: 'By the draft announcement language, the narrative gives one or two examples for every ECQ.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501'],
    reading:
      'No other number of examples may disqualify an applicant (APP-009), so a deviation is information.',
  },
  'APP-013': {
    asks: 'By the draft announcement language, an application that sends the reader to the resume or elsewhere in the file is incomplete and may be left aside.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501'],
    reading:
      'It applies where the draft language has been adopted, and leaves the consequence to the agency: a warning.',
  },
  'APP-014': {
    asks: 'By the draft announcement language, the narrative is clear and short and brings out responsibility, the scope of what was managed, and results.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501'],
    notInFile:
      'Whether a narrative is clear and short, and what it brings out, is for its readers to judge; a case file does not hold it.',
  },
  'APP-015': {
    asks: 'Agencies may take over the draft announcement language on the ECQs that the guide offers for the traditional method.',
    obligation: 'practice',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501(c)(1)'],
    inLanguage:
      '`draft-ecq-language` of a `vacancy` says whether the draft language was taken over; only then do `application/ecqs-treated-together`, `application/unusual-number-of-examples` and `application/refers-to-resume` speak.',
  },
  'APP-016': {
    asks: 'Under the resume-based method applicants file a resume and write no ECQ narrative.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501'],
    reading:
      'Separate answers to at most two technical qualifications are accepted beside the resume, as the note to the table allows. The person selected may be asked for a narrative for the QRB later.',
  },
  'APP-017': {
    asks: 'An accomplishment record has 5 pages at the most.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501'],
  },
  'APP-018': {
    asks: 'An accomplishment record treats a choice of ECQs or competencies and not all of them.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501'],
    reading:
      'A record that treats all five ECQs draws a warning. A list of single competencies is a choice, even if it touches all five.',
  },
  'APP-019': {
    asks: 'For accomplishment records the agency should decide whether it names the competencies itself or lets each candidate choose them.',
    obligation: 'should',
    source: 'desk-guide',
    section: 'Streamlined Agency Initial SES Application Requirements',
    citations: ['5 CFR 317.501'],
    reading: 'Exactly one of the two ways is stated.',
  },
  'APP-020': {
    asks: 'Each method has its own set of materials: traditional, a resume and an ECQ narrative; resume-based, a resume; accomplishment record, a resume and the record.',
    obligation: 'must',
    source: 'desk-guide',
    section: 'Application Documentation Requirements',
    citations: ['5 CFR 317.501'],
    reading:
      'The cells of the table have been lost from the source and are restored from the prose around it; that an accomplishment record comes with a resume is inferred. Answers on technical qualifications are added where they apply, under the last two methods two at the most.',
  },
} as const satisfies Record<string, Provision>;
