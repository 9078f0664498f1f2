// Small cases in which every construct of the language stands, to be cut and torn by the tests.

export const SAMPLES: readonly string[] = [
  `// One agency, its organization.
agency DES "Department of Example Services" {
  kind: executive-department            // | independent-agency
  ses-allocation: 120
  component OFM "Office of Fleet Management"
  head "Secretary" { sworn-in: 2024-06-17 acting: no }
  erb ExecutiveResources "Executive Resources Board" {
    charter: [merit-staffing, succession-planning]
  }
}

position FleetDirector "Director, Office of Fleet Management" {
  organization: DES.OFM
  pay-plan: ES
  series: "0340"
}
`,
  `/* A vacancy with all shapes of values. */
vacancy FleetDirector2024 "DES-SES-24-014" for FleetDirector {
  status: closed
  agency: DES
  closes: 2024-03-26
  duty-locations: ["Washington, DC", "Denver, CO"]
  pay-range: $147,649 to $221,900
  ecqs: all
  technical-qualifications: none
  duties: """
    Directs the department's fleet
    of 40,000 vehicles.
  """
  usajobs {
    control-number: "776812300"
    full-text: yes
  }
  cdp-opps-notice { travel: 25 percent }
  waive vacancy/open-period-too-short {
    reason: "An outage of the posting system."
    approved: 2024-03-05 by agency-head
    until: 2024-12-31
  }
}
`,
  `qrb-case FleetDirectorCase "ESCS 24-11873" for C1027 {
  criterion: A
  document vacancy-announcement
  document resume { pages: 5 }
  ecq leading-change { shows: [vision] }
  review {
    reviewers: [M1, M2]
    votes: [0 approve, 3 rewrite]
    rewrite { ecqs: [leading-people] }
  }
}

staffing-record FleetDirectorRecord for FleetDirector2024 {
  selection for C1027 {
    selected: 2024-05-08 by appointing-authority
  }
  records {
    selecting-official-recommendation: not-applicable "The appointing authority selected."
    complaints: none
  }
}
`,
];
