// The notice to CDP-Opps goes out by the day on which the vacancy opens.
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'notice/sent-late',
  title: 'Notice to CDP-Opps after the opening',
  provisions: ['OPP-015'],
  on: 'CdpOppsNotice',
  needs: ['sent'],
  why: 'The sooner certified graduates hear of a vacancy, the longer they have to apply.',
  todo: 'Send the next notice when the vacancy opens, or earlier.',
  since: '0.1.0',
  bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
  cdp-opps-notice { sent: «2024-03-05» }
}`,
  good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
  cdp-opps-notice { sent: 2024-03-04 }
}`,
  check({ sent }, { owner }) {
    const opens = owner('Vacancy')?.opens;
    if (opens === undefined) return undefined;
    if (sent.value <= opens.value) return satisfied(sent);
    return violated(sent, `The notice was sent on ${sent.value}; the vacancy opened on ${opens.value}.`, {
      because: [{ at: opens, message: 'The vacancy opened on this day.' }],
    });
  },
});
