// What rules, facts and hovers ask of the law: one edition, with the figures that an agency has tightened.
import type { FigureName, ListName, ProvisionId, RequiredName } from './desk-guide.ts';
import type {
  ClosedList,
  DocumentList,
  Edition,
  Figure,
  Obligation,
  Provision,
  RequiredItem,
  Severity,
} from './edition.ts';
import { type Period, spokenPeriod } from './period.ts';

/** Names are those of the built-in edition; asking for one that another edition does not know throws. */
export interface Law {
  readonly edition: Edition;
  /** The value of a figure, in the unit that the edition gives it, as tightened by the agency. */
  figure(name: FigureName): number;
  /** A figure that is a period of days, with its unit. Throws for one in another unit. */
  period(name: FigureName): Period;
  list(name: ListName): ClosedList;
  provision(id: ProvisionId): Provision;
  /** The severity of a finding that rests on the provision, where its rule does not say otherwise. */
  severityOf(id: ProvisionId): Severity;
  /** The competencies of an ECQ, in the order of the source; none for a word that is no ECQ. */
  competenciesOf(ecq: string): readonly string[];
  /** How many of its competencies an ECQ needs: more than half of its own, fundamental ones never counted. */
  majorityOf(ecq: string): number;
  required(name: RequiredName): readonly RequiredItem[];
  /** What applicants file under a selection method; nothing for a word that is none. */
  materialsFor(method: string): readonly string[] | undefined;
  /** What the Board reads under a criterion and a submission method, where both are known words. */
  documentsFor(criterion: string, method: string): DocumentList | undefined;
  /** The text with each `{name-of-a-figure}` replaced by its value, and each `{name-of-a-period}` with its unit too. */
  fill(text: string): string;
}

export interface LawOptions {
  /** Figures as an agency binds itself, by name. What is not stricter has no effect; {@link figureProblem} says so. */
  readonly figures?: Readonly<Record<string, number>>;
}

export function createLaw(edition: Edition, options: LawOptions = {}): Law {
  const tightened = new Map(
    Object.entries(options.figures ?? {}).filter(
      ([name, value]) => figureProblem(edition, name, value) === undefined,
    ),
  );
  const effective = (name: string): number | undefined =>
    tightened.get(name) ?? own(edition.figures, name)?.value;
  const figure = (name: FigureName): number => effective(name) ?? unknown(edition, 'figure', name);
  const period = (name: FigureName): Period => {
    const unit = own(edition.figures, name)?.unit;
    return unit === 'days' || unit === 'working-days'
      ? { length: figure(name), unit }
      : unknown(edition, 'period', name);
  };
  const provision = (id: ProvisionId): Provision =>
    own(edition.provisions, id) ?? unknown(edition, 'provision', id);
  const competenciesOf = (ecq: string): readonly string[] => own(edition.competencies, ecq) ?? [];

  return {
    edition,
    figure,
    period,
    list: name => own(edition.lists, name) ?? unknown(edition, 'list', name),
    provision,
    severityOf: id => provision(id).severity ?? SEVERITIES[provision(id).obligation],
    competenciesOf,
    majorityOf: ecq => Math.floor((competenciesOf(ecq).length * figure('competency-percent-over')) / 100) + 1,
    required: name => own(edition.required, name) ?? unknown(edition, 'table', name),
    materialsFor: method => own(edition.materials, method),
    documentsFor: (criterion, method) =>
      edition.documents.find(list => list.criterion === criterion && list.methods.includes(method)),
    fill: text =>
      text.replaceAll(/\{([a-z-]+)\}/g, (hole, name: string) => {
        const value = effective(name);
        if (value === undefined) return hole;
        const spoken = name.endsWith('-period') ? spokenPeriod(period(name as FigureName)) : String(value);
        // A stricter figure is the agency's own; the citation beside it says another one.
        return tightened.has(name)
          ? `${spoken} (set in casefile.json; the law has ${own(edition.figures, name)?.value})`
          : spoken;
      }),
  };
}

const SEVERITIES: Readonly<Record<Obligation, Severity>> = {
  must: 'error',
  should: 'warning',
  practice: 'information',
  permission: 'information',
  definition: 'information',
};

/** Why an agency may not set a figure to a value, in a sentence; nothing where it may. */
export function figureProblem(edition: Edition, name: string, value: number): string | undefined {
  const figure: Figure | undefined = own(edition.figures, name);
  if (figure === undefined) return `There is no figure \`${name}\`.`;
  const law = `${figure.value} (${figure.provision})`;
  if (figure.stricter === undefined)
    return `The law fixes \`${name}\` at ${law}; an agency may not change it.`;
  if (!Number.isInteger(value) || value < 0) return `\`${name}\` is a whole number.`;
  if (figure.stricter === 'higher' && value < figure.value)
    return `\`${name}\` may not be lower than ${law}.`;
  if (figure.stricter === 'lower' && value > figure.value)
    return `\`${name}\` may not be higher than ${law}.`;
  return undefined;
}

/** Looks a name up without finding what every object inherits (`constructor`). */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function unknown(edition: Edition, what: string, name: string): never {
  throw new Error(`The edition ${edition.id} has no ${what} ${name}.`);
}
