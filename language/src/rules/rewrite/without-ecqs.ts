// A notice of a re-write says which ECQs are to be written again.
import { add } from '../../edits/edits.ts';
import { distinct } from '../../facts/ecqs.ts';
import { andWords } from '../../facts/wording.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'rewrite/without-ecqs',
  title: 'Re-write of no ECQ',
  provisions: ['QRW-001'],
  on: 'Rewrite',
  needs: ['notified'],
  why: 'A re-write is of one or {rewrite-ecqs-most} Executive Core Qualifications; the notice tells the agency which.',
  todo: 'Name the ones that the notice asks for under `ecqs`.',
  figures: ['rewrite-ecqs-most'],
  since: '0.1.0',
  reading:
    'The notice may name ECQs that the file leaves out, so this is a warning, and only once there was a notice.',
  bad: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    reviewed: 2024-06-20
    lacking: [leading-people]
    «rewrite» { notified: 2024-06-20 }
  }
}`,
  good: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  review {
    reviewed: 2024-06-20
    lacking: [leading-people]
    rewrite {
      ecqs: [leading-people]
      notified: 2024-06-20
    }
  }
}`,
  check(rewrite, { law, owner }) {
    if (rewrite.ecqs !== undefined) return satisfied(rewrite.ecqs);
    if (rewrite.$broken !== undefined) return undefined;
    const lacking = owner('Review')?.lacking;
    const found = distinct(lacking?.items ?? []);
    return violated(
      rewrite,
      `The agency was notified of a re-write on ${rewrite.notified.value}, but the file does not say of which ECQs.`,
      {
        severity: 'warning',
        because: [{ at: lacking, message: `The Board found ${andWords(found)} lacking.` }],
        fixes: [
          found.length > 0 && found.length <= law.figure('rewrite-ecqs-most')
            ? suggestion(`Name ${andWords(found)}`, add(rewrite, `ecqs: [${found.join(', ')}]`))
            : undefined,
        ],
      },
    );
  },
});
