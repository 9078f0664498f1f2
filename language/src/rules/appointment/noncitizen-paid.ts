// Appropriated funds do not pay a person who is no citizen for work in the continental United States.
import { isPlaceholder } from '../../facts/placeholder.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'appointment/noncitizen-paid',
  title: 'Noncitizen paid from appropriated funds',
  provisions: ['CON-003'],
  on: 'Appointment',
  needs: ['continentalUs', 'funds'],
  why: 'An appropriations act forbids, with some exceptions, to pay a person who is no citizen from appropriated funds for work in the continental United States.',
  todo: 'Name the exception that applies under `appropriations-exception`, or pay from other funds.',
  since: '0.1.0',
  reading:
    'The continental United States are the 48 contiguous states and the District of Columbia. The exceptions are not listed in the guide, so the one relied on is named and not examined.',
  bad: `candidate C1027 { citizen: no }
appointment Research for C1027 {
  continental-us: yes
  funds: «appropriated»
}`,
  good: `candidate C1027 { citizen: no }
appointment Research for C1027 {
  continental-us: yes
  funds: appropriated
  appropriations-exception: "Citizen of an allied country"
}`,
  appliesTo: ({ $about }, { world }) => world.find('Candidate', $about)?.citizen?.value === false,
  check({ continentalUs, funds, appropriationsException: exception, $broken, $about }, { world }) {
    if (!continentalUs.value) return satisfied(continentalUs);
    if (funds.value !== 'appropriated') return satisfied(funds);
    if (exception !== undefined && !isPlaceholder(exception.value)) return satisfied(exception);
    if ($broken?.includes('appropriationsException')) return undefined;
    return violated(
      funds,
      'A person who is no citizen is paid from appropriated funds for work in the continental United States, and no exception is named.',
      {
        because: [
          { at: world.find('Candidate', $about)?.citizen, message: 'The person is no citizen.' },
          { at: continentalUs, message: 'The work is done there.' },
          exception && { at: exception, message: 'A placeholder stands for the exception.' },
        ],
      },
    );
  },
});
