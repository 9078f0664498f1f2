// An announcement asks for nothing that might keep good candidates from applying.
import { remove } from '../../edits/edits.ts';
import { isForProgram } from '../../facts/announcement-items.ts';
import { isUnderAnnouncingLaw } from '../../facts/announcement-standing.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/material-not-needed',
  title: 'Material that the method does not need',
  provisions: ['APP-001'],
  on: 'Vacancy',
  needs: ['whatToFile'],
  why: 'Every further paper keeps some good candidates from applying; no selection method needs this one to rate them.',
  todo: 'Ask for it only of those who are considered further, or not at all.',
  since: '0.1.0',
  reading:
    'There is no single right approach, so it is pointed out and no more. Transcripts and licenses are papers for a mandatory education or license, and are told only where the standard has none. Proof of status (SF-50, SES certificate) and answers on technical qualifications are never told.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  what-to-file: [resume, «cover-letter»]
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: open
  what-to-file: [resume]
}`,
  appliesTo: (vacancy, { world }) => isUnderAnnouncingLaw(vacancy) && !isForProgram(vacancy, world),
  check(vacancy, { world }) {
    const { whatToFile } = vacancy;
    const extra = whatToFile.items.filter(({ value }) => isExtra(value, vacancy, world));
    if (extra.length === 0) return satisfied(whatToFile);
    return extra.map(item =>
      violated(item, `The announcement asks every applicant for the ${item.value.replaceAll('-', ' ')}.`, {
        fixes: [whatToFile.items.length > 1 ? suggestion('Do not ask for it', remove(item)) : undefined],
      }),
    );
  },
});

function isExtra(document: string, vacancy: Records['Vacancy'], world: World): boolean {
  if (document === 'cover-letter' || document === 'performance-appraisal') return true;
  if (document !== 'transcript' && document !== 'licence') return false;
  const [standard] = world.where('Standard', '$about', vacancy.$about);
  const mandatory = standard?.mandatory ?? [];
  if (standard === undefined || [standard, ...mandatory].some(({ $broken }) => $broken !== undefined))
    return false;
  const isAsked = ({ minimumEducation, licence, certification }: Records['Mandatory']): boolean =>
    (document === 'transcript' ? minimumEducation : (licence ?? certification)) !== undefined;
  return !mandatory.some(isAsked);
}
