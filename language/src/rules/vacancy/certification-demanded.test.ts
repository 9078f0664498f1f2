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
    '"You must hold a valid driver\'s license and a certificate of insurance."',
    '"Graduates must possess the certificate of an OPM-approved program."',
    '"A certification in program management is desirable."',
    '"By statute (10 U.S.C. 1723) the selectee must hold a certification in contracting."',
    '"The Clinger-Cohen Act says that you must hold the certification."',
  ]) {
    expectNone(rule, vacancy(text));
  }
});

test('an item of a list is read with what introduces it', () => {
  const list = (items: string): string => `"""You must possess:\n  - ${items}\n  - a clearance"""`;
  expectFindings(rule, vacancy(`«${list('a Level III certification')}»`), { severity: 'warning' });
  expectNone(rule, vacancy(list('experience with a certification program')));
  expectNone(rule, vacancy(`"""It is good to have:\n  - a Level III certification"""`));
});

test('a qualification of the standard is judged there', () => {
  expectNone(rule, vacancy(DEMAND, { mandatory: 'mandatory Q { certification: "Level III" }' }));
  expectNone(rule, vacancy(DEMAND, { mandatory: 'mandatory Q { statute: "10 U.S.C. 1701a" }' }));
});
