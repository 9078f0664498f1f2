// What may stand in casefile.json: the schema that it is read with, and the JSON schema of it for editors.

// The small build: the full one alone would be a third of the command.
import * as z from 'zod/mini';
import { isDate } from '../law/dates.ts';
import { deskGuide } from '../law/desk-guide.ts';
import type { Edition, Figure } from '../law/edition.ts';

/** Whether a number counts days. */
export const isCount = (days: number): boolean => Number.isInteger(days) && days >= 0;

const told = (meaning: string) => z.describe(meaning);

/** Made when it is asked for: most roots have no casefile.json, and to make it takes as long as to read a case. */
export function schemas() {
  made ??= makeSchemas();
  return made;
}

let made: ReturnType<typeof makeSchemas> | undefined;

function makeSchemas() {
  const calendar = z.strictObject({
    washingtonArea: z
      .optional(z.boolean())
      .check(told('Whether the office is in the Washington area, where Inauguration Day is a holiday.')),
    closures: z
      .optional(z.array(z.string().check(z.refine(isDate))))
      .check(told('Further days on which the office was closed.')),
  });
  const schema = z.strictObject({
    $schema: z.optional(z.string()).check(told('The address of the JSON schema of this file.')),
    edition: z.optional(z.string()).check(told('The edition of the law that cases are checked against.')),
    figures: z
      .optional(z.record(z.string(), z.number()))
      .check(told('Figures of the law that this agency makes stricter, by name.')),
    severity: z
      .optional(z.record(z.string(), z.enum(['error', 'warning', 'information', 'off'])))
      .check(
        told('How much a finding of a rule weighs, by the id of the rule or by area, such as `vacancy/*`.'),
      ),
    calendar: z.optional(calendar).check(told('Which days are working days.')),
    ignore: z.optional(z.array(z.string())).check(told('Globs of case files that are not checked.')),
    dueSoonDays: z
      .optional(z.number().check(z.refine(isCount)))
      .check(
        told(
          'How many calendar days ahead a deadline is listed as due soon: a convenience, no figure of the law.',
        ),
      ),
  });
  return { schema, calendar };
}

export type Written = z.infer<ReturnType<typeof makeSchemas>['schema']>;

/** The JSON schema of casefile.json, for editors: with the editions, and the figures that an agency may change. */
export function configurationSchema(editions: readonly Edition[] = [deskGuide]): object {
  const whole = z.toJSONSchema(schemas().schema, { target: 'draft-7' });
  const { edition, figures, ...others } = whole.properties ?? {};
  const stricter = new Map(editions.flatMap(({ figures }) => Object.entries(figures)));
  return {
    ...whole,
    properties: {
      edition: { ...(edition as object), enum: editions.map(({ id }) => id) },
      figures: {
        type: 'object',
        description: (figures as { description?: string }).description,
        additionalProperties: false,
        properties: Object.fromEntries([...stricter].flatMap(([name, figure]) => figureSchema(name, figure))),
      },
      ...others,
    },
  };
}

const figureSchema = (name: string, { meaning, stricter, value }: Figure): [string, object][] =>
  stricter === undefined
    ? []
    : [
        [
          name,
          { type: 'integer', description: meaning, [stricter === 'higher' ? 'minimum' : 'maximum']: value },
        ],
      ];
