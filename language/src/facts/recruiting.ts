// Nonprofit employment services and commercial firms among the sources from which a vacancy is recruited.
import type { Records } from '../model/record.ts';

type Source = Records['RecruitmentSource'];

/** The word for it in a sentence; nothing for a source that is neither. */
export const firmWord = ({ $subject }: Source): string | undefined =>
  $subject?.value === 'commercial-firm'
    ? 'commercial firm'
    : $subject?.value === 'nonprofit-service'
      ? 'nonprofit service'
      : undefined;

export const isFirm = (source: Source): boolean => firmWord(source) !== undefined;

export const firmsFor = ({ source }: Records['Vacancy']): readonly Source[] => source.filter(isFirm);
