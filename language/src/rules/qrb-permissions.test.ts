// What a case before the Board may do draws no finding of any rule: permissions that the language itself answers.
import { expect, test } from 'vitest';
import { findingsIn } from '../testing/index.ts';
import { blocksByType } from '../vocabulary/index.ts';
import { rules } from './index.ts';

const found = (text: string): string[] =>
  findingsIn(text, rules)
    .map(({ rule, message }) => `${rule}: ${message}`)
    .filter(line => !line.startsWith('name/') && !line.startsWith('edition/'))
    .sort();

const kase = (more: string): string => `vacancy V "1" for P {
  selection-method: resume-based
  closes: 2024-03-01
}
qrb-case K "ESCS 24-1" for C {
  agency: DES
  vacancy: V
  criterion: A
  ${more}
}`;

test('a member of a Board has no key for a name or a title, and no text at all (QBD-013)', () => {
  const member = blocksByType.get('BoardMember');
  expect(Object.values(member?.keys ?? {}).filter(({ shape }) => shape === 'text')).toEqual([]);
  expect(member?.head.label).toBeUndefined();
  expect(found('qrb-board B { member M1 { agency: GSA name: "Smith" } }')).toContainEqual(
    expect.stringMatching(/^vocabulary\/unknown-key: .*name/),
  );
});

test('a request for a specialized board changes nothing (QCS-017)', () => {
  expect(found(kase('specialized-board-requested: 2024-05-01'))).toEqual(found(kase('')));
});

test('a narrative may follow a resume-based announcement (QSB-007)', () => {
  const sent = kase(`method: traditional-narrative
  submitted: 2024-06-10
  document vacancy-announcement
  document resume
  document ecq-narrative`);
  expect(found(sent)).toEqual(found(sent.replace('resume-based', 'traditional')));
});

test.each(['reassignment', 'transfer', 'reinstatement'])(
  'a %s goes on during a moratorium (MOR-022)',
  action => {
    const appointment = `appointment X for C {
  position: P
  type: career
  action: ${action}
  effective: 2024-03-10
}`;
    const moratorium = 'moratorium M for DES { kind: agency trigger: head-departed starts: 2024-01-23 }';
    expect(found(`${appointment}\n${moratorium}`)).toEqual(found(appointment));
  },
);

test('a request to resume needs no case (MRS-007)', () => {
  expect(
    found(`moratorium M for DES {
  kind: agency
  trigger: head-departed
  starts: 2024-01-23
  resumption {
    requested: 2024-06-24 by deputy-secretary
    states-intention: yes
    head "Secretary" {
      named: yes
      sworn-in: 2024-06-17
      approves: yes
    }
  }
}`),
  ).toEqual([]);
});

test('who answers a message from OPM is not restricted (MRS-008)', () => {
  const answer = (initiated: string): string[] =>
    found(`moratorium M for DES { resumption { requested: 2024-06-24 by er-staff ${initiated} } }`).filter(
      line => line.startsWith('moratorium/resumption-sender-too-low'),
    );
  expect(answer('')).toHaveLength(1);
  expect(answer('opm-initiated: yes')).toEqual([]);
});
