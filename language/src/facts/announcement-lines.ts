// Lines that could be written for a missing content of an announcement: what follows from the rest of the case files,
// or else a placeholder that is told until it is filled in.
import { quoted } from '../edits/quoted.ts';
import type { Law } from '../law/index.ts';
import type { Records } from '../model/record.ts';
import { standardsOf } from '../model/resolve.ts';
import type { World } from '../model/world.ts';
import { isForProgram } from './announcement-items.ts';
import { areasFor } from './areas.ts';
import { earliestClosing } from './deadlines/vacancy.ts';
import { methodsFor } from './materials.ts';
import { closingDate } from './open-period.ts';
import { PLACEHOLDER } from './placeholder.ts';

type Vacancy = Records['Vacancy'];

interface Known {
  readonly law: Law;
  readonly world: World;
}

/** The values that could be written for a key, the likeliest first; none where only the author can know. */
export function valuesFor(key: string, vacancy: Vacancy, known: Known): readonly string[] {
  const { law, world } = known;
  const one = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  switch (key) {
    case 'agency':
      return one(agencyOf(vacancy, world));
    case 'opens':
      return one(openingOf(vacancy, law));
    case 'closes':
      // Once candidates are rated or proposed the announcement has closed, on a day that only the author knows.
      if (
        recordsOf(vacancy, world).length > 0 ||
        world.where('QrbCase', 'vacancy', vacancy.$name?.value).length > 0
      )
        return [];
      return valuesFor('opens', vacancy, known)
        .concat(one(vacancy.opens?.value))
        .slice(-1)
        .map(opens => earliestClosing(opens, law));
    case 'vacancies':
      return one(vacanciesOf(vacancy, world));
    case 'duty-locations':
      return [`[${dutyLocationOf(vacancy, world)}]`];
    case 'area-of-consideration':
      return areasFor(vacancy, law, world);
    case 'selection-method':
      return vacancy.whatToFile === undefined
        ? Object.keys(law.list('selection-methods'))
        : methodsFor(
            vacancy.whatToFile.items.map(({ value }) => value),
            law,
          );
    case 'pay-range':
      return ['$0 to $0'];
    case 'ecqs':
      return ['all'];
    case 'technical-qualifications':
      return one(technicalQualificationsFor(vacancy, world));
    case 'what-to-file':
      return one(materialsFor(vacancy, law));
    case 'pay-plan':
      return ['ES'];
    default:
      return [PLACEHOLDER];
  }
}

/** The day of entry in USAJOBS, where the announcement is then open long enough. */
function openingOf(vacancy: Vacancy, law: Law): string | undefined {
  const entered = vacancy.usajobs?.entered?.value;
  const closes = closingDate(vacancy)?.value;
  if (entered === undefined || closes === undefined) return entered;
  return earliestClosing(entered, law) <= closes ? entered : undefined;
}

/** One, where no more were selected: how many were announced then only the author knows. */
const vacanciesOf = (vacancy: Vacancy, world: World): string | undefined =>
  recordsOf(vacancy, world).flatMap(({ selection }) => selection).length > 1 ? undefined : '1';

const recordsOf = (vacancy: Vacancy, world: World): readonly Records['StaffingRecord'][] =>
  world.where('StaffingRecord', '$about', vacancy.$name?.value);

/** What applicants send under the method; a resume where none is chosen yet, as each of them asks for it. */
function materialsFor({ selectionMethod }: Vacancy, law: Law): string | undefined {
  const materials = selectionMethod === undefined ? ['resume'] : law.materialsFor(selectionMethod.value);
  return materials && `[${materials.join(', ')}]`;
}

function agencyOf(vacancy: Vacancy, world: World): string | undefined {
  const organization = world.find('Position', vacancy.$about)?.organization?.ref.split('.')[0];
  const name = organization ?? world.find('Program', vacancy.$about)?.$about?.ref;
  return world.find('Agency', name) && name;
}

function dutyLocationOf(vacancy: Vacancy, world: World): string {
  const location = world.find('Position', vacancy.$about)?.dutyLocation?.value;
  return location === undefined ? PLACEHOLDER : quoted(location);
}

/** The mandatory technical qualifications of the one standard of the position; `none` where it has none. */
function technicalQualificationsFor(vacancy: Vacancy, world: World): string | undefined {
  if (isForProgram(vacancy, world)) return 'none';
  const [standard, ...others] = standardsOf(vacancy.$about, world).filter(
    ({ superseded }) => superseded === undefined,
  );
  if (standard === undefined || others.length > 0 || standard.$broken !== undefined) return undefined;
  const names = standard.mandatory
    .filter(({ aspect }) => aspect?.value === 'technical')
    .flatMap(({ $name }) => $name?.value ?? []);
  return names.length === 0 ? 'none' : `[${names.join(', ')}]`;
}
