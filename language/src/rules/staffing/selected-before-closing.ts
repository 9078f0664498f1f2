// A selection in the competition is made once the announcement has closed.
import { announcedOn } from '../../facts/announced.ts';
import { isCompetitive } from '../../facts/selection.ts';
import { lastClosingDate } from '../../facts/submission.ts';
import { pending, rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'staffing/selected-before-closing',
  title: 'Selected before the announcement closed',
  provisions: ['MER-009', 'VAC-008'],
  on: 'Selection',
  needs: ['selected'],
  why: 'Every eligible candidate is rated and ranked on the same basis; who applies while the announcement is open cannot be when the selection is made already.',
  todo: 'Correct the day that is written wrongly; a selection that was made too early is made again from all candidates.',
  since: '0.1.0',
  reading:
    'A selection before the announcement opened is an error. One before its last closing date, or on that very day, is a warning, as the agency may have announced that it selects from those who apply by an earlier day.',
  bad: `vacancy FleetDirector2024 for FleetDirector {
  opens: 2024-03-04
  closes: 2024-03-26
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 { selected: «2024-02-20 by appointing-authority» }
}`,
  good: `vacancy FleetDirector2024 for FleetDirector {
  opens: 2024-03-04
  closes: 2024-03-26
}
staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 { selected: 2024-05-08 by appointing-authority }
}`,
  check(selection, { owner, world }) {
    const record = owner('StaffingRecord');
    if (record === undefined || !isCompetitive(selection, record, world)) return undefined;
    const vacancy = world.find('Vacancy', record.$about);
    const closes = lastClosingDate(vacancy, world);
    const opens = vacancy && announcedOn(vacancy);
    const { selected } = selection;
    if (opens !== undefined && selected.value < opens.value) {
      return violated(
        selected,
        `The selection was made on ${selected.value}, before the announcement opened on ${opens.value}.`,
        { because: [{ at: opens, message: 'The announcement opened on this day.' }] },
      );
    }
    if (closes === undefined) return pending('closes');
    if (selected.value > closes.value) return satisfied(selected);
    return violated(
      selected,
      selected.value === closes.value
        ? `The selection was made on ${selected.value}, the very day on which the announcement closed.`
        : `The selection was made on ${selected.value}, before the announcement closed on ${closes.value}.`,
      { severity: 'warning', because: [{ at: closes, message: 'The announcement closed on this day.' }] },
    );
  },
});
