// Colours on a terminal; elsewhere only where the environment asks for them. picocolors by itself also paints in CI.
import { isTerminal } from '../output.ts';

type Paint = (text: string) => string;

const asIs: Paint = text => text;

/** As they are wanted, once {@link prepareColors} is done. */
export const colors: Record<'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow', Paint> = {
  bold: asIs,
  cyan: asIs,
  dim: asIs,
  green: asIs,
  red: asIs,
  yellow: asIs,
};

/** Loads what paints only where there is something to paint. */
export async function prepareColors(): Promise<void> {
  if (!areWanted(process.env)) return;
  const { default: picocolors } = await import('picocolors');
  const { bold, cyan, dim, green, red, yellow } = picocolors.createColors(true);
  Object.assign(colors, { bold, cyan, dim, green, red, yellow });
}

function areWanted({ NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return TERM !== 'dumb' && isTerminal();
}
