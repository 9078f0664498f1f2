// The built-in library of agencies: who has SES positions, who has none and why, and which department each counts for.

/** An agency, or a component that is often named by itself, as case files refer to it. */
export interface LibraryAgency {
  /** The short name by which case files refer to it. */
  readonly name: string;
  readonly title: string;
  /** Its code in the USAJOBS list of agency subelements (as of 2024-06-23): two letters for a department. */
  readonly code: string;
  /** The name of the agency it counts for where a Board needs three: its department, or itself. */
  readonly department: string;
  /** A word of the list `agency-kinds`, or `component`. */
  readonly kind: string;
  /** Whether it has SES positions under 5 U.S.C. 3132. */
  readonly ses: boolean;
  /** Where it has none, the reason; it completes the sentence "… is not an SES agency: it is …". */
  readonly why?: string;
}

type Row = readonly [name: string, title: string, code: string];

const itself = (kind: string, rows: readonly Row[]): LibraryAgency[] =>
  rows.map(([name, title, code]) => ({ name, title, code, department: name, kind, ses: true }));

const componentsOf = (department: string, rows: readonly Row[]): LibraryAgency[] =>
  rows.map(([name, title, code]) => ({ name, title, code, department, kind: 'component', ses: true }));

const outside = (why: string, kind: string, rows: readonly (readonly [...Row, department?: string])[]) =>
  rows.map(
    ([name, title, code, department = name]): LibraryAgency => ({
      name,
      title,
      code,
      department,
      kind,
      ses: false,
      why,
    }),
  );

/**
 * Agencies with SES positions. The Army, the Navy, the Air Force and the rest of the Department of Defense count each
 * by itself, as do the offices of the Executive Office of the President and the Federal Energy Regulatory Commission,
 * which the code list puts under the Department of Energy. What counts as an independent regulatory commission is
 * read from 44 U.S.C. 3502(5), for want of a definition in 5 U.S.C. 3392(d).
 */
