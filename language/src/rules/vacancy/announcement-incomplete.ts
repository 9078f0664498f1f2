// An announcement has the seventeen contents that the law lists.
import { set } from '../../edits/edits.ts';
import {
  type AnnouncementItem,
  announcementItems,
  fitsBadly,
  weightOfItem,
} from '../../facts/announcement-items.ts';
import { valuesFor } from '../../facts/announcement-lines.ts';
import { isPublished, isUnderAnnouncingLaw } from '../../facts/announcement-standing.ts';
import { andList, andWords } from '../../facts/wording.ts';
import type { ProvisionId } from '../../law/index.ts';
import type { Records } from '../../model/record.ts';
import { addAll, addOne, firstCured, inTellingOrder, spoken, type ValuesFor } from '../add-missing.ts';
import { givenContents } from '../given-content.ts';
import { type Context, type OfferedFix, rule, suggestion, type Verdict, violated } from '../rule.ts';

type Vacancy = Records['Vacancy'];

export default rule({
  id: 'vacancy/announcement-incomplete',
  title: 'Announcement that lacks a required content',
  provisions: [
    'VAC-012',
    'VAC-013',
    'VAC-014',
    'VAC-015',
    'VAC-016',
    'VAC-017',
    'VAC-018',
    'VAC-019',
    'VAC-020',
    'VAC-021',
    'VAC-022',
    'VAC-023',
    'VAC-024',
    'VAC-025',
    'VAC-026',
    'VAC-027',
    'VAC-028',
    'VAC-029',
    'CDR-007',
    'APP-006',
  ],
  on: 'Vacancy',
  why: 'Whoever thinks of applying learns from the announcement alone what is offered, who may apply, how, until when, and how applicants are rated.',
  todo: 'Add what is missing before the announcement is published.',
  since: '0.1.0',
  reading:
    'A draft, or an announcement without a `status`, gets a hint for what is missing. How receipt is handled is asked for only where there is something to say, so its absence alone is a warning; the law does not say what other information there has to be, so its absence is information. For entry into a program, what presupposes a position (its title, series and pay plan, the duty location, the pay, technical qualifications) is a warning. A noncompetitive fill needs no announcement, and so none of this.',
  bad: `«vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector» {
  status: open
  agency: GSA
  opens: 2024-03-04
  closes: 2024-03-26
  vacancies: 1
  duty-locations: ["Washington, DC"]
  area-of-consideration: all-qualified
  selection-method: resume-based
  pay-range: $147,649 to $221,900
  ecqs: all
  technical-qualifications: none
  receipt-of-applications: "Accepted through 11:59 p.m. Eastern on the closing date."
  duties: "Directs a fleet of 40,000 vehicles."
  basis-of-rating: "Resume rated by a panel; structured interview."
  what-to-file: [resume]
  how-to-apply: "Through USAJOBS."
  eeo-statement: "An equal opportunity employer."
  reasonable-accommodation: "Ask the Executive Resources Office."
  other-information: none
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  agency: GSA
  opens: 2024-03-04
  closes: 2024-03-26
  vacancies: 1
  duty-locations: ["Washington, DC"]
  area-of-consideration: all-qualified
  selection-method: resume-based
  pay-range: $147,649 to $221,900
  ecqs: all
  technical-qualifications: none
  receipt-of-applications: "Accepted through 11:59 p.m. Eastern on the closing date."
  duties: "Directs a fleet of 40,000 vehicles."
  basis-of-rating: "Resume rated by a panel; structured interview."
  what-to-file: [resume]
  how-to-apply: "Through USAJOBS."
  eeo-statement: "An equal opportunity employer."
  reasonable-accommodation: "Ask the Executive Resources Office."
  contact: "Executive Resources Office, 202-555-0114"
  other-information: none
}`,
  appliesTo: isUnderAnnouncingLaw,
  check(vacancy, context) {
    const known: ValuesFor = key => valuesFor(key, vacancy, context);
    const items = announcementItems(vacancy, context.law, context.world);
    const missing = items
      .filter(({ lacking }) => lacking.length > 0)
      .map(item => ({ ...item, message: messageOf(item, vacancy) }));
    const first = firstCured(inTellingOrder(missing), known);
    const all = addAll(missing, known);
    return [
      ...givenContents(items),
      ...(missing.length > 1 && !isPublished(vacancy)
        ? [stillLacks(missing, vacancy, context, all)]
        : missing.map(item =>
            lacks(item, vacancy, context, [...addOne(item, known), item === first ? all : undefined]),
          )),
      ...tooFewEcqs(vacancy, context),
    ];
  },
});

interface Missing extends AnnouncementItem {
  readonly message: string;
}

/** One hint for all that an announcement lacks which is still being written. */
function stillLacks(
  missing: readonly Missing[],
  vacancy: Vacancy,
  { law }: Context,
  all: OfferedFix | undefined,
): Verdict {
  const contents = law.required('announcement-items').length;
  const items = missing.map(({ item }) => item.item).join('; ');
  return violated(
    vacancy,
    `Of the ${contents} contents due when it opens, the announcement still lacks ${missing.length}: ${items}.`,
    { provisions: ['VAC-012'], severity: 'information', fixes: [all] },
  );
}

function lacks(
  missing: Missing,
  vacancy: Vacancy,
  context: Context,
  fixes: readonly (OfferedFix | undefined)[],
): Verdict {
  const { item, lacking, message, position } = missing;
  const { law, world } = context;
  const provision = law.provision(item.provision as ProvisionId);
  const light = fitsBadly(item, lacking, vacancy, world);
  return violated(position === undefined ? vacancy : (vacancy.$about ?? vacancy), message, {
    provisions: [item.provision as ProvisionId],
    severity: weightOfItem(missing, lacking, vacancy, context),
    why: light ? `${provision.asks} It fits a program badly, and so weighs less there.` : provision.asks,
    todo: `Add ${andList(lacking.map(spoken))}.`,
    because: [{ at: position, message: 'The position is declared here.' }],
    fixes,
  });
}

function messageOf({ item, lacking, of, position }: AnnouncementItem, vacancy: Vacancy): string {
  const due = isPublished(vacancy) ? '.' : ', due when it opens.';
  if (position !== undefined) {
    const parts = lacking.map(key => (key === '$label' ? 'title' : key.replaceAll('-', ' ')));
    return `The announcement lacks the ${parts.join(' and the ')} of its position${due}`;
  }
  if (lacking.length === of) return `The announcement lacks ${item.item}${due}`;
  return `Of ${item.item}, the announcement lacks ${andList(lacking.map(spoken))}${due}`;
}

/** A list of ECQs that is not complete (VAC-023). */
function tooFewEcqs(vacancy: Vacancy, { law }: Context): Verdict[] {
  const { ecqs } = vacancy;
  if (ecqs === undefined) return [];
  const required = Object.keys(law.list('ecqs'));
  const left = required.filter(ecq => !ecqs.items.some(({ value }) => value === ecq));
  if (left.length === 0) return [];
  return [
    violated(
      ecqs,
      `The announcement names ${required.length - left.length} of the ${required.length} ECQs; ${andWords(left)} ${left.length === 1 ? 'is' : 'are'} missing.`,
      {
        provisions: ['VAC-023'],
        severity: isPublished(vacancy) ? law.severityOf('VAC-023') : 'information',
        why: law.provision('VAC-023').asks,
        todo: 'Write `all`.',
        fixes: [suggestion('Write `all`', set(ecqs, 'all'))],
      },
    ),
  ];
}
