// What an announcement says of the qualifications demands no certification that the standard may not ask for.
import { weighedByStanding } from '../../facts/announcement-standing.ts';
import { spokenSentences } from '../../facts/announcement-texts.ts';
import { demandsCertification, mayDemandCertification } from '../../facts/qualification.ts';
import { quote } from '../../facts/sentences.ts';
import { rule, violated } from '../rule.ts';
import { takeOut } from '../take-out.ts';

export default rule({
  id: 'vacancy/certification-demanded',
  title: 'Certification demanded by an announcement',
  provisions: ['QUA-019', 'QUA-023'],
  severity: 'warning',
  on: 'Vacancy',
  why: 'Without a statute, possession of a certification may not be mandatory; an announcement that demands it keeps people away who have the experience and training for the work.',
  todo: 'Let those who are eligible for the certification apply too, give a time to acquire it, or name in the standard what requires it.',
  since: '0.1.0',
  reading:
    'A sentence draws a warning where it plainly demands possession of a certification and names no statute. An item of a list is read with what introduces the list. Where the standard of the position has a qualification with a certification, a license or a basis, that one is judged and not the announcement.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  qualification-summary: «"You must possess a Level III program management certification."»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  qualification-summary: "You must possess a Level III program management certification, or acquire it within 18 months."
}`,
  appliesTo: ({ status }) => status?.value !== 'cancelled',
  check(vacancy, { world }) {
    const standards = world.where('Standard', '$about', vacancy.$about);
    const isJudgedThere = standards.some(
      ({ mandatory, $broken }) =>
        $broken !== undefined ||
        mandatory.some(
          ({ certification, licence, minimumBasis, statute }) =>
            (certification ?? licence ?? minimumBasis ?? statute) !== undefined,
        ),
    );
    if (isJudgedThere) return undefined;
    return spokenSentences(vacancy, mayDemandCertification, demandsCertification).map(({ at, sentence }) =>
      violated(at, `By ${quote(sentence)} the announcement demands possession of a certification.`, {
        severity: weighedByStanding(vacancy, 'warning'),
        fixes: [takeOut(at, sentence)],
      }),
    );
  },
});
