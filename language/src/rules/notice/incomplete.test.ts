import { describe, expect, test } from 'vitest';
import { applyFix, expectFindings, expectSatisfied, findingsIn } from '../../testing/index.ts';
import rule from './incomplete.ts';

const FULL: Readonly<Record<string, string>> = {
  'agency-and-bureau': '"DES, Fleet"',
  'job-title': '"Director"',
  'job-series': '"0340"',
  'duty-location': '"Washington, DC"',
  travel: '0 percent',
  'security-clearance': '"None"',
  qualifications: '"Leads a fleet."',
  duties: '"Directs the fleet."',
  'application-materials': '["Resume"]',
  deadline: '2024-03-26',
  contact: '"Executive Resources Office"',
};

interface Case {
  readonly without?: readonly string[];
  readonly more?: string;
  readonly usajobs?: string;
  readonly mark?: boolean;
}

function vacancy({ without = [], more = 'sent: 2024-02-29', usajobs = '', mark = false }: Case = {}): string {
  const keys = Object.entries(FULL)
    .filter(([key]) => !without.includes(key))
    .map(([key, value]) => `    ${key}: ${value}`);
  const keyword = mark ? '«cdp-opps-notice»' : 'cdp-opps-notice';
  return `vacancy V "N" for P {\n${usajobs === '' ? '' : `  usajobs { ${usajobs} }\n`}  ${keyword} {\n    ${more}\n${keys.join('\n')}\n  }\n}`;
}

describe.each(Object.keys(FULL))('a full notice without `%s`', key => {
  test('is told', () => {
    const [finding, ...others] = expectFindings(rule, vacancy({ without: [key], mark: true }), {
      severity: 'warning',
    });
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(/^The notice lacks .*\.$/);
  });
});

test('with all eleven it is complete; no travel is an answer', () => {
  expectSatisfied(rule, vacancy());
});

test('on USAJOBS when it was sent, four contents are enough, and the link is one of them', () => {
  const rest = Object.keys(FULL).filter(key => !['agency-and-bureau', 'job-title', 'contact'].includes(key));
  const link = 'sent: 2024-03-04\n    usajobs-link: "https://www.usajobs.gov/job/776812300"';
  expectSatisfied(rule, vacancy({ without: rest, more: link, usajobs: 'entered: 2024-03-04' }));
  const [finding] = expectFindings(
    rule,
    vacancy({ more: 'sent: 2024-03-04', usajobs: 'entered: 2024-03-04', mark: true }),
    { severity: 'warning' },
  );
  expect(finding?.message).toBe('The notice lacks the link to USAJOBS.');
  expectSatisfied(rule, vacancy({ more: 'sent: 2024-03-03', usajobs: 'entered: 2024-03-04' }));
});

test('where the day of entry is not known, the list counts of which less is lacking', () => {
  expectSatisfied(rule, vacancy({ usajobs: 'control-number: "776812300"' }));
});

test('before it is sent there is one hint for all that it lacks', () => {
  for (const more of ['sent: 2024-02-29', '']) {
    const [finding] = expectFindings(rule, vacancy({ without: ['contact', 'duties'], more, mark: true }), {
      asOf: '2024-02-28',
      severity: 'information',
    });
    expect(finding?.message).toMatch(/still lacks 2 of the 11 contents/);
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['Add all 2 missing contents']);
  }
});

test('the fix takes over what the announcement and the position say', () => {
  const text = `agency DES "Example Services" {
  component OFM "Office of Fleet Management"
}
position P "Director" {
  organization: DES.OFM
  series: "0340"
}
vacancy V "N" for P {
  closes: 2024-03-26
  duty-locations: ["Washington, DC", "Denver, CO"]
  duties: "Directs the fleet."
  what-to-file: [resume, ses-certificate]
  contact: "…"
  extension { closes: 2024-04-02 }
  cdp-opps-notice { sent: 2024-02-29 }
}`;
  const [finding] = findingsIn(text, [rule]).filter(({ rule: id }) => id === rule.id);
  const fix = finding?.fixes.find(({ title }) => title === 'Add 10 of the 11 missing contents');
  expect(fix && applyFix(text, fix)).toContain(`  cdp-opps-notice {
    sent: 2024-02-29
    agency-and-bureau: "Example Services, Office of Fleet Management"
    job-title: "Director"
    job-series: "0340"
    duty-location: "Washington, DC; Denver, CO"
    security-clearance: "…"
    qualifications: "…"
    duties: "Directs the fleet."
    application-materials: ["Resume", "SES certificate issued by OPM"]
    deadline: 2024-04-02
    contact: "…"
  }`);
});
