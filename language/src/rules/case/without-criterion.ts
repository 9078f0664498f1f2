// A case that has been submitted says under which criterion.
import { isSent } from '../../facts/package.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'case/without-criterion',
  title: 'Case without a criterion',
  provisions: ['QCS-001', 'QCS-016'],
  on: 'QrbCase',
  why: 'Each request for certification rests on one of three criteria; which documents it needs, by when it is due and what the Board must find all follow from it.',
  todo: 'Write the criterion that was entered in ESCS.',
  since: '0.1.0',
  reading:
    'What else is wrong with the case can be told only once the criterion is known; that is why no fix writes it.',
  bad: `«qrb-case C2044Case for C2044» {
  program: DESCDP
  submitted: 2024-09-03
  escs { criterion: B }
}`,
  good: `qrb-case C2044Case for C2044 {
  criterion: B
  program: DESCDP
  submitted: 2024-09-03
  escs { criterion: B }
}`,
  check(record) {
    const { criterion, escs, program, $broken } = record;
    if (criterion !== undefined) return satisfied(criterion);
    if ($broken?.includes('criterion')) return undefined;
    if (record.submitted === undefined || !isSent(record)) return pending('criterion');
    const entered = escs?.criterion;
    const told = entered === undefined ? '' : `; ESCS has ${entered.value}`;
    return violated(
      record,
      `The case was submitted, and the file does not say under which criterion${told}.`,
      {
        because: [
          { at: record.submitted, message: 'The case was submitted on this day.' },
          { at: entered, message: 'This criterion was entered in ESCS.' },
          { at: program, message: 'A case that names a program is under criterion B.' },
        ],
      },
    );
  },
});
