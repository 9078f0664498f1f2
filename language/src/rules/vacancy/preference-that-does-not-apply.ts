// An announcement brings in neither veterans' preference nor the rule of three, which the SES does not have.
import { remove } from '../../edits/edits.ts';
import { isForProgram } from '../../facts/announcement-items.ts';
import { weighedByStanding } from '../../facts/announcement-standing.ts';
import { spokenSentences } from '../../facts/announcement-texts.ts';
import {
  mayNamePreference,
  type Preference,
  preferenceIn,
  promises,
} from '../../facts/announcement-wording.ts';
import { inContext, quote } from '../../facts/sentences.ts';
import type { ProvisionId } from '../../law/index.ts';
import { rule, suggestion, violated } from '../rule.ts';
import { takeOut } from '../take-out.ts';

export default rule({
  id: 'vacancy/preference-that-does-not-apply',
  title: "Veterans' preference or rule of three in an announcement",
  provisions: ['PRF-001', 'VAC-030', 'MER-012'],
  on: 'Vacancy',
  why: "The Civil Service Reform Act left the SES out of veterans' preference, and candidates for it are not referred by the rule of three; an announcement that brings them in promises what the agency may not do.",
  todo: 'Take the statement out of the announcement.',
  since: '0.1.0',
  reading:
    "A statement that says that it does not apply is lawful, and so is one that tells of experience with it. A sentence that only mentions it, for instance to ask for papers, is a warning; one that promises it is an error. Entry into a development program is left out, as Schedule B appointments follow the principle of veterans' preference.",
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  other-information: «"Veterans' preference will be applied. A clearance is needed."»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  other-information: "Veterans' preference does not apply to the SES. A clearance is needed."
}`,
  appliesTo: (vacancy, { world }) => vacancy.status?.value !== 'cancelled' && !isForProgram(vacancy, world),
  check(vacancy, { law }) {
    const stated = (vacancy.statements?.items ?? []).flatMap(item => {
      const preference = PREFERENCES.find(word => word === item.value);
      return preference === undefined
        ? []
        : violated(
            item,
            `The announcement carries a statement on ${SPOKEN[preference]}, which the SES does not have.`,
            {
              provisions: RESTS[preference],
              severity: weighedByStanding(vacancy, law.severityOf('PRF-001')),
              fixes: [suggestion('Take the statement out', remove(item))],
            },
          );
    });
    const told = spokenSentences(vacancy, mayNamePreference).flatMap(({ at, sentence }) => {
      const spoken = inContext(sentence);
      const preference = preferenceIn(spoken);
      return preference === undefined
        ? []
        : violated(
            at,
            `By ${quote(sentence)} the announcement brings in ${SPOKEN[preference]}, which the SES does not have.`,
            {
              provisions: RESTS[preference],
              severity: weighedByStanding(vacancy, promises(spoken) ? law.severityOf('PRF-001') : 'warning'),
              fixes: [takeOut(at, sentence)],
            },
          );
    });
    return [...stated, ...told];
  },
});

const PREFERENCES: readonly Preference[] = ['veterans-preference', 'rule-of-three'];

const SPOKEN: Readonly<Record<Preference, string>> = {
  'veterans-preference': "veterans' preference",
  'rule-of-three': 'the rule of three',
};

const RESTS: Readonly<Record<Preference, readonly [ProvisionId, ...ProvisionId[]]>> = {
  'veterans-preference': ['PRF-001', 'VAC-030'],
  'rule-of-three': ['MER-012'],
};