export const agencies: readonly LibraryAgency[] = [
  ...itself('executive-department', [
    ['USDA', 'Department of Agriculture', 'AG'],
    ['DOC', 'Department of Commerce', 'CM'],
    ['DOD', 'Department of Defense', 'DD'],
    ['ED', 'Department of Education', 'ED'],
    ['DOE', 'Department of Energy', 'DN'],
    ['HHS', 'Department of Health and Human Services', 'HE'],
    ['DHS', 'Department of Homeland Security', 'HS'],
    ['HUD', 'Department of Housing and Urban Development', 'HU'],
    ['DOI', 'Department of the Interior', 'IN'],
    ['DOJ', 'Department of Justice', 'DJ'],
    ['DOL', 'Department of Labor', 'DL'],
    ['State', 'Department of State', 'ST'],
    ['DOT', 'Department of Transportation', 'TD'],
    ['Treasury', 'Department of the Treasury', 'TR'],
    ['VA', 'Department of Veterans Affairs', 'VA'],
  ]),
  ...itself('military-department', [
    ['Army', 'Department of the Army', 'AR'],
    ['Navy', 'Department of the Navy', 'NV'],
    ['AirForce', 'Department of the Air Force', 'AF'],
  ]),
  ...itself('independent-agency', [
    // Executive Office of the President
    ['OMB', 'Office of Management and Budget', 'BO00'],
    ['CEQ', 'Council on Environmental Quality', 'EQ00'],
    ['ONDCP', 'Office of National Drug Control Policy', 'QQ00'],
    ['ONCD', 'Office of the National Cyber Director', 'DO00'],
    ['OSTP', 'Office of Science and Technology Policy', 'TS00'],
    ['USTR', 'Office of the United States Trade Representative', 'TN00'],
    ['EOPAdministration', 'Office of Administration', 'EC00'],
    // Independent establishments
    ['AccessBoard', 'Architectural and Transportation Barriers Compliance Board', 'BT00'],
    ['ACHP', 'Advisory Council on Historic Preservation', 'HP00'],
    ['ACUS', 'Administrative Conference of the United States', 'AA00'],
    ['AFRH', 'Armed Forces Retirement Home', 'RH00'],
    ['AbilityOne', 'Committee for Purchase from People Who Are Blind or Severely Disabled', 'HB00'],
    ['ABMC', 'American Battle Monuments Commission', 'AB00'],
    ['CSB', 'Chemical Safety and Hazard Investigation Board', 'FJ00'],
    ['CIGIE', 'Council of the Inspectors General on Integrity and Efficiency', 'IG00'],
    ['CSOSA', 'Court Services and Offender Supervision Agency', 'FQ'],
    ['EPA', 'Environmental Protection Agency', 'EP00'],
    ['FMCS', 'Federal Mediation and Conciliation Service', 'FM00'],
    ['FRTIB', 'Federal Retirement Thrift Investment Board', 'RF00'],
    ['GSA', 'General Services Administration', 'GS'],
    ['IBWC', 'International Boundary and Water Commission, United States and Mexico', 'GW00'],
    ['NARA', 'National Archives and Records Administration', 'NQ00'],
    ['NASA', 'National Aeronautics and Space Administration', 'NN'],
    ['NCPC', 'National Capital Planning Commission', 'NP00'],
    ['NEA', 'National Endowment for the Arts', 'AH01'],
    ['NEH', 'National Endowment for the Humanities', 'AH02'],
    ['NSF', 'National Science Foundation', 'NF00'],
    ['NWTRB', 'Nuclear Waste Technical Review Board', 'BW00'],
    ['OGE', 'Office of Government Ethics', 'GG00'],
    ['OPM', 'Office of Personnel Management', 'OM00'],
    ['OSC', 'Office of Special Counsel', 'FW00'],
    ['PermittingCouncil', 'Federal Permitting Improvement Steering Council', 'WK00'],
    ['RRB', 'Railroad Retirement Board', 'RR00'],
    ['SBA', 'Small Business Administration', 'SB00'],
    ['SSA', 'Social Security Administration', 'SZ00'],
    ['SSS', 'Selective Service System', 'SS00'],
    ['USAGM', 'United States Agency for Global Media', 'IB00'],
    ['USAID', 'United States Agency for International Development', 'AM00'],
    ['USTDA', 'Trade and Development Agency', 'EW00'],
  ]),
  ...itself('independent-regulatory-commission', [
    ['CPSC', 'Consumer Product Safety Commission', 'SK00'],
    ['FCC', 'Federal Communications Commission', 'FC00'],
    ['FERC', 'Federal Energy Regulatory Commission', 'DNFE'],
    ['FMC', 'Federal Maritime Commission', 'MC00'],
    ['FMSHRC', 'Federal Mine Safety and Health Review Commission', 'RS00'],
    ['FTC', 'Federal Trade Commission', 'FT00'],
    ['NLRB', 'National Labor Relations Board', 'NL00'],
    ['NRC', 'Nuclear Regulatory Commission', 'NU00'],
    ['OSHRC', 'Occupational Safety and Health Review Commission', 'OS00'],
    ['STB', 'Surface Transportation Board', 'TW00'],
  ]),
  ...itself('bipartisan-board', [
    ['DNFSB', 'Defense Nuclear Facilities Safety Board', 'BF00'],
    ['EEOC', 'Equal Employment Opportunity Commission', 'EE00'],
    ['FLRA', 'Federal Labor Relations Authority', 'AU00'],
    ['MSPB', 'Merit Systems Protection Board', 'BD00'],
    ['NMB', 'National Mediation Board', 'NM00'],
    ['NTSB', 'National Transportation Safety Board', 'TB00'],
    ['USCCR', 'Commission on Civil Rights', 'CC00'],
    ['USITC', 'United States International Trade Commission', 'TC00'],
  ]),

  ...componentsOf('USDA', [
    ['AMS', 'Agricultural Marketing Service', 'AG02'],
    ['APHIS', 'Animal and Plant Health Inspection Service', 'AG34'],
    ['ARS', 'Agricultural Research Service', 'AG03'],
    ['FNS', 'Food and Nutrition Service', 'AG30'],
    ['ForestService', 'Forest Service', 'AG11'],
    ['FSA', 'Farm Service Agency', 'AGFA'],
    ['FSIS', 'Food Safety and Inspection Service', 'AG37'],
    ['NIFA', 'National Institute of Food and Agriculture', 'AG22'],
    ['NRCS', 'Natural Resources Conservation Service', 'AG16'],
  ]),
  ...componentsOf('DOC', [
    ['BIS', 'Bureau of Industry and Security', 'CM67'],
    ['Census', 'Census Bureau', 'CM63'],
    ['ITA', 'International Trade Administration', 'CM55'],
    ['NIST', 'National Institute of Standards and Technology', 'CM57'],
    ['NOAA', 'National Oceanic and Atmospheric Administration', 'CM54'],
    ['NTIA', 'National Telecommunications and Information Administration', 'CM61'],
    ['USPTO', 'Patent and Trademark Office', 'CM56'],
  ]),
  ...componentsOf('DOD', [
    ['DARPA', 'Defense Advanced Research Projects Agency', 'DD13'],
    ['DCAA', 'Defense Contract Audit Agency', 'DD10'],
    ['DCMA', 'Defense Contract Management Agency', 'DD63'],
    ['DCSA', 'Defense Counterintelligence and Security Agency', 'DD12'],
    ['DeCA', 'Defense Commissary Agency', 'DD34'],
    ['DFAS', 'Defense Finance and Accounting Service', 'DD35'],
    ['DHA', 'Defense Health Agency', 'DD60'],
    ['DISA', 'Defense Information Systems Agency', 'DD04'],
    ['DLA', 'Defense Logistics Agency', 'DD07'],
    ['DoDEA', 'Department of Defense Education Activity', 'DD16'],
    ['DTRA', 'Defense Threat Reduction Agency', 'DD61'],
    ['MDA', 'Missile Defense Agency', 'DD27'],
    ['OSD', 'Office of the Secretary of Defense', 'DD01'],
    ['WHS', 'Washington Headquarters Services', 'DD21'],
  ]),
  ...componentsOf('Army', [['USACE', 'Army Corps of Engineers', 'ARCE']]),
  ...componentsOf('Navy', [['NAVSEA', 'Naval Sea Systems Command', 'NV24']]),
  ...componentsOf('ED', [['FSAid', 'Federal Student Aid', 'EDEN']]),
  ...componentsOf('DOE', [
    ['BPA', 'Bonneville Power Administration', 'DN03'],
    ['NNSA', 'National Nuclear Security Administration', 'DNNN'],
    ['WAPA', 'Western Area Power Administration', 'DNWP'],
  ]),
  ...componentsOf('HHS', [
    ['ACF', 'Administration for Children and Families', 'HE90'],
    ['ACL', 'Administration for Community Living', 'HE12'],
    ['AHRQ', 'Agency for Healthcare Research and Quality', 'HE33'],
    ['ASPR', 'Administration for Strategic Preparedness and Response', 'HE60'],
    ['CDC', 'Centers for Disease Control and Prevention', 'HE39'],
    ['CMS', 'Centers for Medicare & Medicaid Services', 'HE70'],
    ['FDA', 'Food and Drug Administration', 'HE36'],
    ['HRSA', 'Health Resources and Services Administration', 'HE34'],
    ['IHS', 'Indian Health Service', 'HE37'],
    ['NIH', 'National Institutes of Health', 'HE38'],
    ['SAMHSA', 'Substance Abuse and Mental Health Services Administration', 'HE32'],
  ]),
  ...componentsOf('DHS', [
    ['CBP', 'Customs and Border Protection', 'HSBD'],
    ['CISA', 'Cybersecurity and Infrastructure Security Agency', 'HSCA'],
    ['FEMA', 'Federal Emergency Management Agency', 'HSCB'],
    ['FLETC', 'Federal Law Enforcement Training Centers', 'HSBE'],
    ['ICE', 'Immigration and Customs Enforcement', 'HSBB'],
    ['USCG', 'Coast Guard', 'HSAC'],
    ['USCIS', 'Citizenship and Immigration Services', 'HSAB'],
    ['USSS', 'Secret Service', 'HSAD'],
  ]),
  ...componentsOf('HUD', [['GinnieMae', 'Government National Mortgage Association', 'HUTT']]),
  ...componentsOf('DOI', [
    ['BIA', 'Bureau of Indian Affairs', 'IN06'],
    ['BIE', 'Bureau of Indian Education', 'IN28'],
    ['BLM', 'Bureau of Land Management', 'IN05'],
    ['BOEM', 'Bureau of Ocean Energy Management', 'IN27'],
    ['BSEE', 'Bureau of Safety and Environmental Enforcement', 'IN26'],
    ['FWS', 'Fish and Wildlife Service', 'IN15'],
    ['NIGC', 'National Indian Gaming Commission', 'IN99'],
    ['NPS', 'National Park Service', 'IN10'],
    ['OSMRE', 'Office of Surface Mining Reclamation and Enforcement', 'IN22'],
    ['Reclamation', 'Bureau of Reclamation', 'IN07'],
    ['USGS', 'Geological Survey', 'IN08'],
  ]),
  ...componentsOf('DOJ', [
    ['ATF', 'Bureau of Alcohol, Tobacco, Firearms, and Explosives', 'DJ15'],
    ['BOP', 'Bureau of Prisons', 'DJ03'],
    ['EOIR', 'Executive Office for Immigration Review', 'DJ12'],
    ['EOUSA', 'Executive Office for United States Attorneys', 'DJ09'],
    ['OJP', 'Office of Justice Programs', 'DJ07'],
    ['USMS', 'Marshals Service', 'DJ08'],
  ]),
  ...componentsOf('DOL', [
    ['BLS', 'Bureau of Labor Statistics', 'DLLS'],
    ['EBSA', 'Employee Benefits Security Administration', 'DLPW'],
    ['ETA', 'Employment and Training Administration', 'DLET'],
    ['MSHA', 'Mine Safety and Health Administration', 'DLMS'],
    ['OSHA', 'Occupational Safety and Health Administration', 'DLSH'],
    ['WHD', 'Wage and Hour Division', 'DLWH'],
  ]),
  ...componentsOf('DOT', [
    ['FHWA', 'Federal Highway Administration', 'TD04'],
    ['FMCSA', 'Federal Motor Carrier Safety Administration', 'TD17'],
    ['FRA', 'Federal Railroad Administration', 'TD05'],
    ['FTA', 'Federal Transit Administration', 'TD09'],
    ['MARAD', 'Maritime Administration', 'TD13'],
    ['NHTSA', 'National Highway Traffic Safety Administration', 'TD10'],
    ['PHMSA', 'Pipeline and Hazardous Materials Safety Administration', 'TD16'],
  ]),
  ...componentsOf('Treasury', [
    ['BEP', 'Bureau of Engraving and Printing', 'TRAI'],
    ['FinCEN', 'Financial Crimes Enforcement Network', 'TRAF'],
    ['FiscalService', 'Bureau of the Fiscal Service', 'TRFD'],
    ['IRS', 'Internal Revenue Service', 'TR93'],
    ['Mint', 'Mint', 'TRAD'],
    ['TIGTA', 'Inspector General for Tax Administration', 'TRTG'],
    ['TTB', 'Alcohol and Tobacco Tax and Trade Bureau', 'TR40'],
  ]),
  ...componentsOf('VA', [
    ['NCA', 'National Cemetery Administration', 'VAPA'],
    ['VBA', 'Veterans Benefits Administration', 'VALA'],
    ['VHA', 'Veterans Health Administration', 'VATA'],
  ]),
];

