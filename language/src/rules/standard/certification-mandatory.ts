// A certification may not be had for a mandatory technical qualification, unless a statute says so.
import { add, type Edit, set } from '../../edits/edits.ts';
import {
  basisOf,
  demandOf,
  EXAMPLE_TIME,
  givesTime,
  hasMinimum,
  leavesWayIn,
  licenceOf,
  seriesBasis,
  timeGiven,
} from '../../facts/qualification.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { type OfferedFix, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type Qualification = Records['Mandatory'];

export default rule({
  id: 'standard/certification-mandatory',
  title: 'Certification required of every candidate',
  provisions: ['QUA-019', 'QUA-023'],
  on: 'Mandatory',
  why: 'Without a statute, possession of a certification may not be a mandatory technical qualification: it shuts out people who have the experience and training for the work.',
  todo: 'Let those who are eligible for the certification qualify too (`or-eligible`), give the appointee a time to acquire it (`acquire-within`), name the statute that asks for it (`statute`), or make the qualification desirable.',
  since: '0.1.0',
  reading:
    'A certification that is named without a word on when it must be there is read as one that every candidate must possess. Where its text lets those qualify who are eligible for it, or gives a time to acquire it, and its keys do not, it is a warning. A license to practice a profession is lawful where the standard of the series or the statute that requires it is named, and a warning otherwise. An executive qualification is left out, as a Review Board itself certifies executives. A text alone draws a warning where it plainly demands possession and names no statute, and so does a time to acquire what must be there before.',
  bad: `standard FleetStandard for FleetDirector {
  mandatory ProgramManagement {
    aspect: technical
    certification: «"FAC-P/PM Level III"»
  }
}`,
  good: `standard FleetStandard for FleetDirector {
  mandatory ProgramManagement {
    aspect: technical
    certification: "FAC-P/PM Level III"
    or-eligible: yes
    acquire-within: 18 months
  }
}`,
  // What is asked for later only is for the rule about its time.
  appliesTo: qualification =>
    qualification.aspect?.value !== 'executive' && qualification.certificationRequired?.value !== 'later',
  check(qualification, { world, owner }) {
    if (qualification.$broken !== undefined) return undefined;
    const licence = licenceOf(qualification);
    const asked = licence ?? qualification.certification ?? qualification.certificationRequired;
    if (asked === undefined) return judgeText(qualification);
    if (qualification.orEligible?.value === true) return satisfied(qualification.orEligible);
    if (givesTime(qualification)) return judgeTime(qualification, asked);
    if (licence !== undefined) return judgeLicence(qualification, licence, owner('Standard'), world);
    if (qualification.statute !== undefined) return satisfied(qualification.statute);
    return judgePossession(qualification, asked);
  },
});

/** A time to acquire it is a way in, unless the file says as well that it must be there before. */
function judgeTime(
  { acquireWithin, certificationRequired, statute }: Qualification,
  asked: NonNullable<Qualification['licence' | 'certification' | 'certificationRequired']>,
): Verdict {
  if (certificationRequired === undefined) return satisfied(acquireWithin);
  if (statute !== undefined) return satisfied(statute);
  return violated(
    certificationRequired,
    `The certification must be there \`${certificationRequired.value}\`, and there is a time to acquire it after the appointment.`,
    {
      severity: 'warning',
      todo: 'Write `later` if the appointee may acquire it within that time.',
      because: [
        { at: acquireWithin, message: 'This is the time.' },
        asked === certificationRequired ? undefined : { at: asked, message: 'This is what is asked for.' },
      ],
      fixes: [suggestion('Write `later`', set(certificationRequired, 'later'))],
    },
  );
}

function judgePossession(
  qualification: Qualification,
  asked: NonNullable<Qualification['certification' | 'certificationRequired']>,
): Verdict {
  const { certification, text, certificationRequired } = qualification;
  const named =
    certification === undefined ? 'A certification' : `The certification “${certification.value}”`;
  const wayIn = text !== undefined && leavesWayIn(text.value);
  return violated(
    asked,
    wayIn
      ? `${named} is mandatory; the text leaves another way in, which neither \`or-eligible\` nor \`acquire-within\` states.`
      : `${named} is mandatory: who does not have it yet cannot qualify.`,
    {
      because: [
        certificationRequired && asked !== certificationRequired
          ? { at: certificationRequired, message: 'It says when the certification must be there.' }
          : undefined,
        wayIn ? { at: text, message: 'The text leaves another way in.' } : undefined,
      ],
      fixes: [timeFix(qualification), eligibleFix(qualification)],
      ...(wayIn && { severity: 'warning' }),
    },
  );
}

function judgeLicence(
  qualification: Qualification,
  licence: NonNullable<Qualification['licence']>,
  standard: Records['Standard'] | undefined,
  world: World,
): Verdict | undefined {
  const basis = basisOf(qualification);
  if (basis !== undefined) return satisfied(basis);
  // The missing basis is told with the minimum that needs it.
  if (hasMinimum(qualification)) return undefined;
  const ofSeries = seriesBasis(standard, world);
  return violated(
    licence,
    `The license “${licence.value}” is mandatory, and no \`minimum-basis\` or \`statute\` says what requires it.`,
    {
      severity: 'warning',
      why: 'Possession of a certification may not be a mandatory technical qualification without a statute. The text does not say whether a license to practice a profession is one; it is lawful where the standard of the series requires it.',
      todo: 'Name the standard of the series under `minimum-basis`, or the statute under `statute`; otherwise let those who are eligible qualify too, or give a time to acquire it.',
      fixes: [
        ofSeries === undefined
          ? undefined
          : suggestion(
              'Name the standard of the series, if it requires the license',
              add(qualification, ofSeries),
            ),
        eligibleFix(qualification),
        timeFix(qualification),
      ],
    },
  );
}

function judgeText(qualification: Qualification): Verdict | undefined {
  const { text } = qualification;
  if (text === undefined || demandOf(text.value) === undefined) return undefined;
  if (basisOf(qualification) !== undefined || qualification.orEligible?.value === true) return undefined;
  if (givesTime(qualification)) return undefined;
  return violated(
    text,
    'The text of this mandatory qualification demands possession of a certification, and neither a statute nor another way in is stated.',
    { severity: 'warning', fixes: [timeFix(qualification), eligibleFix(qualification)] },
  );
}

const timeFix = (qualification: Qualification): OfferedFix =>
  suggestion(
    `Give the appointee ${EXAMPLE_TIME}, as in the example of the guide`,
    ...timeGiven(qualification),
  );

const eligibleFix = (qualification: Qualification): OfferedFix =>
  suggestion('Let those who are eligible for it qualify too', eligible(qualification));

const eligible = (qualification: Qualification): Edit =>
  qualification.orEligible === undefined
    ? add(qualification, 'or-eligible: yes')
    : set(qualification.orEligible, 'yes');
