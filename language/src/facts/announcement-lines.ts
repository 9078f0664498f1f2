// Lines that could be written for a missing content of an announcement: what follows from the rest of the case files,
// or else a placeholder that is told until it is filled in.
import { quoted } from '../edits/quoted.ts';
import type { Law } from '../law/index.ts';
import type { Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { isForProgram } from './announcement-items.ts';
import { earliestClosing } from './deadlines/vacancy.ts';
import { PLACEHOLDER } from './placeholder.ts';

type Vacancy = Records['Vacancy'];

interface Known {
  readonly law: Law;
  readonly world: World;
}

/** What applicants send under each method (APP-020). */
const MATERIALS: Readonly<Record<string, string>> = {
  'resume-based': '[resume]',
  traditional: '[resume, ecq-narrative]',
  'accomplishment-record': '[resume, accomplishment-record]',
};

/** The values that could be written for a key, the likeliest first; none where only the author can know. */
export function valuesFor(key: string, vacancy: Vacancy, known: Known): readonly string[] {
  const { law, world } = known;
  const one = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  switch (key) {
    case 'agency':
      return one(agencyOf(vacancy, world));
    case 'opens':
      return one(vacancy.usajobs?.entered?.value);
    case 'closes':
      return valuesFor('opens', vacancy, known)
        .concat(one(vacancy.opens?.value))
        .slice(-1)
        .map(opens => earliestClosing(opens, law));
    case 'vacancies':
      return ['1'];
    case 'duty-locations':
      return [`[${dutyLocationOf(vacancy, world)}]`];
    case 'area-of-consideration':
      return Object.keys(law.list('competitive-areas-of-consideration'));
    case 'selection-method':
      return Object.keys(law.list('selection-methods'));
    case 'pay-range':
      return ['$0 to $0'];
    case 'ecqs':
      return ['all'];
    case 'technical-qualifications':
      return one(technicalQualificationsFor(vacancy, world));
    case 'what-to-file':
      return one(MATERIALS[vacancy.selectionMethod?.value ?? 'resume-based']);
    case 'pay-plan':
      return ['ES'];
    default:
      return [PLACEHOLDER];
  }
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
  const [standard, ...others] = world
    .where('Standard', '$about', vacancy.$about)
    .filter(({ superseded }) => superseded === undefined);
  if (standard === undefined || others.length > 0 || standard.$broken !== undefined) return undefined;
  const names = standard.mandatory
    .filter(({ aspect }) => aspect?.value === 'technical')
    .flatMap(({ $name }) => $name?.value ?? []);
  return names.length === 0 ? 'none' : `[${names.join(', ')}]`;
}
