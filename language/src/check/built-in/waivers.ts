// Findings about waivers and disputes.
import type { BuiltIns } from './built-in.ts';

export const waivers = {
  'waiver/expired': {
    title: 'Waiver that has expired',
    severity: 'warning',
    why: 'The finding counts again from the day after.',
    todo: 'Cure the finding, or have the waiver renewed.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
  closes: 2024-03-12
  waive vacancy/open-period-too-short {
    reason: "Agreed with OPM."
    authority: "OPM letter of 2024-02-26"
    until: «2024-04-01»
  }
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
  closes: 2024-03-17
}`,
  },
  'waiver/unknown-rule': {
    title: 'Waiver of an unknown rule',
    severity: 'error',
    why: 'It accepts nothing; mistakes of form, words and names are corrected, not waived.',
    todo: 'Correct the id, or remove the waiver.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
  closes: 2024-03-12
  dispute «vacancy/open-too-short» {
    reason: "It was open elsewhere before."
  }
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
  closes: 2024-03-12
  dispute vacancy/open-period-too-short {
    reason: "It was open elsewhere before."
  }
}`,
  },
  'waiver/waives-nothing': {
    title: 'Waiver that waives nothing',
    severity: 'warning',
    why: 'What is not broken needs no waiver; one left behind would hide a later fault.',
    todo: 'Remove the waiver.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
  closes: 2024-03-17
  «dispute vacancy/open-period-too-short» {
    reason: "It was open elsewhere before."
  }
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
  closes: 2024-03-17
}`,
  },
  'waiver/without-authority': {
    title: 'Waiver without authority or end',
    severity: 'error',
    why: 'What rests on statute or regulation can be set aside only by authority and for a time.',
    todo: 'Add `authority: …` and `until: …`.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
  closes: 2024-03-12
  «waive vacancy/open-period-too-short» {
    reason: "Agreed with OPM."
  }
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
  closes: 2024-03-12
  waive vacancy/open-period-too-short {
    reason: "Agreed with OPM."
    authority: "OPM letter of 2024-02-26"
    until: 2099-12-31
  }
}`,
  },
  'waiver/without-reason': {
    title: 'Waiver without a reason',
    severity: 'error',
    why: 'A finding is accepted or contradicted only in the open.',
    todo: 'Write the reason.',
    bad: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
  closes: 2024-03-12
  «dispute vacancy/open-period-too-short» {}
}`,
    good: `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  opens: 2024-03-04
  closes: 2024-03-12
  dispute vacancy/open-period-too-short {
    reason: "It was open elsewhere before."
  }
}`,
  },
} as const satisfies BuiltIns;
