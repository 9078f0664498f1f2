// A range of pay goes from the lesser amount to the greater.
import { set } from '../../edits/edits.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'vacancy/pay-range-turned-round',
  title: 'Pay range turned round',
  provisions: ['VAC-022'],
  on: 'Vacancy',
  needs: ['payRange'],
  why: 'The announcement tells the range of pay, and a range that ends below its beginning is none.',
  todo: 'Exchange the two amounts, or correct the one that is mistyped.',
  since: '0.1.0',
  reading: 'A range of one amount is lawful.',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  pay-range: «$221,900 to $147,649»
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  pay-range: $147,649 to $221,900
}`,
  check({ payRange }) {
    const { least, most } = payRange;
    if (least <= most) return satisfied(payRange);
    return violated(payRange, `The pay ranges from ${dollars(least)} to ${dollars(most)}, which is less.`, {
      fixes: [suggestion('Exchange the two amounts', set(payRange, `${dollars(most)} to ${dollars(least)}`))],
    });
  },
});

const dollars = (amount: number): string => `$${amount.toLocaleString('en-US')}`;
