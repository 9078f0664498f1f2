// Where the draft language was taken over, a narrative gives one or two examples for an ECQ.
import { draftLanguageIn } from '../../facts/draft-language.ts';
import { counted } from '../../facts/wording.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'application/unusual-number-of-examples',
  title: 'Unusual number of examples for an ECQ',
  provisions: ['APP-012'],
  on: 'NarrativeSection',
  needs: ['examples'],
  why: 'The announcement asks for {narrative-examples-least} or {narrative-examples-most} examples of an ECQ; raters may look for them.',
  todo: 'Rate what the section shows; another number of examples disqualifies nobody.',
  figures: ['narrative-examples-least', 'narrative-examples-most'],
  since: '0.1.0',
  reading: 'It is told only where the announcement took over the draft language of the guide.',
  bad: `vacancy FleetDirector2024 for FleetDirector { draft-ecq-language: yes }
candidate C1027 {
  application for FleetDirector2024 {
    document ecq-narrative {
      section { examples: «3» }
    }
  }
}`,
  good: `vacancy FleetDirector2024 for FleetDirector { draft-ecq-language: yes }
candidate C1027 {
  application for FleetDirector2024 {
    document ecq-narrative {
      section { examples: 2 }
    }
  }
}`,
  check({ examples }, { law, owner, world }) {
    const adopted = draftLanguageIn(world.find('Vacancy', owner('Application')?.$about));
    if (adopted === undefined) return undefined;
    const least = law.figure('narrative-examples-least');
    const most = law.figure('narrative-examples-most');
    if (examples.value >= least && examples.value <= most) return satisfied(examples);
    return violated(
      examples,
      `The section gives ${counted(examples.value, 'example', 'examples')}; ${least} or ${most} are usual.`,
      { because: [{ at: adopted, message: 'The announcement took over the draft language.' }] },
    );
  },
});
