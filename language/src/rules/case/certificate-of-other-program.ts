// A printed certificate has the wording that fits how widely the program was open.
import { set } from '../../edits/edits.ts';
import { isNothing, type Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

type Vacancy = Records['Vacancy'];

const WITHOUT = 'without-further-competition';
const AFTER = 'after-competition';

export default rule({
  id: 'case/certificate-of-other-program',
  title: 'Certificate that does not fit the program',
  provisions: ['QCT-005', 'QCT-006'],
  on: 'Certification',
  needs: ['certificate'],
  why: 'The certificate that spares its holder another competition belongs to graduates of programs that were open to all groups within the civil service at least; graduates of a program that was open to one agency alone compete for their first appointment.',
  todo: 'Have the certificate issued in the other wording.',
  since: '0.1.0',
  reading:
    'How widely the program was open is read from the announcement of the entry into it: the one for which the candidate applied, or else all of them where they agree.',
  bad: `vacancy Entry2008 "DES-CDP-08-001" for DESCDP { area-of-consideration: agency }
qrb-case C2044Case for C2044 {
  criterion: B
  program: DESCDP
  certification { certificate: «without-further-competition» }
}`,
  good: `vacancy Entry2008 "DES-CDP-08-001" for DESCDP { area-of-consideration: agency }
qrb-case C2044Case for C2044 {
  criterion: B
  program: DESCDP
  certification { certificate: after-competition }
}`,
  appliesTo: (_, { owner }) => owner('QrbCase')?.criterion?.value === 'B',
  check({ certificate }, { law, owner, world }) {
    const record = owner('QrbCase');
    const areas = record === undefined ? [] : areasOf(record, world);
    const [area] = areas;
    if (isNothing(certificate) || area === undefined) return undefined;
    const wide = areas.map(({ value }) =>
      Object.hasOwn(law.list('competitive-areas-of-consideration'), value),
    );
    if (new Set(wide).size > 1) return undefined;
    const fitting = wide[0] ? WITHOUT : AFTER;
    if (certificate.value === fitting) return satisfied(certificate);
    return violated(
      certificate,
      `The certificate is \`${certificate.value}\`, and the program was open to \`${area.value}\`: graduates of such a program receive \`${fitting}\`.`,
      {
        provisions: [fitting === AFTER ? 'QCT-005' : 'QCT-006'],
        because: [{ at: area, message: 'The entry into the program was announced so.' }],
        fixes: [suggestion(`Write \`${fitting}\``, set(certificate, fitting))],
      },
    );
  },
});

/** The areas of consideration of the announcements that let the candidate into the program. */
function areasOf({ program, $about }: Records['QrbCase'], world: World) {
  const entries = world.where('Vacancy', '$about', program);
  const applied = world.find('Candidate', $about)?.application.map(application => application.$about?.ref);
  const own = entries.filter(({ $name }) => applied?.includes($name?.value));
  return (own.length > 0 ? own : entries).flatMap((entry: Vacancy) => entry.areaOfConsideration ?? []);
}
