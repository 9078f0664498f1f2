import { describe, expect, test } from 'vitest';
import { type AnyRule, pending, rule, violated } from '../rules/rule.ts';
import { Live } from '../testing/live.ts';
import type { Finding } from './finding.ts';
import type { Configuration } from './settings.ts';

const written = {
  title: 'Invented',
  why: 'It is invented.',
  todo: 'Do what it asks.',
  since: '0.1.0',
  bad: '',
  good: '',
} as const;

const late = (id: AnyRule['id'], provision: 'VAC-008' | 'CON-003'): AnyRule =>
  rule({
    ...written,
    id,
    provisions: [provision],
    on: 'Vacancy',
    check: ({ closes, extension }) =>
      [closes, ...extension.map(later => later.closes)].map(day =>
        day !== undefined && day.value > '2024-03-31' ? violated(day, 'It closes late.') : pending('closes'),
      ),
  });

/** One rests on 5 CFR, the other on the desk guide alone. */
const rules: readonly AnyRule[] = [late('trial/by-law', 'VAC-008'), late('trial/by-guide', 'CON-003')];

interface Given {
  readonly asOf?: string;
  readonly configuration?: Partial<Configuration>;
  readonly rules?: readonly AnyRule[];
}

/** The findings in a vacancy with these lines, on 2024-06-01 and with the rule about the desk guide off. */
function findings(lines: string, given: Given = {}): Finding[] {
  const root = new Live(
    {
      'a.ses': `position P "P" { pay-plan: ES }\nvacancy V "1" for P {\n${lines}\n}\n`,
    },
    given.rules ?? rules.slice(0, 1),
  );
  root.turn({ asOf: given.asOf ?? '2024-06-01' });
  root.configure(given.configuration ?? {});
  return root.findings();
}

const spoken = (found: readonly Finding[]): string[] =>
  found.map(
    ({ rule: id, severity, range, waived }) =>
      `${range.start.line - 1} ${waived ? `${waived.kind} ` : ''}${severity} ${id}`,
  );

const whole = 'reason: "Agreed." authority: "OPM letter" until: 2024-12-31';
const waive = (id = 'trial/by-law', keys = whole): string => `waive ${id} { ${keys} }`;
const LATE = 'closes: 2024-04-01';

describe('a waiver', () => {
  test('marks the finding of its rule, which stays, with reason, authority and end', () => {
    const found = findings(`${LATE}\n${waive()}`);
    expect(spoken(found)).toEqual(['1 waived error trial/by-law']);
    expect(found[0]?.waived).toEqual({
      kind: 'waived',
      reason: 'Agreed.',
      authority: 'OPM letter',
      until: '2024-12-31',
    });
  });

  test('accepts no other rule', () => {
    expect(spoken(findings(`${LATE}\n${waive()}`, { rules }))).toEqual([
      '1 error trial/by-guide',
      '1 waived error trial/by-law',
    ]);
  });

  test('accepts every finding of its rule in its block and in the blocks inside', () => {
    const extended = `${LATE}\nextension {\n  closes: 2024-04-02\n}\nextension {\n  closes: 2024-04-03\n}`;
    expect(spoken(findings(`${extended}\n${waive()}`))).toEqual([
      '1 waived error trial/by-law',
      '3 waived error trial/by-law',
      '6 waived error trial/by-law',
    ]);
  });

  test('accepts nothing in the block around it nor beside it', () => {
    expect(
      spoken(
        findings(
          `${LATE}\nextension {\n  closes: 2024-04-02\n  ${waive()}\n}\nextension {\n  closes: 2024-04-03\n}`,
        ),
      ),
    ).toEqual(['1 error trial/by-law', '3 waived error trial/by-law', '7 error trial/by-law']);
  });

  test('accepts nothing in another declaration', () => {
    const found = findings(`${LATE}\n${waive()}\n}\nvacancy W "2" for P {\n${LATE}`);
    expect(spoken(found)).toEqual(['1 waived error trial/by-law', '5 error trial/by-law']);
  });
});

