// The `casefile` command: its words, and the exit codes that CI relies on.
import { Command, Option } from 'commander';
import packageFile from '../package.json' with { type: 'json' };
import { runCheck } from './commands/check.ts';
import { runChecklist } from './commands/checklist.ts';
import { runDeadlines } from './commands/deadlines.ts';
import { runExplain } from './commands/explain.ts';
import { runRules } from './commands/rules.ts';
import { exitCodeFor } from './exit.ts';
import { prepareColors } from './format/colors.ts';

// Told to the starter.
export { hadMany } from './many-files.ts';

const format = (...formats: string[]): Option =>
  new Option('--format <format>', 'how to show the result').choices(formats).default('text');

const AS_OF = ['--as-of <date>', 'the day to look from, as year-month-day (default: today)'] as const;
const CONFIG = ['--config <file>', 'a configuration in the place of each casefile.json'] as const;

const program = new Command('casefile')
  .description('Checks federal executive staffing cases (.ses files) against the regulation.')
  .version(packageFile.version)
  .showHelpAfterError('Run `casefile --help` for usage.')
  .exitOverride()
  .hook('preAction', prepareColors)
  .addHelpText(
    'after',
    `
Exit codes:
  0  nothing found, or warnings and information only
  1  errors found
  2  wrong usage, or a file that cannot be read or written
  3  a fault of casefile itself`,
  );

program
  .command('check')
  .description('check case files; without a path, those of this folder')
  .argument('[path...]', 'files or folders')
  .addOption(format('text', 'json'))
  .option(...AS_OF)
  .option(...CONFIG)
  .option('--no-waivers', 'count waived findings as if nobody had accepted them')
  .option('--fail-on-disputes', 'exit with 1 where a finding is disputed')
  .option('--exit-zero', 'exit with 0 even where errors are found')
  .action(runCheck);

program
  .command('checklist')
  .description('list every requirement of a declaration with its verdict, the evidence and the citation')
  .argument('<name>', 'the name of a vacancy, a staffing record, a case, an appointment, a program …')
  .argument('[path...]', 'files or folders to look in; without one, this folder')
  .addOption(format('text', 'json'))
  .option(...AS_OF)
  .option(...CONFIG)
  .action(runChecklist);

program
  .command('deadlines')
  .description('list what is due when, what was done in time and what was missed')
  .argument('[path...]', 'files or folders')
  .addOption(format('text', 'json'))
  .option(...AS_OF)
  .option(...CONFIG)
  .option('--due-soon', 'only what is due soon')
  .option('--missed', 'only what was missed; with --due-soon, both')
  .option('--soon <days>', 'how many days ahead are soon (default: `dueSoonDays` of casefile.json, or 30)')
  .action(runDeadlines);

program
  .command('explain')
  .description('tell what a rule asks, why, and where it is written')
  .argument(
    '<rule>',
    'a rule (vacancy/open-period-too-short), a statement of the law (VAC-008) or a declaration (vacancy)',
  )
  .action(runExplain);

program.command('rules').description('list all rules').addOption(format('text', 'json')).action(runRules);

process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, closes the pipe; that is no fault.
  if (error.code !== 'EPIPE') process.exitCode = exitCodeFor(error);
});

program.parseAsync().catch((error: unknown) => {
  process.exitCode = exitCodeFor(error);
});
