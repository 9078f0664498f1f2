// A notice to CDP-Opps: which list of contents it is measured by, and what the announcement already says of each.
import { quoted } from '../edits/quoted.ts';
import type { Law } from '../law/index.ts';
import type { Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { closingDate } from './open-period.ts';
import { isPlaceholder, PLACEHOLDER } from './placeholder.ts';
import { type Content, requiredContents } from './required-content.ts';

type Notice = Records['CdpOppsNotice'];
type Vacancy = Records['Vacancy'];

export interface NoticeContents {
  /** The short list, for a vacancy that is on USAJOBS already (OPP-016), or the full one (OPP-003). */
  readonly list: 'cdp-opps-notice' | 'cdp-opps-short-notice';
  readonly contents: readonly Content[];
}

/**
 * What a notice has and lacks. The short list suffices from the day on which the vacancy is on USAJOBS; where the day
 * is not known, the list of which less is lacking.
 */
export function noticeContents(notice: Notice, vacancy: Vacancy | undefined, law: Law): NoticeContents {
  const measured = (list: NoticeContents['list']): NoticeContents => ({
    list,
    contents: requiredContents(law.required(list), notice),
  });
  const { sent, usajobsLink } = notice;
  const entered = vacancy?.usajobs?.entered;
  if (usajobsLink !== undefined) return measured('cdp-opps-short-notice');
  if (vacancy?.usajobs === undefined) return measured('cdp-opps-notice');
  if (sent !== undefined && entered !== undefined)
    return measured(entered.value <= sent.value ? 'cdp-opps-short-notice' : 'cdp-opps-notice');
  const [full, short] = [measured('cdp-opps-notice'), measured('cdp-opps-short-notice')];
  return lackingIn(short) < lackingIn(full) ? short : full;
}

const lackingIn = ({ contents }: NoticeContents): number =>
  contents.filter(({ lacking }) => lacking.length > 0).length;

/** Whether it has gone out, so that its contents are due. */
export const isSent = ({ sent }: Notice, asOf: string): boolean => sent !== undefined && sent.value <= asOf;

/** The value that could be written for a key of a notice: what the announcement and the position say, or a placeholder. */
export function noticeValues(
  key: string,
  vacancy: Vacancy | undefined,
  law: Law,
  world: World,
): readonly string[] {
  const position = world.find('Position', vacancy?.$about);
  const text = (value: string | undefined): readonly string[] =>
    value === undefined || isPlaceholder(value) ? [PLACEHOLDER] : [quoted(value)];
  switch (key) {
    case 'agency-and-bureau':
      return text(organizationOf(position, world));
    case 'job-title':
      return text(position?.$label?.value);
    case 'job-series':
      return text(position?.series?.value);
    case 'duty-location':
      return text(vacancy?.dutyLocations?.items.map(({ value }) => value).join('; '));
    case 'travel':
      return [];
    case 'duties':
      return text(vacancy?.duties?.value);
    case 'application-materials':
      return [`[${materialsOf(vacancy, law).join(', ')}]`];
    case 'deadline': {
      const deadline = vacancy && closingDate(vacancy);
      return deadline === undefined ? [] : [deadline.value];
    }
    case 'contact':
      return text(vacancy?.contact?.value);
    case 'usajobs-link': {
      const number = vacancy?.usajobs?.controlNumber?.value;
      return text(
        number === undefined || !/^\d+$/.test(number) ? undefined : `https://www.usajobs.gov/job/${number}`,
      );
    }
    default:
      return [PLACEHOLDER];
  }
}

function organizationOf(position: Records['Position'] | undefined, world: World): string | undefined {
  const ref = position?.organization?.ref;
  const agency = world.find('Agency', ref?.split('.')[0]);
  const component = agency?.component.find(({ $name }) => `${agency.$name?.value}.${$name?.value}` === ref);
  return (
    agency?.$label &&
    [agency.$label.value, component?.$label?.value].filter(part => part !== undefined).join(', ')
  );
}

function materialsOf(vacancy: Vacancy | undefined, law: Law): readonly string[] {
  const spoken = law.list('application-documents');
  const asked =
    vacancy?.whatToFile?.items.flatMap(({ value }) => spoken[value]?.replace(/\.$/, '') ?? []) ?? [];
  return asked.length === 0 ? [PLACEHOLDER] : asked.map(quoted);
}
