import { expect, test } from 'vitest';
import { expectFindings, expectNone, expectPending, expectSatisfied } from '../../testing/index.ts';
import rule from './third-case-without-experience.ts';

const text = (given: {
  readonly experience?: string;
  readonly second?: string;
  readonly submitted?: string;
  readonly third?: string;
}): string => `vacancy V1 "1" for Counsel { closes: 2023-04-16 }
vacancy V2 "2" for Counsel { closes: 2024-05-06 }
vacancy V3 "3" for Other { closes: 2024-05-06 }
candidate C { ${given.experience ?? 'experience E { from: 2020-01-01 to: 2023-04-16 demonstrates: [partnering] }'} }
qrb-case K1 for C {
  vacancy: V1
  review { reviewed: 2023-09-21 decision: disapproved lacking: [building-coalitions] }
  ${given.second ?? ''}
}
qrb-case K3 for C { vacancy: ${given.third ?? 'V2'} ${given.submitted ?? 'submitted: 2024-07-15'} }`;

const disapproved = 'review { reviewed: 2023-12-07 decision: disapproved lacking: [building-coalitions] }';
const until = (to: string, shows = 'partnering'): string =>
  `experience E { from: 2020-01-01 to: ${to} demonstrates: [${shows}] }`;

test('an unchanged second look counts, a re-write and an approval do not', () => {
  expectFindings(rule, text({ second: disapproved, submitted: 'submitted: «2024-07-15»' }));
  expectNone(rule, text({}));
  expectNone(rule, text({ second: 'review { reviewed: 2023-12-07 votes: [3 rewrite] }' }));
});

test('experience after the original closing date is enough, on that day it is not', () => {
  expectSatisfied(rule, text({ second: disapproved, experience: until('2023-04-17') }));
  expectFindings(
    rule,
    text({ second: disapproved, experience: until('2023-04-16'), submitted: 'submitted: «2024-07-15»' }),
    { severity: 'warning' },
  );
});

test('other experience leaves the gap: an error', () => {
  const [finding] = expectFindings(
    rule,
    text({
      second: disapproved,
      experience: until('2024-01-01', 'vision'),
      submitted: 'submitted: «2024-07-15»',
    }),
    { severity: 'error' },
  );
  expect(finding?.message).toContain('tells no experience in `building-coalitions` after');
});

test('experience that has not ended counts', () => {
  expectSatisfied(
    rule,
    text({ second: disapproved, experience: 'experience E { from: 2023-02-01 demonstrates: [partnering] }' }),
  );
});

test('another position, a draft and a withdrawn case are not judged', () => {
  expectNone(rule, text({ second: disapproved, third: 'V3' }));
  expectPending(rule, text({ second: disapproved, submitted: 'criterion: A' }));
  expectNone(rule, text({ second: disapproved, submitted: 'submitted: 2024-07-15 withdrawn: 2024-07-16' }));
});

test('a case submitted before the second disapproval is not the third', () => {
  expectNone(rule, text({ second: disapproved, submitted: 'submitted: 2023-12-07' }));
});
