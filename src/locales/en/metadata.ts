import type { MetadataRules } from '../locale.ts';

/** The first lines of an English report. */
export const metadata: MetadataRules = {
  title:
    /budget|report|address|statement|\bresults\b|\b(?:annual|financial|performance|operating|business|year in) review\b/iu,
  longestTitle: 90,
  titleWords: /budget speech|annual report|work report|report|budget/iu,
  regions: [
    /((?:City|State|County|Town|District|Province) of(?: \p{Lu}[\p{L}'-]*){1,3})/u,
    /^(\p{Lu}[^:,|]{2,60}?)(?:[:,|]| [-\u{2013}])? (?:(?:Combined|Integrated) )?(?:Annual|Sustainability|Integrated|ESG|Corporate Responsibility)\b[^:]{0,40} Report\b/u,
    /(?:report|budget) of (?:the )?(?:government of )?(\p{Lu}[\p{L} ]{2,40})/iu,
  ],
  titleYear: /((?:19|20)\d{2})/u,
  reviewedYearInTitle: false,
  looksBack:
    /\b(?:report(?! on the budget)|results|(?:annual|financial|performance|operating|business|year in) review)\b/iu,
  date: /(?<!(?:year|from|to|ended|of|until) )(?<!\d)(?<day>\d{1,2}) (?<month>january|february|march|april|may|june|july|august|september|october|november|december),? (?<year>(?:19|20)\d{2})/iu,
  lastMonths: null,
  months: {
    ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10 },
    ...{ november: 11, december: 12 },
  },
  occasion: /(?:at|to) the (\p{Lu}[\p{L}’' ]{5,80}(?:session|meeting|council|parliament|assembly))/u,
  greeting: null,
  assemblies: [],
  speakers: [
    /(?:Minister|Secretary|Chancellor|Treasurer|Mayor|Governor|President|Premier)[^()]{0,60}\((?:Mr|Mrs|Ms|Mdm|Dr|Prof)\.? (\p{Lu}[^()]{2,40})\)/u,
    /^((?:Mayor|Governor|Premier|President|Prime Minister)(?: \p{Lu}[\p{L}.'-]*){1,3})$/u,
    /^(?:by|delivered by) ((?:\p{Lu}[\p{L}.'-]+ ?){2,4})/iu,
  ],
  opening: /^(?:Mr|Madam|Mdm) (?:President|Speaker),|^Members of the/u,
};
