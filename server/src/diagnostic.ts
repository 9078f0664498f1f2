// A finding as the editor shows it.
import type { Finding, Severity } from '@casefile/language';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** What the editor may show paler: it has no effect. */
const WITHOUT_EFFECT = new Set(['waiver/waives-nothing', 'config/unknown-key']);

/**
 * @param uriOf the URI of a file of the same root
 * @param showsRelated whether the editor shows places that led to a finding
 */
export function diagnosticOf(
  finding: Finding,
  uriOf: (file: string) => string,
  showsRelated: boolean,
): Diagnostic {
  const { rule, severity, range, provisions, related } = finding;
  const href = provisions.find(({ link }) => link !== undefined)?.link;
  return {
    range,
    severity: SEVERITIES[severity],
    code: rule,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'casefile',
    message: messageOf(finding),
    ...(WITHOUT_EFFECT.has(rule) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(showsRelated &&
      related.length > 0 && {
        relatedInformation: related.map(
          (place): DiagnosticRelatedInformation => ({
            location: { uri: uriOf(place.file), range: place.range },
            message: place.message,
          }),
        ),
      }),
  };
}

/** What is wrong, why, what to do, and where it is written; a line each. */
function messageOf({ message, why, todo, provisions, waived }: Finding): string {
  const cited = [...new Set(provisions.flatMap(({ citations }) => citations))];
  const ids = provisions.map(({ id }) => id).join(', ');
  return [
    message,
    why,
    todo,
    ...(waived?.kind === 'disputed' ? [`Disputed: ${waived.reason}`] : []),
    ...(waived?.kind === 'waived' ? [`Waived: ${waived.reason}`] : []),
    ...(provisions.length > 0 ? [`${cited.join('; ')}${cited.length > 0 ? ' ' : ''}[${ids}]`] : []),
  ].join('\n');
}

/** Whether a finding is told: a waived one only where the settings do not let waivers hold. */
export const isTold = ({ waived }: Finding, waiversHold: boolean): boolean =>
  waived?.kind !== 'waived' || !waiversHold;
