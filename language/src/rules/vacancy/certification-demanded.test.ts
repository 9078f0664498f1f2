import { test } from 'vitest';
import { expectFindings, expectNone } from '../../testing/index.ts';
import rule from './certification-demanded.ts';

const vacancy = (text: string, { status = 'open', mandatory = '' } = {}): string =>
  `standard S for P {\n  level: well-qualified\n  ${mandatory}\n}
vacancy V "N" for P {\n  status: ${status}\n  qualification-summary: ${text}\n}`;
const DEMAND = '"Send a resume. You must hold a certification in program management."';

test('a sentence that plainly demands one', () => {
  expectFindings(rule, vacancy(`«${DEMAND}»`), { severity: 'warning' });
  expectFindings(rule, vacancy(`«${DEMAND}»`, { status: 'draft' }), { severity: 'information' });
  expectNone(rule, vacancy(DEMAND, { status: 'cancelled' }));
});

test('another way in, a clearance, and the certificate of a graduate are lawful', () => {
  for (const text of [
    '"You must possess the certification or be eligible for it."',
    '"You must possess the certification within 24 months."',
    '"You must hold a Secret clearance."',
    '"Graduates must possess the certificate of an OPM-approved program."',
    '"A certification in program management is desirable."',
  ]) {
    expectNone(rule, vacancy(text));
  }
});

test('a qualification of the standard is judged there', () => {
  expectNone(rule, vacancy(DEMAND, { mandatory: 'mandatory Q { certification: "Level III" }' }));
  expectNone(rule, vacancy(DEMAND, { mandatory: 'mandatory Q { statute: "10 U.S.C. 1701a" }' }));
});
