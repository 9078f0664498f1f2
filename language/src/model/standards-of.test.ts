// A standard that is for several positions is the standard of each of them.
import { expect, test } from 'vitest';
import { findingsIn } from '../testing/index.ts';

const text = (also: string): string => `position P "Director" { designation: general }
position Q "Deputy" { designation: general }
standard S for P {
  ${also}
  mandatory Fleet { aspect: technical }
}
standard T for Q {
  mandatory Writing { aspect: executive }
}
vacancy V for Q { technical-qualifications: [Fleet] }
candidate C1 {
  application for V { meets: [Fleet] }
}
`;

const undeclared = (also: string): string[] =>
  findingsIn(text(also), [])
    .filter(({ rule }) => rule === 'name/not-declared')
    .map(({ message }) => message);

test('its qualifications are named plainly from a vacancy for any of them, and from an application for that', () => {
  expect(undeclared('also-for: [Q]')).toEqual([]);
  expect(undeclared('level: well-qualified')).toHaveLength(2);
});
