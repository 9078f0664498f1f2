import { describe, expect, test } from 'vitest';
import { readMarks } from '../testing/marked.ts';
import { type PersonalDataKind, personalDataIn } from './personal-data.ts';

function expectFound(kind: PersonalDataKind, marked: string): void {
  const { text, places } = readMarks(marked);
  expect(personalDataIn(text)).toEqual(places.map(place => ({ ...place, kind })));
}

describe('a social security number', () => {
  test.each([
    '«123-45-6789»',
    'The applicant is «123-45-6789».',
    'C1027 («123-45-6789») was interviewed.',
    '«123–45–6789»',
    'SSN «123456789»',
    'SSN: «123-45-6789»',
    'SSN #«123 45 6789»',
    'ssn is «123.45.6789»',
    'Social Security number «123456789»',
    'social security no. «123456789»',
    'Social security number (SSN): «123456789», confirmed',
    'Social Security Number\n«123456789»',
    'Two: «123-45-6789» and «234-56-7890»',
    'Announcement DES-24-014; SSN «123456789»',
  ])('%s', text => {
    expectFound('social-security-number', text);
  });

  test.each([
    // Phones, control numbers, ZIP codes, announcement and case numbers
    '202-555-0114',
    '(202) 555-0114, fax 202-555-0115',
    '1-800-123-45-6789',
    '776812300',
    'USAJOBS control number 776812300',
    'Social Security Administration, control number 650359300',
    'The Social Security Administration announced it as 650359300.',
    'Washington, DC 20415-1000',
    'DES-123-45-6789',
    '123-45-6789-A',
    'Announcement 123-45-6789',
    'Vacancy announcement number: 123-24-0012',
    'Job no. 123-24-0012',
    'ESCS 24-11873',
    '016-1663320',
    // Dates and amounts
    '2024-03-26',
    '$123456789',
    '123.45.6789',
    '123 45 6789',
    // Numbers that nobody has
    'SSN 000-12-3456',
    'SSN 666-12-3456',
    'SSN 900-12-3456',
    'SSN 123-00-4567',
    'SSN 123-45-0000',
    'SSN XXX-XX-6789',
    // The words alone
    'The social security number is not asked for.',
    'SSN, and call 202-555-0114',
    'SSN given on paper; control number 776812300',
  ])('is not %s', text => {
    expect(personalDataIn(text)).toEqual([]);
  });
});

describe('a date of birth', () => {
  test.each([
    'Date of birth: «1961-04-02»',
    'date of birth «4/2/1961»',
    'DOB «04/02/61»',
    'D.O.B.: «4-2-1961»',
    'Birthdate: «April 2, 1961»',
    'birth date is «2 April 1961»',
    'Date of birth of C1027: «Apr. 2nd, 1961»',
    'Date of birth (candidate): «1961-04-02»',
    'The applicant was born on «April 2, 1961» in Denver.',
    'C1027 (born «1961-04-02»)',
    'C1027, born «1961-04-02»,',
    'who was born «2 April 1961»',
  ])('%s', text => {
    expectFound('date-of-birth', text);
  });

  test.each([
    'Received on 2024-03-26.',
    "George Washington's Birthday, February 19, 2024, is a holiday.",
    'Applicants need not give a date of birth.',
    'The date of birth is removed; received 2024-03-26.',
    'The office was born on October 1, 2003.',
    'Newborn program, 2024-03-26',
    'Reborn 2024-03-26',
    'The applicant was born in Denver and joined on 2024-03-26.',
  ])('is not %s', text => {
    expect(personalDataIn(text)).toEqual([]);
  });
});

describe('a home address', () => {
  test.each([
    'Home address: «12 Elm Street»',
    'Home address is «1204 N. Pecan Grove Rd., Denver, CO 80202»',
    'Her home address, «12B Elm St», was checked.',
    'Resides at «4500 Martin Luther King Jr. Blvd, Apt 3, Kansas City, MO 64110-1234», and works there.',
    'The candidate lives at «7 Oak Ct.»',
    'home address: «P.O. Box 1204, Denver, CO 80202»',
    'residential address «221-3 Baker Street»',
  ])('%s', text => {
    expectFound('home-address', text);
  });

  test.each([
    // Offices, duty locations and contacts
    '1900 E Street NW, Washington, DC 20415',
    'Executive Resources Office, 1800 F Street NW, Washington, DC 20405, 202-555-0114',
    'Send it to P.O. Box 1204, Denver, CO 80202.',
    'Duty location: 300 7th Street SW',
    // The words alone
    'Give your home address.',
    'The home address of the office is on the web page.',
    'Lives at risk are counted: 12 on each road.',
    'The team lives at 3 sites.',
    'Resides at headquarters, 1900 E Street NW',
    'No home address is kept; the office is at 1900 E Street NW.',
  ])('is not %s', text => {
    expect(personalDataIn(text)).toEqual([]);
  });
});

test('several of them are told in the order of the text', () => {
  const found = personalDataIn('Lives at 12 Elm Street, DOB 1961-04-02, SSN 123456789');
  expect(found.map(({ kind }) => kind)).toEqual(['home-address', 'date-of-birth', 'social-security-number']);
});

test.each([
  ['figures', '1'],
  ['figures and dashes', '123-45-'],
  ['parted figures', '123 45 6789 '],
  ['words before a number', 'SSN number: '],
  ['links', 'SSN ((((:::: 123456789'],
  ['spaces', 'SSN          '],
  ['words before a date', 'DOB of C1 is born on 1961-04-'],
  ['dates', '1961-04-02 '],
  ['months', 'January  1'],
  ['words before an address', 'home address: 12 '],
  ['streets', 'lives at 12 a a a a a Stree '],
])('the time grows with the text alone: %s', (_, part) => {
  const text = `1${part.repeat(400_000 / part.length)}`;
  const started = Date.now();
  personalDataIn(text);
  expect(Date.now() - started).toBeLessThan(2_000);
});
