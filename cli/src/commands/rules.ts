// `casefile rules`: every rule with its severity and title.
import { describeRules, deskGuide } from '@casefile/language';
import { colors } from '../format/colors.ts';
import { write } from '../output.ts';

export function runRules(flags: { readonly format: 'text' | 'json' }): void {
  const described = describeRules(deskGuide);
  if (flags.format === 'json') {
    write(`${JSON.stringify({ version: 1, edition: deskGuide.id, rules: described }, null, 2)}\n`);
    return;
  }
  const width = Math.max(...described.map(({ id }) => id.length));
  const lines = described.map(
    ({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(11)}  ${title}`,
  );
  write(
    `${lines.join('\n')}\n\n${colors.dim(`${described.length} rules. \`casefile explain <rule>\` tells more.`)}\n`,
  );
}
