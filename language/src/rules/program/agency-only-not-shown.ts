// A program open to one agency alone was lawful only where it was shown that enough executives came from outside.

import { set } from '../../edits/edits.ts';
import { entriesInto } from '../../facts/program.ts';
import { addMonths, dayBefore } from '../../law/dates.ts';
import { dated, type Law } from '../../law/index.ts';
import type { Placed, Records } from '../../model/record.ts';
import { pending, rule, satisfied, suggestion, type Verdict, violated } from '../rule.ts';

type Exception = Records['AgencyOnlyException'];

const KEYS = ['from', 'to'] as const;

export default rule({
  id: 'program/agency-only-not-shown',
  title: 'Agency-only program without its showing',
  provisions: ['CDR-002'],
  on: 'Program',
  why: 'Until 9 December 2009 an agency could recruit for a program within its own ranks alone if it showed that at least {outside-source-percent} percent of its career SES appointments in the {outside-source-window-months} months before the announcement came from outside.',
  todo: 'Give the counts in a block `agency-only-exception`, or open the program to the civil service.',
  figures: ['outside-source-percent', 'outside-source-window-months'],
  since: '0.1.0',
  reading:
    'The day of the announcement is not part of the years that are counted. A showing that the file does not tell of is a warning, and so are years other than those before the announcement. A program that was announced later is told by `vacancy/area-too-narrow`.',
  bad: `program DESCDP for DES {
  agency-only-exception {
    from: 2003-03-01
    to: 2008-02-29
    career-appointments: 41
    from-outside: «6»
  }
}
vacancy DESCDP2008 "DES-08-01" for DESCDP {
  purpose: program-entry
  opens: 2008-03-01
  area-of-consideration: agency
}`,
  good: `program DESCDP for DES {
  agency-only-exception {
    from: 2003-03-01
    to: 2008-02-29
    career-appointments: 40
    from-outside: 6
  }
}
vacancy DESCDP2008 "DES-08-01" for DESCDP {
  purpose: program-entry
  opens: 2008-03-01
  area-of-consideration: agency
}`,
  check(program, { world, law }) {
    if (program.$broken?.includes('agencyOnlyException')) return undefined;
    const entry = entriesInto(program, world).find(
      ({ areaOfConsideration: area, opens }) =>
        area?.value === 'agency' && opens !== undefined && opens.value <= dated['agency-only-programs'].to,
    );
    const announced = entry?.opens;
    if (announced === undefined) return undefined;
    const exception = program.agencyOnlyException;
    if (exception === undefined)
      return violated(
        program,
        'The program was open to its own agency alone, but the file does not show how many executives came from outside.',
        {
          severity: 'warning',
          because: [{ at: entry?.areaOfConsideration, message: 'It was announced to the agency alone.' }],
        },
      );
    return [shareOf(exception, law), ...yearsOf(exception, announced, law)];
  },
});

/** The years that were counted, against those before the announcement. One fix writes both of their days. */
function yearsOf(exception: Exception, announced: Placed<string>, law: Law): Verdict[] {
  const right = {
    from: addMonths(announced.value, -law.figure('outside-source-window-months')),
    to: dayBefore(announced.value),
  };
  const edits = KEYS.flatMap(key => {
    const given = exception[key];
    return given === undefined || given.value === right[key] ? [] : [set(given, right[key])];
  });
  return KEYS.map((key): Verdict => {
    const given = exception[key];
    if (given === undefined) return pending(key);
    if (given.value === right[key]) return satisfied(given);
    return violated(
      given,
      `The years before the announcement run from ${right.from} to ${right.to}; counted were those ${key} ${given.value}.`,
      {
        severity: 'warning',
        because: [{ at: announced, message: 'The program was announced on this day.' }],
        fixes: [suggestion(`Count from ${right.from} to ${right.to}`, ...edits)],
      },
    );
  });
}

function shareOf(exception: Exception, law: Law): Verdict {
  const { careerAppointments: all, fromOutside: outside } = exception;
  if (all === undefined || outside === undefined) return pending('career-appointments and from-outside');
  const percent = law.figure('outside-source-percent');
  if (all.value > 0 && outside.value * 100 >= all.value * percent) return satisfied(outside);
  return violated(
    outside,
    `Of ${all.value} career appointments ${outside.value} came from outside the agency; ${percent} percent are the least.`,
    { because: [{ at: all, message: 'These are all of them.' }] },
  );
}
