// Where the draft language was taken over, a narrative treats the ECQs one by one.
import { draftLanguageIn } from '../../facts/draft-language.ts';
import { andWords } from '../../facts/wording.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'application/ecqs-treated-together',
  title: 'Several ECQs treated in one section',
  provisions: ['APP-011'],
  on: 'NarrativeSection',
  needs: ['ecqs'],
  why: 'The announcement asks applicants to treat each ECQ apart, so that raters find for each of them what is to be rated.',
  todo: 'Rate each ECQ by what the section shows of it, and treat all narratives of this kind alike.',
  since: '0.1.0',
  reading:
    'The draft language of the guide speaks to applicants and binds only where the announcement took it over (`draft-ecq-language`, or a sentence on referring to the resume).',
  bad: `vacancy FleetDirector2024 for FleetDirector { draft-ecq-language: yes }
candidate C1027 {
  application for FleetDirector2024 {
    document ecq-narrative {
      section { ecqs: «[leading-change, leading-people]» }
    }
  }
}`,
  good: `vacancy FleetDirector2024 for FleetDirector { draft-ecq-language: yes }
candidate C1027 {
  application for FleetDirector2024 {
    document ecq-narrative {
      section { ecqs: [leading-change] }
      section { ecqs: [leading-people] }
    }
  }
}`,
  check({ ecqs }, { owner, world }) {
    const adopted = draftLanguageIn(world.find('Vacancy', owner('Application')?.$about));
    if (adopted === undefined) return undefined;
    if (ecqs.items.length < 2) return satisfied(ecqs);
    return violated(
      ecqs,
      `One section of the narrative treats ${andWords(ecqs.items.map(({ value }) => value))}.`,
      {
        because: [{ at: adopted, message: 'The announcement took over the draft language.' }],
      },
    );
  },
});
