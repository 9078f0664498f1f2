// Nobody is disqualified for the pages or the examples of a single ECQ, unless the announcement said so.
import { spokenSentences } from '../../facts/announcement-texts.ts';
import {
  disqualifies,
  type EcqLimit,
  ecqLimitIn,
  mayNameEcqLimit,
} from '../../facts/announcement-wording.ts';
import { inContext, sentencesIn } from '../../facts/sentences.ts';
import type { Place, Records } from '../../model/record.ts';
import { markedEligible } from '../eligibility-fix.ts';
import { rule, satisfied, violated } from '../rule.ts';

export default rule({
  id: 'application/disqualified-for-ecq-limit',
  title: 'Disqualified for a limit on a single ECQ',
  provisions: ['APP-008', 'APP-009'],
  on: 'Application',
  needs: ['eligible', 'reason'],
  why: 'A narrative that keeps to {narrative-pages-most} pages in all should not be out for taking more than {narrative-pages-per-ecq} pages for one ECQ, nor for giving other than {narrative-examples-most} examples for one.',
  todo: 'Rate the application, unless it fails for another reason.',
  figures: ['narrative-pages-most', 'narrative-pages-per-ecq', 'narrative-examples-most'],
  since: '0.1.0',
  reading:
    'Once a limit of this kind was announced it is applied to everybody, and the announcement is at fault. A narrative that is too long as a whole was rightly left aside.',
  bad: `vacancy FleetDirector2024 for FleetDirector { status: closed }
candidate C1044 {
  application for FleetDirector2024 {
    document ecq-narrative { pages: 10 }
    eligible: no
    reason: «"More than two pages for each ECQ."»
  }
}`,
  good: `vacancy FleetDirector2024 for FleetDirector { status: closed }
candidate C1044 {
  application for FleetDirector2024 {
    document ecq-narrative { pages: 10 }
    eligible: no
    reason: "Does not show results in fleet management."
  }
}`,
  appliesTo: ({ eligible }) => eligible?.value === false,
  check(application, context) {
    const { law, world } = context;
    const { eligible, reason, document } = application;
    const limits = [...new Set(sentencesIn(reason.value).flatMap(({ text }) => ecqLimitIn(text) ?? []))];
    const vacancy = world.find('Vacancy', application.$about);
    if (limits.length === 0 || vacancy === undefined) return undefined;
    const tooLong = document.find(
      ({ $subject, pages }) =>
        $subject?.value === 'ecq-narrative' && (pages?.value ?? 0) > law.figure('narrative-pages-most'),
    );
    if (tooLong?.pages !== undefined) return satisfied(tooLong.pages);
    return limits.map(limit => {
      const announced = announcedIn(vacancy, limit);
      if (announced !== undefined) return satisfied(announced);
      const what =
        limit === 'pages-per-ecq' ? 'the pages of a single ECQ' : 'the number of examples for an ECQ';
      return violated(
        reason,
        `The applicant was held not eligible for ${what}, and the announcement states no such limit.`,
        {
          provisions: [limit === 'pages-per-ecq' ? 'APP-008' : 'APP-009'],
          because: [{ at: eligible, message: 'The applicant was held not eligible.' }],
          fixes: [markedEligible(application, context)],
        },
      );
    });
  },
});

/** Where the announcement says that it disqualifies for the limit. */
const announcedIn = (vacancy: Records['Vacancy'], limit: EcqLimit): Place | undefined =>
  vacancy.disqualifiesFor?.items.find(({ value }) => value === limit) ??
  spokenSentences(vacancy, mayNameEcqLimit, sentence => ecqLimitIn(sentence) === limit).find(
    ({ sentence, next }) => disqualifies(inContext(sentence), next?.text),
  )?.at;
