// Nobody is appointed by a relative, or on a relative's recommendation.
import { isPlaceholder } from '../../facts/placeholder.ts';
import { isAppointingAuthority, mayAppoint } from '../../facts/selection.ts';
import { isNothing } from '../../model/record.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'appointment/employs-relative',
  title: 'Appointment of a relative',
  provisions: ['CON-004'],
  on: 'Appointment',
  needs: ['relativeOf'],
  why: 'The restrictions on employing relatives hold in the SES: an official may neither appoint a relative nor recommend one.',
  todo: 'Let officials decide who are no relatives, or name the exception of 5 CFR part 310 that applies.',
  since: '0.1.0',
  reading:
    'What the part forbids in detail is not among the sources. A relative of the official who appoints or recommends is an error; of one who may hold that power, such as the head of the agency, a warning.',
  bad: `appointment FleetDirectorAppointment for C1027 {
  relative-of: [«selecting-official»]
}`,
  good: `appointment FleetDirectorAppointment for C1027 {
  relative-of: none
}`,
  check({ relativeOf, relativesException: exception, $broken }) {
    if (isNothing(relativeOf)) return satisfied(relativeOf);
    if (exception !== undefined && !isPlaceholder(exception.value)) return satisfied(exception);
    if ($broken?.includes('relativesException')) return undefined;
    const verdicts = relativeOf.items.flatMap(official => {
      const decides = isAppointingAuthority(official.value) || official.value === 'selecting-official';
      if (!decides && !mayAppoint(official.value)) return [];
      const part = decides ? 'who has a part in the appointment' : 'who may have a part in it';
      return [
        violated(
          official,
          `The appointee is a relative of the official (\`${official.value}\`) ${part}, and no exception is named.`,
          decides ? {} : { severity: 'warning' },
        ),
      ];
    });
    return verdicts.length > 0 ? verdicts : satisfied(relativeOf);
  },
});
