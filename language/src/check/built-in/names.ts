// Findings about names: where they are declared, and where they lead.
import type { BuiltIns } from './built-in.ts';

export const names = {
  'name/declared-twice': {
    title: 'Name declared twice',
    severity: 'error',
    why: 'A name leads to one declaration of its kind in a root.',
    todo: 'Rename or remove all but one.',
    bad: `candidate «C1027» {
  service: outside
}

candidate «C1027» {
  service: outside
}`,
    good: `candidate C1027 {
  service: outside
}

candidate C1028 {
  service: outside
}`,
  },
  'name/leads-back': {
    title: 'Chain that leads back to itself',
    severity: 'error',
    why: 'Each link would have to come before itself.',
    todo: 'Name the one that was there before, or leave the key out.',
    bad: `position FleetDirector "Director, Fleet Management" {}

vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  reopens: «FleetDirector2024»
}`,
    good: `position FleetDirector "Director, Fleet Management" {}

vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {}`,
  },
  'name/not-declared': {
    title: 'Name that is not declared',
    severity: 'error',
    why: 'A name must lead to a declaration in the same root, or to an agency of the library.',
    todo: 'Declare it, or correct the name.',
    bad: `position FleetDirector "Director, Fleet Management" {}

vacancy FleetDirector2024 "DES-SES-24-014" for «FleetDirectr» {}`,
    good: `position FleetDirector "Director, Fleet Management" {}

vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {}`,
  },
  'name/wrong-kind': {
    title: 'Name of another kind',
    severity: 'error',
    why: 'Each key names declarations of certain kinds.',
    todo: 'Name a declaration of the kind that belongs here.',
    bad: `candidate C1027 {}

vacancy FleetDirector2024 "DES-SES-24-014" for «C1027» {}`,
    good: `position FleetDirector "Director, Fleet Management" {}

vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {}`,
  },
} as const satisfies BuiltIns;
