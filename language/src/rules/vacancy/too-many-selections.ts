// An announcement yields no more selections than the vacancies it was for.
import { isCompetitive } from '../../facts/selection.ts';
import { counted } from '../../facts/wording.ts';
import type { Records } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import { rule, satisfied, violated } from '../rule.ts';

type Selection = Records['StaffingRecord']['selection'][number];

export default rule({
  id: 'vacancy/too-many-selections',
  title: 'More selections than vacancies announced',
  provisions: ['VAC-032'],
  on: 'Selection',
  why: 'Whoever read that one position was to be filled did not apply for a second; a further one is announced by itself.',
  todo: 'Announce the further vacancy, or record that an earlier selectee declined.',
  since: '0.1.0',
  reading:
    'A selectee who declined does not count. Where more than one vacancy was announced the text is silent, so that one selection too many is a warning; so it is where some of the persons may have been chosen outside the competition.',
  bad: `vacancy FleetDirector2024 for FleetDirector {
  status: closed
  vacancies: 1
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
  «selection for C1044» { selected: 2024-05-15 by appointing-authority }
}`,
  good: `vacancy FleetDirector2024 for FleetDirector {
  status: closed
  vacancies: 1
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 {
    selected: 2024-05-08 by appointing-authority
    declined: 2024-05-10
  }
  selection for C1044 { selected: 2024-05-15 by appointing-authority }
}`,
  check(selection, { law, owner, world }) {
    const record = owner('StaffingRecord');
    const vacancy = world.find('Vacancy', record?.$about);
    const announced = vacancy?.vacancies;
    if (vacancy?.purpose?.value === 'noncompetitive' || announced === undefined || announced.value < 1)
      return undefined;
    const made = selectionsFrom(vacancy, world);
    const before = made.findIndex(({ selection: known }) => known === selection);
    if (before < 0) return undefined;
    if (before < announced.value) return satisfied(selection);
    const inCompetition = made.slice(0, before + 1).filter(({ competitive }) => competitive).length;
    const isCertain = announced.value === 1 && made[before]?.competitive && inCompetition > announced.value;
    return violated(
      selection,
      `This is selection ${before + 1} from an announcement of ${counted(announced.value, 'vacancy', 'vacancies')}.`,
      {
        severity: isCertain ? law.severityOf('VAC-032') : 'warning',
        because: [
          {
            at: announced,
            message: `${announced.value} ${announced.value === 1 ? 'was' : 'were'} announced.`,
          },
          ...made
            .slice(0, before)
            .map(({ selection: at }) => ({ at, message: 'This selection came before.' })),
        ],
      },
    );
  },
});

interface Made {
  readonly selection: Selection;
  readonly competitive: boolean;
}

/** The selections from an announcement that stand, in the order of their days: the first of each candidate. */
function selectionsFrom(vacancy: Records['Vacancy'] | undefined, world: World): readonly Made[] {
  const candidates = new Set<string>();
  return world
    .where('StaffingRecord', '$about', vacancy?.$name?.value)
    .flatMap(record =>
      record.selection
        .filter(({ selected, declined, $broken }) => selected && !declined && !$broken?.includes('declined'))
        .map(selection => ({ selection, competitive: isCompetitive(selection, record, world) })),
    )
    .sort((a, b) => compare(a.selection.selected?.value, b.selection.selected?.value))
    .filter(({ selection: { $about } }) => {
      const isNew = $about === undefined || !candidates.has($about.ref);
      if ($about !== undefined) candidates.add($about.ref);
      return isNew;
    });
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
