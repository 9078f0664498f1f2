// The position of a participant is full time, outside the SES, and created for development in the program.
import { set } from '../../edits/edits.ts';
import { isScheduleB, participantOf } from '../../facts/program.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

const ASKED = {
  fullTime: { right: true, fault: 'is in a position that is not full time' },
  sesPosition: { right: false, fault: 'is in a position of the SES' },
  developmentalPosition: {
    right: true,
    fault: 'is in a position that was not created for development in the program',
  },
} as const;

export default rule({
  id: 'program/position-not-developmental',
  title: 'Position not created for the program',
  provisions: ['CDR-015'],
  on: 'Participation',
  why: 'Participants are assigned to a full-time position outside the SES that was created for development in the program.',
  todo: 'Assign the participant to such a position.',
  since: '0.1.0',
  bad: `program DESCDP for DES {
  participation for C2044 {
    appointment schedule-b { }
    developmental-position: yes
    full-time: «no»
  }
}`,
  good: `program DESCDP for DES {
  participation for C2044 {
    appointment schedule-b { }
    developmental-position: yes
    full-time: yes
    ses-position: no
  }
}`,
  check(participation) {
    const underScheduleB = isScheduleB(participation);
    return (Object.keys(ASKED) as (keyof typeof ASKED)[]).flatMap(key => {
      const stated = participation[key];
      const { right, fault } = ASKED[key];
      if (stated === undefined) return [];
      if (stated.value === right) return satisfied(stated);
      const written = right ? 'yes' : 'no';
      return violated(stated, `${participantOf(participation)} ${fault}.`, {
        because: [{ at: participation.appointment, message: 'The participant is appointed so.' }],
        fixes: [suggestion(`Write \`${written}\``, set(stated, written))],
        ...(!underScheduleB && { severity: 'warning' }),
      });
    });
  },
});
