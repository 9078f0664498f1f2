// Where the draft language was taken over, a narrative does not send its reader to the resume.
import { refersToResume } from '../../facts/announcement-wording.ts';
import { draftLanguageIn } from '../../facts/draft-language.ts';
import { quote, sentencesIn } from '../../facts/sentences.ts';
import type { Placed } from '../../model/record.ts';
import { rule, satisfied, type Verdict, violated } from '../rule.ts';

export default rule({
  id: 'application/refers-to-resume',
  title: 'Narrative that refers to the resume',
  provisions: ['APP-013'],
  on: 'ApplicationDocument',
  why: 'By the draft language an application whose narrative sends the reader to the resume is incomplete: what is to be rated does not stand where everybody else has written it.',
  todo: 'Hold the application incomplete, or treat all applications of this kind alike.',
  since: '0.1.0',
  reading:
    'It applies where the announcement took over the draft language of the guide, and leaves the consequence to the agency: a warning. An application that was held not eligible has been dealt with.',
  bad: `vacancy FleetDirector2024 for FleetDirector { draft-ecq-language: yes }
candidate C1027 {
  application for FleetDirector2024 {
    document ecq-narrative {
      text: «"I led the consolidation. See attached resume."»
    }
  }
}`,
  good: `vacancy FleetDirector2024 for FleetDirector { draft-ecq-language: yes }
candidate C1027 {
  application for FleetDirector2024 {
    document ecq-narrative {
      text: "I led the consolidation of two fleets, from the budget to the drivers."
    }
  }
}`,
  appliesTo: ({ $subject }) =>
    $subject?.value === 'ecq-narrative' || $subject?.value === 'technical-responses',
  check({ section, text }, { owner, world }) {
    const application = owner('Application');
    const adopted = draftLanguageIn(world.find('Vacancy', application?.$about));
    if (adopted === undefined || application?.eligible?.value === false) return undefined;
    const texts: readonly Placed<string>[] = [text, ...section.map(part => part.text)].filter(
      written => written !== undefined,
    );
    return texts.map((written): Verdict => {
      const sentence = sentencesIn(written.value).find(({ text: spoken }) => refersToResume(spoken));
      if (sentence === undefined) return satisfied(written);
      return violated(written, `By ${quote(sentence)} the narrative sends its reader to another document.`, {
        because: [{ at: adopted, message: 'The announcement took over the draft language.' }],
      });
    });
  },
});
