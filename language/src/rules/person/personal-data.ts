// A case file goes by applicant numbers and titles, and holds no personal data beyond them.
import { set } from '../../edits/edits.ts';
import { quoted } from '../../edits/quoted.ts';
import { type PersonalData, type PersonalDataKind, personalDataIn } from '../../facts/personal-data.ts';
import { andList } from '../../facts/wording.ts';
import { isNothing, type Nothing, type Placed } from '../../model/record.ts';
import { generalRule, suggestion, violated } from '../rule.ts';

export default generalRule({
  id: 'person/personal-data',
  title: 'Personal data in a text',
  provisions: [],
  severity: 'warning',
  on: 'Declaration',
  why: 'A case file is passed on, compared and kept for years; it goes by applicant numbers and titles, and nothing in it is decided by where or when somebody was born, lives, or is registered.',
  todo: 'Take it out, and see to earlier versions of the file in which it may have been saved.',
  since: '0.1.0',
  reading:
    'No statement of the sources is about personal data in records of this kind: the rule is a safeguard of Casefile itself, and so it is a warning. It knows social security numbers, dates of birth and home addresses by their form and by the words that stand with them, in texts and labels; it does not read comments.',
  bad: `candidate C1027 {
  application for FleetDirector2024 {
    reason: «"Withdrew; date of birth 1961-04-02, lives at 12 Elm Street."»
  }
}`,
  good: `candidate C1027 {
  application for FleetDirector2024 {
    reason: "Withdrew."
  }
}`,
  check: declaration =>
    textsIn(declaration).flatMap(({ at, text, isNumber }) => {
      const found = personalDataIn(text).filter(data => !(isNumber && isWhole(data, text)));
      if (found.length === 0) return [];
      const what = andList([...new Set(found.map(({ kind }) => SPOKEN[kind]))]);
      const rest = quoted(without(found, text));
      return violated(at, `This text holds ${what}.`, {
        fixes: [
          suggestion(
            `Write “${REMOVED}” in its place`,
            set(at, isNothing(at) ? `${at.nothing} ${rest}` : rest),
          ),
        ],
      });
    }),
});

const SPOKEN: Readonly<Record<PersonalDataKind, string>> = {
  'social-security-number': 'a social security number',
  'date-of-birth': 'a date of birth',
  'home-address': 'a home address',
};

const REMOVED = '[removed]';

interface Text {
  readonly at: Placed<string> | Nothing;
  readonly text: string;
  /** It stands where papers have their numbers, which may look like that of a person. */
  readonly isNumber: boolean;
}

/** Every text of a record and of the blocks, values and waivers in it. */
const textsIn = (value: object): Text[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]): Text[] => {
    if (typeof inner !== 'object' || inner === null) return [];
    const isNumber = key === '$label' || key === 'controlNumber';
    if (isNothing(inner))
      return inner.reason === undefined ? [] : [{ at: inner, text: inner.reason, isNumber }];
    return isText(inner) ? [{ at: inner, text: inner.value, isNumber }] : textsIn(inner);
  });

const isText = (value: object): value is Placed<string> =>
  'value' in value && typeof value.value === 'string';

const isWhole = ({ start, end }: PersonalData, text: string): boolean => start === 0 && end === text.length;

const without = (found: readonly PersonalData[], text: string): string =>
  found.reduceRight((left, { start, end }) => left.slice(0, start) + REMOVED + left.slice(end), text);
