// Whether two texts name the same duty location: `Washington, DC` and `Washington DC, District of Columbia` do.

/** What leaves the place open, or names more than one town: nothing follows from it. */
const OPEN =
  /\b(?:negotiable|remote|telework|anywhere|nationwide|various|several|multiple|many|other|any|all|area|metro\w*|region\w*|vicinity|county|location)\b/i;

export const leavesPlaceOpen = (location: string): boolean => OPEN.test(location);

/**
 * Whether the towns agree, and the States as far as both are written in the same way. A part of a town, such as the
 * `Washington Navy Yard`, is the town.
 */
export function isSameLocation(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (!isWithin(a.town, b.town) && !isWithin(b.town, a.town)) return false;
  // `GA` and `Georgia` are not told apart here: only two abbreviations, or two names, can contradict each other.
  const comparable = a.state.length === 2 ? b.state.length === 2 : b.state.length > 2 && a.state.length > 2;
  return !comparable || a.state === b.state;
}

const isWithin = (part: string, town: string): boolean => part === town || part.startsWith(`${town} `);

interface Parts {
  readonly town: string;
  readonly state: string;
}

function partsOf(location: string): Parts {
  const [town = '', state = ''] = location
    .toLowerCase()
    .replaceAll('.', '')
    .split(',')
    .map(part => part.trim().replaceAll(/\s+/g, ' '));
  return {
    town: town
      .replace(/ dc$/, '')
      // USAJOBS has shown the District both by its town and by its own name.
      .replace(/^district of columbia$/, 'washington')
      .replace(/^saint /, 'st ')
      .replace(/^fort /, 'ft '),
    state,
  };
}
