// An extension is entered in USAJOBS, while the announcement that it extends is still open.
import { isUnderAnnouncingLaw, weighedByStanding } from '../../facts/announcement-standing.ts';
import { extensionEntry } from '../../facts/deadlines/vacancy.ts';
import { counted } from '../../facts/wording.ts';
import { daysBetween } from '../../law/dates.ts';
import type { Placed, Records } from '../../model/record.ts';
import { type Context, pending, rule, satisfied, type Verdict, violated } from '../rule.ts';

type Vacancy = Records['Vacancy'];
type Extension = Vacancy['extension'][number];

export default rule({
  id: 'vacancy/extension-not-in-usajobs',
  title: 'Extension not entered in USAJOBS in time',
  provisions: ['VAC-010', 'VAC-011'],
  on: 'Vacancy',
  why: 'Whoever looks in USAJOBS sees the old closing date until the new one is entered there; entered after the announcement has closed, it reopens one that nobody could apply to any more.',
  todo: 'Enter the extension in USAJOBS before the announcement closes, and record the day; after a break, announce anew for {minimum-open-days-after-break} days.',
  figures: ['minimum-open-days-after-break'],
  since: '0.1.0',
  reading:
    'An extension without a recorded entry is a warning, and only once the closing date that it replaces has passed. One entered after that date is a warning, because the text does not say by when; it is an error where there was a break and the days left from the entry are too few even for an announcement that reopens.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: closed
  closes: 2024-03-26
  extension {
    closes: 2024-04-02
    entered-in-usajobs: «2024-03-28»
  }
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: closed
  closes: 2024-03-26
  extension {
    closes: 2024-04-02
    entered-in-usajobs: 2024-03-26
  }
}`,
  appliesTo: isUnderAnnouncingLaw,
  check(vacancy, context) {
    return vacancy.extension.flatMap(extension => {
      const replaced = extensionEntry.limit(extension, context)?.from;
      if (replaced === undefined || extension.$broken !== undefined) return [];
      const entered = extension.enteredInUsajobs;
      if (entered === undefined) return notEntered(vacancy, extension, replaced, context);
      if (entered.value <= replaced.value) return satisfied(entered);
      return enteredLate(vacancy, extension, { entered, replaced }, context);
    });
  },
});

function notEntered(
  vacancy: Vacancy,
  extension: Extension,
  replaced: Placed<string>,
  { asOf }: Context,
): Verdict {
  if (asOf <= replaced.value) return pending('entered-in-usajobs');
  return violated(
    extension,
    `No entry of this extension in USAJOBS is recorded, and the closing date that it replaces, ${replaced.value}, has passed.`,
    {
      severity: weighedByStanding(vacancy, 'warning'),
      because: [{ at: replaced, message: 'It replaces this closing date.' }],
      todo: 'Write the day on which it was entered under `entered-in-usajobs`.',
    },
  );
}

function enteredLate(
  vacancy: Vacancy,
  { closes }: Extension,
  { entered, replaced }: { entered: Placed<string>; replaced: Placed<string> },
  { law }: Context,
): Verdict {
  const late = daysBetween(replaced.value, entered.value);
  const least = law.figure('minimum-open-days-after-break');
  const left = closes === undefined ? undefined : Math.max(0, daysBetween(entered.value, closes.value) + 1);
  // By the day after, no day has passed on which it was closed as a whole: that is no break (VAC-011).
  const tooShort = late > 1 && left !== undefined && left < least;
  const reopened = tooShort
    ? ` As one that reopens it would need ${least} days from its entry, and it has ${counted(left, 'day', 'days')}.`
    : '';
  return violated(
    entered,
    `The extension was entered in USAJOBS on ${entered.value}, ${counted(late, 'day', 'days')} after the closing date that it replaces.${reopened}`,
    {
      severity: weighedByStanding(vacancy, tooShort ? law.severityOf('VAC-010') : 'warning'),
      because: [
        { at: replaced, message: 'The announcement closed on this day.' },
        tooShort ? { at: closes, message: 'It closes on this day, as extended.' } : undefined,
      ],
    },
  );
}