const EXCLUDED = 'named in 5 U.S.C. 3132(a)(1) among those outside the SES';
const CORPORATION = 'a Government corporation, which 5 U.S.C. 3132(a)(1) leaves out';
const OTHER_BRANCH = 'not an Executive agency';
const OWN_SYSTEM = 'under an executive system of its own';

/** Agencies a file may name although chapter 2 does not reach their executives. */
export const agenciesOutsideSes: readonly LibraryAgency[] = [
  ...outside(EXCLUDED, 'component', [
    ['DEA', 'Drug Enforcement Administration', 'DJ06', 'DOJ'],
    ['DIA', 'Defense Intelligence Agency', 'DD05', 'DOD'],
    ['FBI', 'Federal Bureau of Investigation', 'DJ02', 'DOJ'],
    ['NGA', 'National Geospatial-Intelligence Agency', 'DD11', 'DOD'],
    ['NSA', 'National Security Agency', 'DD28', 'DOD'],
    ['OCC', 'Office of the Comptroller of the Currency', 'TRAJ', 'Treasury'],
  ]),
  ...outside(EXCLUDED, 'independent-agency', [
    ['CIA', 'Central Intelligence Agency', 'CI00'],
    ['FCA', 'Farm Credit Administration', 'FL00'],
    ['FHFA', 'Federal Housing Finance Agency', 'HFHA'],
    ['GAO', 'Government Accountability Office', 'LG00'],
    ['NCUA', 'National Credit Union Administration', 'CU00'],
    ['ODNI', 'Office of the Director of National Intelligence', 'OI00'],
  ]),
  ...outside(EXCLUDED, 'independent-regulatory-commission', [
    ['CFPB', 'Consumer Financial Protection Bureau', 'FRFT'],
    ['CFTC', 'Commodity Futures Trading Commission', 'CT00'],
    ['SEC', 'Securities and Exchange Commission', 'SE00'],
  ]),
  ...outside(EXCLUDED, 'bipartisan-board', [
    ['EAC', 'Election Assistance Commission', 'GQ00'],
    ['FEC', 'Federal Election Commission', 'LF00'],
  ]),
  ...outside(CORPORATION, 'government-corporation', [
    ['DFC', 'Development Finance Corporation', 'GB00'],
    ['EXIM', 'Export-Import Bank of the United States', 'EB00'],
    ['FDIC', 'Federal Deposit Insurance Corporation', 'FD00'],
    ['MCC', 'Millennium Challenge Corporation', 'MI00'],
    ['PBGC', 'Pension Benefit Guaranty Corporation', 'BG00'],
  ]),
  ...outside(OTHER_BRANCH, 'independent-agency', [
    ['AOUSC', 'Administrative Office of the United States Courts', 'JL04'],
    ['CBO', 'Congressional Budget Office', 'LD00'],
    ['GPO', 'Government Publishing Office', 'LP00'],
    ['LOC', 'Library of Congress', 'LC00'],
    ['USPS', 'United States Postal Service', 'PO00'],
  ]),
  ...outside(OWN_SYSTEM, 'component', [
    ['FAA', 'Federal Aviation Administration', 'TD03', 'DOT'],
    ['TSA', 'Transportation Security Administration', 'HSBC', 'DHS'],
  ]),
  ...outside(OWN_SYSTEM, 'independent-agency', [
    ['FRS', 'Board of Governors of the Federal Reserve System', 'FRBG'],
  ]),
];
