// Which of the eleven factors a request to except a position has to deal with, and which of them it lacks (MOR-008).
import type { Law } from '../law/law.ts';
import type { Records } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { type Content, requiredContents } from './required-content.ts';

type Moratorium = Records['Moratorium'];
type PositionException = Records['PositionException'];

interface Known {
  readonly law: Law;
  readonly world: World;
}

/** The factors that apply on the day of the request, ISO. */
export const factorsOf = (
  exception: PositionException,
  day: string,
  moratorium: Moratorium,
  { law, world }: Known,
): readonly Content[] =>
  requiredContents(law.required('exception-factors'), exception, condition => {
    switch (condition) {
      case 'candidate-known':
        return isCandidateKnown(exception, day, world);
      case 'head-not-departed':
        return isHeadStillThere(moratorium, day, world);
      default:
        return true;
    }
  });

/** Whether somebody had been selected for the position, or a case for it submitted, by a day. */
const isCandidateKnown = ({ $about }: PositionException, day: string, world: World): boolean =>
  world.where('Vacancy', '$about', $about).some(({ $name }) => {
    const name = $name?.value;
    const selected = world
      .where('StaffingRecord', '$about', name)
      .flatMap(({ selection }) => selection.map(each => each.selected));
    const submitted = world.where('QrbCase', 'vacancy', name).map(each => each.submitted);
    return [...selected, ...submitted].some(date => date !== undefined && date.value <= day);
  });

/** Whether the old head had not left by a day: only a departure or a successor is announced, and nobody acts yet. */
function isHeadStillThere({ trigger, actingHead, $about }: Moratorium, day: string, world: World): boolean {
  const isAnnounced = trigger?.value === 'departure-announced' || trigger?.value === 'successor-nominated';
  const departed = world.find('Agency', $about)?.head?.departed;
  return isAnnounced && actingHead === undefined && (departed === undefined || departed.value > day);
}
