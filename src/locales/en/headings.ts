import type { Headings } from '../locale.ts';

/** Headings of English reports and budget speeches. */
export const headings: Headings = {
  markers: [
    { pattern: /^(?:Part|Chapter|Section) (?:[A-Z]|[IVX]+|\d{1,2})\b[:.]?/iu, depth: 1 },
    { pattern: /^Item \d{1,2}[A-C]?\b[:.]?/iu, depth: 1 },
    { pattern: /^(?:[IVX]{1,5}|[A-Z])\. (?=\p{Lu})/u, depth: 1 },
  ],
  unnumbered: null,
  longestHeading: 70,
  longestLead: 0,
  longestInnerLead: 0,
  openingWords: { least: 20, most: 80 },
  address:
    /^(?:Mr|Madam|Mdm) (?:President|Speaker)[^.]{0,40}[,.]|^(?:Dear )?(?:Shareholders|Stakeholders|Members)[,:]/u,
  annex: /^(?:annex|appendix)(?: [A-Z\d]{1,2})?$/iu,
  colonLead: /(?:targets|objectives|goals)(?: (?:are|include))?$/iu,
  headingRoles: [
    { role: 'closing', pattern: /conclu(?:ding|sion)|closing/iu },
    { role: 'front_matter', pattern: /introduction|foreword|preface|overview of the report/iu },
    {
      role: 'challenges',
      pattern:
        /outlook|(?<!(?:overcom|tackl|meet|address|fac)\w{1,4} {0,2}(?:current ?|the |our ){0,2})challenges|risk factors|risks?\b|f[ae]ll short|shortfalls/iu,
    },
    { role: 'targets', pattern: /targets|objectives|goals/iu },
    {
      role: 'review',
      pattern:
        /review|situation in|performance|achievements|results|year in brief|looking back|highlights|at a glance|key figures/iu,
    },
    { role: 'governance', pattern: /govern|civil service|public administration/iu },
    { role: 'review', pattern: /^(?:part|item) (?:[IVX]+|\d{1,2}[A-C]?)\b|revised estimates?|last year|the year in/iu },
    { role: 'plan', pattern: /plans?|measures|priorities|initiatives|next year|looking ahead/iu },
  ],
  leadRoles: [],
  tailRoles: [],
};
