// A nonprofit service or commercial firm measures people by the agency's standard for the position.
import { set } from '../../edits/edits.ts';
import { firmWord, isFirm } from '../../facts/recruiting.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/firm-by-other-standard',
  title: 'Firm that uses another standard',
  provisions: ['SRC-003'],
  on: 'RecruitmentSource',
  needs: ['standard'],
  why: "A service or firm finds candidates by the agency's own qualifications standard; by another one it would bring people who were measured otherwise than those who apply directly.",
  todo: 'Have it use the standard of the position that is announced.',
  since: '0.1.0',
  bad: `standard FleetDirectorStandard for FleetDirector { level: well-qualified }
standard CounselStandard for ChiefCounsel { level: well-qualified }
vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  source commercial-firm "Executive Search, Inc." { standard: «CounselStandard» }
}`,
  good: `standard FleetDirectorStandard for FleetDirector { level: well-qualified }
vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  source commercial-firm "Executive Search, Inc." { standard: FleetDirectorStandard }
}`,
  appliesTo: isFirm,
  check(source, { owner, world }) {
    const { standard } = source;
    const about = owner('Vacancy')?.$about;
    const used = world.find('Standard', standard)?.$about;
    if (about === undefined || used === undefined) return undefined;
    if (used.ref === about.ref) return satisfied(standard);
    const own = world
      .where('Standard', '$about', about)
      .flatMap(({ $name, superseded }) =>
        superseded === undefined && $name !== undefined ? $name.value : [],
      );
    return violated(
      standard,
      `The ${firmWord(source)} measures people by the standard of \`${used.ref}\`; the vacancy is for \`${about.ref}\`.`,
      {
        because: [{ at: used, message: 'The standard is for this position.' }],
        fixes: own.map(name => suggestion(`Write \`${name}\``, set(standard, name))),
      },
    );
  },
});
