// A small staffing case in several files, for the tests of the server: sound as of the day of the tests.

const AGENCY = `// The department that all of these cases belong to.
agency DES "Department of Example Services" {
  kind: executive-department
  component OFM "Office of Fleet Management"
}
`;

export const POSITION = `/*
 * Heads the fleet.
 * One of two such positions.
 */
position FleetDirector "Director, Office of Fleet Management" {
  organization: DES.OFM
  pay-plan: ES
  series: "0340"
  designation: general
  duty-location: "Washington, DC"
}

standard FleetStandard "QS-2024-011" for FleetDirector {
  established-by: erb
  basis: opm-requirements
  level: well-qualified
  approved: 2024-01-23
  mandatory FleetOperations {
    aspect: technical
    text: "Leads a fleet program of national scope."
    supports-duty: "Directs acquisition of the department's vehicles."
    rating-levels: [exceeds, meets, below]
  }
}
`;

export const VACANCY = `vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: draft
  purpose: initial-career
  agency: DES
  opens: 2024-03-04
  closes: 2024-03-26
  technical-qualifications: [FleetOperations]
}
`;

/** Open for nine days only. */
export const SHORT_VACANCY = VACANCY.replace('closes: 2024-03-26', 'closes: 2024-03-12').replace(
  'status: draft',
  'status: open',
);

export const CANDIDATE = `candidate C1027 {
  service: civil-service
  application for FleetDirector2024 {
    received: 2024-03-20
    meets: [FleetOperations]
  }
}
`;

export const CASE = `qrb-board June20 "QRB of 20 June 2024" {
  convened: 2024-06-20
  member M1 { agency: GSA appointment: career }
  member M2 { agency: USDA appointment: career }
  member M3 { agency: NASA appointment: noncareer }
}

qrb-case FleetCase "ESCS 24-11873" for C1027 {
  agency: DES
  vacancy: FleetDirector2024
  criterion: A
  submitted: 2024-06-10
  review {
    board: June20
    reviewers: [M1, M2, M3]
  }
}
`;

/** The whole case, each part in a file of its own. */
export const FILES: Readonly<Record<string, string>> = {
  'casefile.json': '{}',
  'agency.ses': AGENCY,
  'fleet/position.ses': POSITION,
  'fleet/vacancy.ses': VACANCY,
  'fleet/candidate.ses': CANDIDATE,
  'fleet/case.ses': CASE,
};
