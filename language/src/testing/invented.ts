// Invented rules that ask the world in every way in which a rule can ask, for tests of what is judged again.
import { set } from '../edits/edits.ts';
import { type AnyRule, rule, suggestion, violated } from '../rules/rule.ts';

const written = {
  provisions: ['VAC-008'],
  why: 'It is invented.',
  todo: 'Do what it asks.',
  since: '0.1.0',
  bad: '',
  good: '',
} as const;

/** Rules that ask in every way in which a rule can ask. */
export const invented: readonly AnyRule[] = [
  rule({
    ...written,
    id: 'trial/position',
    title: 'Asks for one declaration, with success and in vain',
    on: 'Vacancy',
    check(vacancy, { world }) {
      const position = world.find('Position', vacancy.$about);
      if (position === undefined) return violated(vacancy, 'Its position is not there.');
      const { vacantSince } = position;
      if (vacantSince === undefined || vacancy.opens === undefined) return undefined;
      if (vacantSince.value <= vacancy.opens.value) return undefined;
      return violated(vacancy.opens, `The position is vacant from ${vacantSince.value}.`, {
        because: [{ at: vacantSince, message: 'It is vacant from here.' }],
        fixes: [suggestion('Open later', set(vacancy.opens, vacantSince.value))],
      });
    },
  }),
  rule({
    ...written,
    id: 'trial/announced-twice',
    title: 'Asks for the way back',
    on: 'Position',
    check(position, { world }) {
      const announced = world.where('Vacancy', '$about', position.$name?.value);
      if (announced.length < 2) return undefined;
      return violated(position, `It is announced ${announced.length} times.`, {
        because: announced.map(vacancy => ({ at: vacancy, message: `As ${vacancy.$name?.value}.` })),
      });
    },
  }),
  rule({
    ...written,
    id: 'trial/applications',
    title: 'Asks for the way back into blocks',
    on: 'Vacancy',
    check(vacancy, { world }) {
      const late = world
        .where('Candidate', 'application.$about', vacancy.$name?.value)
        .flatMap(({ application }) => application)
        .filter(({ received }) => (received?.value ?? '') > (vacancy.closes?.value ?? ''));
      return late.map(application =>
        violated(vacancy, 'An application is late.', {
          because: [{ at: application.received, message: 'It was received here.' }],
        }),
      );
    },
  }),
  rule({
    ...written,
    id: 'trial/hops',
    title: 'Asks its way over several declarations',
    on: 'Appointment',
    check(appointment, { world }) {
      const kase = world.find('QrbCase', appointment.case);
      const vacancy = world.find('Vacancy', kase?.vacancy);
      const position = world.find('Position', vacancy?.$about);
      const agency = world.find('Agency', position?.organization);
      return violated(appointment, `It leads to ${agency?.$label?.value ?? 'nowhere'}.`, {
        because: [
          { at: kase, message: 'Over this case.' },
          { at: vacancy?.closes, message: 'Over what closes here.' },
          { at: position, message: 'Over this position.' },
          { at: agency, message: 'Over this agency.' },
        ],
      });
    },
  }),
  rule({
    ...written,
    id: 'trial/ahead',
    title: 'Asks for the day to look from',
    on: 'Vacancy',
    needs: ['opens'],
    check: (vacancy, context) =>
      vacancy.opens.value > context.asOf
        ? violated(vacancy.opens, `It opens after ${context.asOf}.`)
        : undefined,
  }),
  rule({
    ...written,
    id: 'trial/day',
    title: 'Asks for the calendar',
    on: 'QrbCase',
    needs: ['submitted'],
    check: ({ submitted }, { calendar }) =>
      calendar.isWorkingDay(submitted.value) ? undefined : violated(submitted, 'Nobody works on this day.'),
  }),
  rule({
    ...written,
    id: 'trial/figure',
    title: 'Asks for a figure',
    on: 'Vacancy',
    needs: ['closes'],
    check: ({ closes }, { law }) =>
      violated(closes, `An announcement is open for ${law.figure('minimum-open-days')} days.`),
  }),
];
