// Where Indian preference applies to the agency, its announcement says so in the prescribed sentence.
import { add, remove, set } from '../../edits/edits.ts';
import { quoted } from '../../edits/quoted.ts';
import { weighedByStanding } from '../../facts/announcement-standing.ts';
import { spokenSentences } from '../../facts/announcement-texts.ts';
import { isNothing, type Place, type Records } from '../../model/record.ts';
import { type OfferedFix, rule, satisfied, suggestion, violated } from '../rule.ts';
import { takeOut } from '../take-out.ts';

export default rule({
  id: 'vacancy/indian-preference-sentence',
  title: 'Indian preference stated otherwise than it applies',
  provisions: ['PRF-002'],
  on: 'Vacancy',
  needs: ['agency'],
  why: 'In the few agencies in which Indian preference applies applicants should read of it; in all others the sentence promises what the agency may not give.',
  todo: 'Carry the prescribed sentence where the preference applies, and only there.',
  since: '0.1.0',
  reading:
    'The agencies are not listed; each declares it of itself under `indian-preference`. The sentence is expected word for word, whatever its letters and blanks. Where the position belongs to another agency than the one that issues the announcement, as a bureau of a department, that one counts. An agency that is not declared in the case files is not judged, nor a component whose agency says nothing.',
  bad: `agency DES "Department of Example Services" { indian-preference: yes }
vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  agency: «DES»
}`,
  good: `agency DES "Department of Example Services" { indian-preference: yes }
vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  agency: DES
  other-information: "Preference will be given to American Indians."
}`,
  appliesTo: ({ status }) => status?.value !== 'cancelled',
  check(vacancy, { law, world }) {
    const place = world.find('Position', vacancy.$about)?.organization?.ref ?? vacancy.agency?.ref ?? '';
    const [name = '', component] = place.split('.');
    const [declared] = world.declared('Agency', name);
    const agency = declared?.record;
    if (agency === undefined || vacancy.$broken !== undefined) return undefined;
    // The preference may apply in a bureau and not in its department.
    if (component !== undefined && agency.indianPreference === undefined) return undefined;
    const prescribed = law.list('announcement-statements')['indian-preference'] ?? '';
    const carried = carriedIn(vacancy, prescribed);
    const applies = agency.indianPreference?.value === true;
    if (applies === (carried !== undefined)) return satisfied(carried?.at ?? agency.indianPreference);
    const severity = weighedByStanding(vacancy, law.severityOf('PRF-002'));
    if (carried === undefined) {
      const [other] = spokenSentences(vacancy, text =>
        /\bIndian\s+preference\b|\bAmerican\s+Indians?\b/i.test(text),
      );
      return violated(
        vacancy.agency ?? vacancy,
        `Indian preference applies to the agency, and the announcement does not carry the prescribed sentence, “${prescribed.replace(/\.$/, '')}”.`,
        {
          severity,
          because: [
            { at: agency.indianPreference, message: 'The agency declares that the preference applies.' },
            other && { at: other.at, message: 'The announcement speaks of it in other words here.' },
          ],
          fixes: [sentenceAdded(vacancy, prescribed)],
        },
      );
    }
    return violated(
      carried.at,
      'The announcement says that preference will be given to American Indians, and the agency does not declare that Indian preference applies to it.',
      {
        severity,
        because: [{ at: agency.indianPreference ?? agency, message: 'The agency is declared here.' }],
        fixes: [
          carried.fix,
          suggestion(
            'Say that Indian preference applies to the agency',
            agency.indianPreference === undefined
              ? add(agency, 'indian-preference: yes')
              : set(agency.indianPreference, 'yes'),
          ),
        ],
      },
    );
  },
});

interface Carried {
  readonly at: Place;
  /** Takes it out. */
  readonly fix: OfferedFix;
}

/** Where an announcement carries the sentence: among its statements or in one of its texts. */
function carriedIn(vacancy: Records['Vacancy'], prescribed: string): Carried | undefined {
  const statement = vacancy.statements?.items.find(({ value }) => value === 'indian-preference');
  if (statement !== undefined)
    return { at: statement, fix: suggestion('Take the statement out', remove(statement)) };
  const sought = plain(prescribed);
  const [found] = spokenSentences(
    vacancy,
    text => text.length >= sought.length && plain(text).includes(sought),
  );
  return found && { at: found.at, fix: takeOut(found.at, found.sentence) };
}

/** In small letters with single blanks and without the mark at its end. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '');

function sentenceAdded(vacancy: Records['Vacancy'], prescribed: string): OfferedFix {
  const { otherInformation: told } = vacancy;
  const title = 'Add the prescribed sentence';
  if (told === undefined) return suggestion(title, add(vacancy, `other-information: ${quoted(prescribed)}`));
  return suggestion(title, set(told, quoted(isNothing(told) ? prescribed : `${told.value} ${prescribed}`)));
}
