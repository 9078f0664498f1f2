// A competency is shown under the ECQ to which it belongs.
import { add, type Edit, remove, set } from '../../edits/edits.ts';
import { ecqOf, foreignCompetencies } from '../../facts/ecqs.ts';
import type { Records } from '../../model/record.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

type QrbCase = Records['QrbCase'];
type EcqEvidence = QrbCase['ecq'][number];
type Competency = NonNullable<EcqEvidence['shows']>['items'][number];

export default rule({
  id: 'case/competency-of-another-ecq',
  title: 'Competency under another ECQ',
  provisions: ['ECQ-009'],
  on: 'EcqEvidence',
  needs: ['shows'],
  why: 'Each competency belongs to one Executive Core Qualification, and the fundamental ones to none; under another it does not count.',
  todo: 'Move it to its own ECQ, or leave it out.',
  since: '0.1.0',
  bad: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  ecq leading-change { shows: [external-awareness, vision] }
  ecq leading-people { shows: [team-building, «strategic-thinking»] }
}`,
  good: `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  ecq leading-change { shows: [external-awareness, vision, strategic-thinking] }
  ecq leading-people { shows: [team-building] }
}`,
  check(evidence, { law, owner }) {
    const foreign = foreignCompetencies(evidence, law);
    if (foreign.length === 0) return satisfied(evidence.shows);
    return foreign.map(competency => {
      const home = ecqOf(competency.value, law);
      const taken = takeOut(competency, evidence);
      if (home === undefined) {
        return violated(
          competency,
          `\`${competency.value}\` is a fundamental competency: it belongs to no ECQ and does not count here.`,
          { fixes: [suggestion(`Leave \`${competency.value}\` out`, taken)] },
        );
      }
      const record = owner('QrbCase');
      return violated(competency, `\`${competency.value}\` belongs to \`${home}\` and does not count here.`, {
        fixes: [
          record && suggestion(`Move it to \`${home}\``, taken, ...putIn(competency.value, home, record)),
        ],
      });
    });
  },
});

/** A list may not be left empty: with its only competency the block goes. */
const takeOut = (competency: Competency, evidence: EcqEvidence): Edit =>
  remove((evidence.shows?.items.length ?? 0) > 1 ? competency : evidence);

function putIn(competency: string, home: string, record: QrbCase): Edit[] {
  const target = record.ecq.find(({ $subject }) => $subject?.value === home);
  if (target === undefined) return [add(record, `ecq ${home} { shows: [${competency}] }`)];
  if (target.shows === undefined) return [add(target, `shows: [${competency}]`)];
  const named = target.shows.items.map(({ value }) => value as string);
  return named.includes(competency) ? [] : [set(target.shows, `[${[...named, competency].join(', ')}]`)];
}