describe('what a waiver gives', () => {
  test('a reason, without which it accepts nothing', () => {
    expect(spoken(findings(`${LATE}\n${waive('trial/by-law', 'until: 2024-12-31')}`))).toEqual([
      '1 error trial/by-law',
      '2 error waiver/without-reason',
    ]);
  });

  test.each(['…', 'TBD', '[reason]'])('and no placeholder in its place: %s', reason => {
    const found = findings(`${LATE}\n${waive('trial/by-law', whole.replace('Agreed.', reason))}`);
    expect(spoken(found)).toEqual(['1 error trial/by-law', '2 error waiver/without-reason']);
    expect(found[1]?.message).toBe('A placeholder stands for the reason of this waiver.');
    expect(found[1]?.range.start.character).toBe('waive trial/by-law { reason: '.length);
  });

  test.each([
    ['reason: "Agreed."', 'This waiver lacks `authority` and `until`.'],
    ['reason: "Agreed." authority: "…" until: 2024-12-31', 'This waiver lacks `authority`.'],
    ['reason: "Agreed." until: 2024-12-31', 'This waiver lacks `authority`.'],
    ['reason: "Agreed." authority: "OPM letter"', 'This waiver lacks `until`.'],
  ])('authority and end where the rule rests on statute or regulation: %s', (keys, message) => {
    const found = findings(`${LATE}\n${waive('trial/by-law', keys)}`);
    expect(spoken(found)).toEqual(['1 waived error trial/by-law', '2 error waiver/without-authority']);
    expect(found[1]?.message).toBe(message);
  });

  test('a reason alone where the rule rests on the desk guide', () => {
    const given = { rules: rules.slice(1) };
    expect(spoken(findings(`${LATE}\n${waive('trial/by-guide', 'reason: "Agreed."')}`, given))).toEqual([
      '1 waived error trial/by-guide',
    ]);
  });
});

describe('the end of a waiver', () => {
  const until = `${LATE}\n${waive('trial/by-law', 'reason: "Agreed." authority: "OPM letter"\nuntil: 2024-06-30')}`;

  test('is the last day on which it holds', () => {
    expect(spoken(findings(until, { asOf: '2024-06-30' }))).toEqual(['1 waived error trial/by-law']);
  });

  test('is told the day after, and the finding counts again', () => {
    expect(spoken(findings(until, { asOf: '2024-07-01' }))).toEqual([
      '1 error trial/by-law',
      '3 warning waiver/expired',
    ]);
  });

  test('is not told where a later waiver holds', () => {
    expect(spoken(findings(`${until}\n${waive()}`, { asOf: '2024-07-01' }))).toEqual([
      '1 waived error trial/by-law',
    ]);
  });
});

describe('a waiver inside a block that has one too', () => {
  const inside = (outer: string, inner: string): string =>
    `extension {\n  closes: 2024-04-02\n  ${waive('trial/by-law', inner)}\n}\n${waive('trial/by-law', outer)}`;

  test('holds in place of the outer one, and neither waives nothing', () => {
    const found = findings(inside(whole, whole.replace('Agreed', 'Inside')));
    expect(found.map(({ waived }) => waived?.reason)).toEqual(['Inside.']);
  });

  test('leaves the finding to the outer one when it expires', () => {
    const found = findings(inside(whole, whole.replace('2024-12-31', '2024-05-31')));
    expect(found.map(({ waived }) => waived?.reason)).toEqual(['Agreed.']);
    expect(spoken(findings(inside(whole.replace('2024-12-31', '2024-05-31'), whole)))).toEqual([
      '2 waived error trial/by-law',
    ]);
  });
});

