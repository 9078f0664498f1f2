// A case file goes by applicant numbers and titles, and holds no personal data beyond them.
import { set } from '../../edits/edits.ts';
import { quoted } from '../../edits/quoted.ts';
import { eachText } from '../../facts/texts.ts';
import { andList } from '../../facts/wording.ts';
import { type PersonalData, type PersonalDataKind, personalDataIn } from '../../model/personal-data.ts';
import { type AnyRecord, isNothing, type Nothing, type Placed } from '../../model/record.ts';
import { generalRule, suggestion, violated } from '../rule.ts';

export default generalRule({
  id: 'person/personal-data',
  title: 'Personal data in a text or a comment',
  provisions: [],
  severity: 'warning',
  on: 'Declaration',
  why: 'A case file is passed on, compared and kept for years; it goes by applicant numbers and titles, and nothing in it is decided by where or when somebody was born, lives, or is registered.',
  todo: 'Take it out, and see to earlier versions of the file in which it may have been saved.',
  since: '0.1.0',
  reading:
    'No statement of the sources is about personal data in records of this kind: the rule is a safeguard of Casefile itself, and so it is a warning. It knows social security numbers, dates of birth and home addresses by their form and by the words that stand with them, in texts, labels and comments. A comment belongs to the block around it, and outside of all declarations to the one below, or the last: there it can be waived. In a file that declares nothing none is looked for.',
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
    suspectsIn(declaration).map(({ at, text, data, isComment }) => {
      const what = andList([...new Set(data.map(({ kind }) => SPOKEN[kind]))]);
      const left = without(data, text);
      const rest = isComment ? left : quoted(left);
      return violated(at, `This ${isComment ? 'comment' : 'text'} holds ${what}.`, {
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

interface Suspect {
  readonly at: Placed<string> | Nothing;
  readonly text: string;
  readonly data: readonly PersonalData[];
  readonly isComment: boolean;
}

/** The texts and comments of a declaration, and of all that stands in it, in which there are personal data. */
function suspectsIn(declaration: AnyRecord): Suspect[] {
  const found: Suspect[] = [];
  eachText(declaration, (text, at, property) => {
    const suspects = personalDataIn(text);
    if (suspects.length === 0) return;
    const isNumber = property === '$label' || property === 'controlNumber';
    const isComment = property === '$comments';
    const data = suspects.filter(
      one => !((isNumber && isWhole(one, text)) || (isComment && isQuoted(one, text))),
    );
    if (data.length > 0) found.push({ at, text, data, isComment });
  });
  return found;
}

const isWhole = ({ start, end }: PersonalData, text: string): boolean => start === 0 && end === text.length;

/** `// vacancy V "123-45-6789"`: an entry that was made a comment of, and its number. */
const isQuoted = ({ start, end }: PersonalData, text: string): boolean =>
  text[start - 1] === '"' && text[end] === '"';

const without = (found: readonly PersonalData[], text: string): string =>
  found.reduceRight((left, { start, end }) => left.slice(0, start) + REMOVED + left.slice(end), text);
