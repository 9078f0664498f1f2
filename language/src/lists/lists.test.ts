import { describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../check/settings.ts';
import { Workspace } from '../check/workspace.ts';
import { deskGuide } from '../law/index.ts';
import { rules } from '../rules/index.ts';
import { checklistOf, type Requirement } from './checklist.ts';
import { listDeadlines } from './deadlines.ts';
import { declarationsNamed } from './subjects.ts';
import { timelineOf } from './timeline.ts';

const AS_OF = '2024-07-01';

/** A root with the lists of its declarations. */
class Root {
  readonly workspace: Workspace;
  readonly #texts: Readonly<Record<string, string>>;

  constructor(texts: Readonly<Record<string, string>>, severity: Record<string, 'off'> = {}, asOf = AS_OF) {
    this.#texts = texts;
    const configuration = { ...defaultConfiguration(deskGuide.id), severity };
    this.workspace = new Workspace({ edition: deskGuide, configuration, asOf, rules, keepAnswers: true });
    for (const [file, text] of Object.entries(texts)) this.workspace.set(file, text);
  }

  readonly textOf = (file: string): string => this.#texts[file] ?? '';

  #subject(name: string) {
    const [subject] = declarationsNamed(this.workspace, name);
    if (subject === undefined) throw new Error(`Nothing is named ${name}.`);
    return subject;
  }

  checklist = (name: string) => checklistOf(this.workspace, this.#subject(name), this.textOf);
  timeline = (name: string) => timelineOf(this.workspace, this.#subject(name), this.textOf);
  deadlines = (...files: string[]) =>
    listDeadlines(this.workspace, { ...(files.length > 0 && { files }), textOf: this.textOf });
}

const CASE = {
  'vacancy.ses': `position P "Director" { designation: general }
standard S for P { approved: 2024-02-01 }
vacancy V "24-1" for P {
  status: closed
  opens: 2024-03-04
  closes: 2024-03-12
  waive vacancy/open-period-too-short {
    reason: "Entered again."
    authority: "OPM letter"
    until: 2030-01-01
  }
}
`,
  'people.ses': `candidate C1 {
  held "Chief" { from: 2010-01-01 }
  application for V { received: 2024-03-10 }
  application for Other { received: 2024-01-10 }
}
staffing-record R for V { rating for C1 { interviewed: 2024-04-02 } }
qrb-case K "ESCS 1" for C1 {
  vacancy: V
  criterion: A
}
appointment A for C1 {
  position: P
  type: career
  action: merit-selection
  case: K
  effective: 2024-09-01
}
`,
};

const named = (requirements: readonly Requirement[], rule: string): Requirement | undefined =>
  requirements.find(one => one.rule === rule);

describe('a checklist', () => {
  const root = new Root(CASE);

  test('tells what is satisfied with the evidence, and where that stands', () => {
    const found = named(root.checklist('V').requirements, 'vacancy/standard-not-approved');
    expect(found).toMatchObject({ verdict: 'satisfied', waived: false });
    expect(found?.answers).toMatchObject([
      {
        verdict: 'satisfied',
        of: { file: 'vacancy.ses', text: 'vacancy V "24-1" for P' },
        at: { file: 'vacancy.ses', text: '2024-02-01', range: { start: { line: 1, character: 29 } } },
        finding: null,
        missing: null,
      },
    ]);
    expect(found?.provisions[0]).toMatchObject({
      id: 'QUA-003',
      citations: ['5 CFR 317.401(b)', '5 U.S.C. 3392(a)'],
    });
  });

  test('tells what is violated, and what of it was waived', () => {
    const checklist = root.checklist('V');
    const waived = named(checklist.requirements, 'vacancy/open-period-too-short');
    expect(waived).toMatchObject({ verdict: 'violated', waived: true });
    expect(waived?.answers[0]).toMatchObject({
      verdict: 'violated',
      at: { text: '2024-03-12' },
      finding: { severity: 'error', waived: { kind: 'waived', reason: 'Entered again.' } },
    });
    const open = named(checklist.requirements, 'vacancy/announcement-incomplete');
    expect(open).toMatchObject({ verdict: 'violated', waived: false });
    expect(
      open?.answers.find(
        ({ item }) => item === 'the opening and closing dates and how receipt of applications is handled',
      ),
    ).toBeUndefined();
    expect(
      open?.answers.filter(({ verdict }) => verdict === 'satisfied').map(({ provisions }) => provisions),
    ).toContainEqual(['VAC-014']);
  });

  test('tells what is pending, and on which key as it is written', () => {
    const { requirements, counts } = root.checklist('K');
    expect(named(requirements, 'case/submitted-late')).toMatchObject({
      verdict: 'pending',
      answers: [{ verdict: 'pending', missing: 'submitted', at: null, finding: null }],
    });
    const verdicts = requirements.map(({ verdict }) => verdict);
    expect(counts.pending).toBe(verdicts.filter(verdict => verdict === 'pending').length);
    expect(counts.satisfied).toBe(verdicts.filter(verdict => verdict === 'satisfied').length);
  });

  test('counts what is waived apart', () => {
    const { counts, requirements } = root.checklist('V');
    expect(counts.waived).toBe(1);
    expect(counts.satisfied + counts.violated + counts.pending + counts.waived).toBe(requirements.length);
  });

  test('holds what is judged in its blocks, and nothing of other declarations', () => {
    const { requirements } = root.checklist('R');
    expect(requirements.length).toBeGreaterThan(1);
    expect(named(requirements, 'staffing/experience-after-closing-date')?.answers[0]).toMatchObject({
      missing: 'experience-credited-to',
      of: { text: 'rating for C1' },
    });
    const shown = requirements.flatMap(({ answers }) => answers.map(({ of }) => of?.range.start.line));
    expect(new Set(shown)).toEqual(new Set([5]));
  });

  test('leaves out what is switched off', () => {
    const off = new Root(CASE, { 'vacancy/*': 'off' });
    expect(off.checklist('V').requirements.map(({ rule }) => rule)).not.toContainEqual(
      expect.stringMatching(/^vacancy\//),
    );
  });

  test('needs a workspace that keeps answers', () => {
    const { terms } = root.workspace;
    const workspace = new Workspace({ ...terms, keepAnswers: false });
    workspace.set('vacancy.ses', CASE['vacancy.ses']);
    const [subject] = declarationsNamed(workspace, 'V');
    expect(subject && (() => checklistOf(workspace, subject, root.textOf))).toThrow(/does not keep/);
  });
});

describe('the list of deadlines', () => {
  const root = new Root(CASE);

  test('is sorted by day and says what each is counted from', () => {
    const listed = root.deadlines();
    expect(listed.map(({ day }) => day)).toEqual(listed.map(({ day }) => day).toSorted());
    expect(listed.find(({ id }) => id === 'case-submission')).toEqual({
      id: 'case-submission',
      title: 'Submission of the case',
      state: 'due-soon',
      day: '2024-07-19',
      relation: 'by',
      torn: null,
      also: [],
      daysLeft: 18,
      act: 'the case is submitted',
      optional: false,
      base: 'the last closing date of the announcement',
      from: { day: '2024-03-12', at: expect.objectContaining({ file: 'vacancy.ses', text: '2024-03-12' }) },
      length: { value: 90, unit: 'working-days' },
      figure: 'qrb-submission-period',
      extended: null,
      done: null,
      declaration: { keyword: 'qrb-case', name: 'K', label: 'ESCS 1' },
      of: expect.objectContaining({ file: 'people.ses', text: 'qrb-case K "ESCS 1" for C1' }),
      obligation: 'must',
      provision: {
        id: 'QCS-018',
        citations: ['5 CFR 317.502', '5 U.S.C. 3393(c)'],
        link: expect.stringContaining('317.502'),
      },
    });
  });

  test('is that of the given files', () => {
    expect(new Set(root.deadlines('vacancy.ses').map(({ of }) => of?.file))).toEqual(
      new Set(['vacancy.ses']),
    );
  });
});

describe('a timeline', () => {
  const root = new Root(CASE);
  const days = (name: string): string[] =>
    root.timeline(name).map(entry => `${entry.day} ${entry.kind === 'fact' ? entry.key : entry.id}`);

  test('holds the declaration, what refers to it, and what refers to that, by day', () => {
    expect(days('V')).toEqual([
      '2024-03-03 standard-approval',
      '2024-03-04 opens',
      '2024-03-10 received',
      '2024-03-12 closes',
      '2024-03-17 earliest-closing',
      '2024-04-02 interviewed',
      '2024-07-18 extension-request',
      '2024-07-19 case-submission',
      '2024-08-31 certification-before-appointment',
      '2024-08-31 standard-before-appointment',
      '2024-09-01 effective',
    ]);
  });

  test('of a candidate holds all of its own', () => {
    expect(days('C1')).toContain('2010-01-01 from');
    expect(days('C1')).toContain('2024-01-10 received');
    expect(days('C1')).not.toContain('2024-03-04 opens');
  });

  test('tells what a day means, and whether it lies ahead', () => {
    expect(root.timeline('A').find(({ kind }) => kind === 'fact')).toEqual({
      kind: 'fact',
      day: '2024-09-01',
      ahead: true,
      key: 'effective',
      meaning: 'The day on which it takes effect.',
      by: null,
      declaration: { keyword: 'appointment', name: 'A', label: null },
      block: 'appointment',
      at: expect.objectContaining({ file: 'people.ses', text: '2024-09-01' }),
    });
  });

  test('comes to an end where declarations refer to each other', () => {
    const circle = new Root({
      'a.ses':
        'appointment A for C { renewal-of: B effective: 2024-01-01 }\nappointment B for C { renewal-of: A effective: 2024-02-01 }\n',
    });
    expect(circle.timeline('A').map(({ day }) => day)).toEqual(['2024-01-01', '2024-02-01']);
  });
});