describe('a waiver that accepts nothing', () => {
  test('is told at its head', () => {
    const found = findings(`closes: 2024-03-31\n${waive()}`);
    expect(spoken(found)).toEqual(['2 warning waiver/waives-nothing']);
    expect(found[0]?.range.end.character).toBe('waive trial/by-law'.length);
    expect(found[0]?.message).toBe('Nothing in this block breaks `trial/by-law`.');
  });

  test('is told once, whatever else it lacks', () => {
    expect(
      spoken(findings(`closes: 2024-03-31\n${waive('trial/by-law', 'reason: "Agreed." until: 2020-01-01')}`)),
    ).toEqual(['2 warning waiver/waives-nothing']);
  });

  test('because there is no such rule is told, with the rule that was probably meant', () => {
    const found = findings(`${LATE}\n${waive('trial/by-lw')}`);
    expect(spoken(found)).toEqual(['1 error trial/by-law', '2 error waiver/unknown-rule']);
    expect(found[1]?.todo).toBe('Did you mean `trial/by-law`?');
    expect(found[1]?.fixes[0]?.edits[0]?.newText).toBe('trial/by-law');
  });

  test('because names are corrected and not waived is told, and the name too', () => {
    const found = findings(`agency: Nobody\n${waive('name/not-declared')}`);
    expect(spoken(found)).toEqual(['1 error name/not-declared', '2 error waiver/unknown-rule']);
    expect(found[1]?.message).toBe('`name/not-declared` cannot be waived.');
    expect(found[1]?.todo).toBe('Correct what it tells, and remove the waiver.');
  });

  test('because the edition does not know the rule is told', () => {
    const root = new Live(
      { 'a.ses': `vacancy V "1" for P {\n${LATE}\n${waive()}\n}\nposition P "P" { pay-plan: ES }` },
      rules,
      {
        withoutRules: ['trial/by-law', 'trial/by-guide'],
      },
    );
    expect(spoken(root.findings())).toEqual(['1 warning waiver/waives-nothing']);
    expect(root.findings()[0]?.message).toMatch(/does not belong to the edition/);
  });

  test('of a rule that is off is not told', () => {
    const off = { configuration: { severity: { 'trial/*': 'off' } } } as const;
    expect(findings(`closes: 2024-03-31\n${waive()}`, off)).toEqual([]);
    expect(findings(`${LATE}\n${waive()}`, { ...off, asOf: '2025-01-01' })).toEqual([]);
  });

  test('is not told while what it may be about cannot be read', () => {
    expect(spoken(findings(`closes: 2024-02-30\n${waive()}`))).toEqual([
      '1 error vocabulary/impossible-date',
    ]);
    expect(spoken(findings(`extension { closes: soon }\n${waive()}`))).toEqual([
      '1 error vocabulary/wrong-value',
    ]);
  });

  test('is not told where its rule failed', () => {
    const failing = rule({
      ...written,
      id: 'trial/by-law',
      provisions: ['VAC-008'],
      on: 'Vacancy',
      check: () => {
        throw new Error('It failed.');
      },
    });
    expect(spoken(findings(waive(), { rules: [failing] }))).toEqual(['0 error internal/rule-failed']);
  });
});

describe('a dispute', () => {
  test('keeps the finding visible as information, marked', () => {
    const found = findings(`${LATE}\ndispute trial/by-law { reason: "The record shows another day." }`);
    expect(spoken(found)).toEqual(['1 disputed information trial/by-law']);
    expect(found[0]?.waived).toEqual({ kind: 'disputed', reason: 'The record shows another day.' });
  });

  test('needs a reason, and something to dispute', () => {
    expect(spoken(findings(`${LATE}\ndispute trial/by-law { }`)).slice(0, 1)).toEqual([
      '1 error trial/by-law',
    ]);
    expect(spoken(findings('closes: 2024-03-31\ndispute trial/by-law { reason: "No." }'))).toEqual([
      '2 warning waiver/waives-nothing',
    ]);
  });
});
