// Where an announcement stands, and how much a fault in it weighs there.
import type { Severity } from '../law/edition.ts';
import type { Records } from '../model/record.ts';

type Vacancy = Records['Vacancy'];

/** Whether the law on announcing applies: it speaks of competitive fills (VAC-001); a withdrawn one owes nothing. */
export const isUnderAnnouncingLaw = ({ purpose, status }: Vacancy): boolean =>
  purpose?.value !== 'noncompetitive' && status?.value !== 'cancelled';

/** Whether it has been published, so that its contents are due. */
export const isPublished = ({ status }: Vacancy): boolean =>
  status?.value === 'open' || status?.value === 'closed';

/** A draft can still be put right: what is a fault in a published announcement is a hint in it. */
export const weighedByStanding = ({ status }: Vacancy, severity: Severity): Severity =>
  status?.value === 'draft' ? 'information' : severity;
