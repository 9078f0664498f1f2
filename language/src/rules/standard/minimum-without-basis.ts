// A minimum of experience or education needs the General Schedule standard or the statute that authorizes it.
import { add, remove } from '../../edits/edits.ts';
import { basisOf, hasMinimum, seriesBasis } from '../../facts/qualification.ts';
import { timeSpan } from '../../facts/wording.ts';
import { rule, satisfied, suggestion, violated } from '../rule.ts';

export default rule({
  id: 'standard/minimum-without-basis',
  title: 'Minimum without a basis',
  provisions: ['QUA-017'],
  on: 'Mandatory',
  why: 'A mandatory qualification may not ask for more years of experience or more education than is authorized for similar General Schedule positions; without the standard or the statute that authorizes it, a minimum cannot stand.',
  todo: 'Name the General Schedule standard under `minimum-basis` or the statute under `statute`; otherwise remove the minimum and describe the experience that is needed.',
  figures: ['usual-experience-months'],
  since: '0.1.0',
  reading:
    'Where a basis is stated the minimum is lawful; whether the basis goes as far is not tested. Up to {usual-experience-months} months of experience are what General Schedule standards usually ask for, and so without a stated basis they are a warning. What a text asks for in words alone is not tested.',
  bad: `standard CounselStandard for ChiefCounsel {
  mandatory EnergyLaw {
    aspect: technical
    minimum-experience: «10 years»
    minimum-education: «"Juris doctor"»
  }
}`,
  good: `standard CounselStandard for ChiefCounsel {
  mandatory EnergyLaw {
    aspect: technical
    minimum-education: "Juris doctor"
    minimum-basis: "GS-0905 qualification standard"
  }
}`,
  appliesTo: qualification => hasMinimum(qualification) && qualification.$broken === undefined,
  check(qualification, { law, world, owner }) {
    const basis = basisOf(qualification);
    if (basis !== undefined) return satisfied(basis);
    const { minimumExperience: experience, minimumEducation: education } = qualification;
    const ofSeries = seriesBasis(owner('Standard'), world);
    const authorized =
      ofSeries === undefined
        ? undefined
        : suggestion('Name the standard of the series, if it authorizes this', add(qualification, ofSeries));
    const minima = [
      { at: experience, what: experience && `${timeSpan(experience)} of experience` },
      { at: education, what: `the education “${education?.value}”` },
    ];
    const usual = experience !== undefined && monthsOf(experience) <= law.figure('usual-experience-months');
    return minima.flatMap(({ at, what }) =>
      at === undefined
        ? []
        : violated(at, `Every candidate must have ${what}, and no basis is stated for this minimum.`, {
            fixes: [authorized, suggestion('Remove the minimum', remove(at))],
            ...(usual && at === experience && { severity: 'warning' }),
          }),
    );
  },
});

const monthsOf = ({ value, unit }: { readonly value: number; readonly unit: 'months' | 'years' }): number =>
  unit === 'years' ? value * 12 : value;
