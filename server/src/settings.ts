// The settings of a folder: what the client answers, or what is meant where it answers nothing.
import { isDate, localDay } from '@casefile/language';

export interface FolderSettings {
  /** The day to look from, ISO; today where it is left out. */
  readonly asOf?: string;
  readonly scope: 'workspace' | 'openFiles';
  readonly waivers: boolean;
}

/** What is of another type, or no day of the calendar, has its default. */
export function readSettings(written: unknown): FolderSettings {
  const { asOf, diagnostics, waivers } = asObject(written);
  const { scope } = asObject(diagnostics);
  return {
    ...(typeof asOf === 'string' && isDate(asOf.trim()) && { asOf: asOf.trim() }),
    scope: scope === 'openFiles' ? 'openFiles' : 'workspace',
    waivers: waivers !== false,
  };
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The only place where the server reads a clock. */
export const today = (): string => localDay(new Date());
