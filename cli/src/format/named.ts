// Declarations and places as lists name them to people.
import type { CitedProvision, NamedDeclaration, Shown } from '@casefile/language';
import { printable } from './printable.ts';

/** `qrb-case FleetDirectorCase "ESCS 24-11873"`. */
export const spokenName = ({ keyword, name, label }: NamedDeclaration): string =>
  printable([keyword, name, label === null ? null : `"${label}"`].filter(part => part !== null).join(' '));

/** `qrb.ses:20:3`, counted from 1; nothing for what is written nowhere. */
export const spokenPlace = (at: Shown | null): string =>
  at === null ? '' : `${printable(at.file)}:${at.range.start.line + 1}:${at.range.start.character + 1}`;

const MOST_PROVISIONS = 4;

/** `5 CFR 317.502, 5 U.S.C. 3393(c) [QCS-018]`: of many provisions the first ones. */
export function spokenLaw(provisions: readonly CitedProvision[]): string {
  if (provisions.length === 0) return '';
  const told = provisions.length > MOST_PROVISIONS ? provisions.slice(0, 1) : provisions;
  const cited = [...new Set(told.flatMap(({ citations }) => citations))].join(', ');
  const left = provisions.length - told.length;
  const ids = told.map(({ id }) => id).join(', ');
  return `${cited}${cited === '' ? '' : ' '}[${ids}${left === 0 ? '' : ` and ${left} more`}]`;
}

export const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
