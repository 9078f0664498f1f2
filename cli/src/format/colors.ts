// Colours on a terminal; elsewhere only where the environment asks for them. picocolors by itself also paints in CI.
import picocolors from 'picocolors';

export const colors = picocolors.createColors(wanted(process.env, process.stdout.isTTY));

function wanted(
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean | undefined,
): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return Boolean(isTerminal) && TERM !== 'dumb';
}
