import type { Phrases } from '../locale.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

export const phrases: Phrases = {
  words: {
    opening: [
      ...list('the a an our its their this these some also still already further only even we i about will would'),
      ...['of which', 'in total', 'a total of', 'an average of', 'on average', 'more than', 'up to', 'as a result'],
    ],
    deliver: [
      ...list('achieved reached delivered provide provided provides have has had allocate allocated earmark'),
      'set aside',
    ],
    flow: [],
    deed: [],
    modal: [],
    event: list('will would is are was were be been has have had'),
    change: [
      ...list(
        'rose rise rises risen grew grow grows grown fell fall falls fallen increased increase increases declined decline',
      ),
      ...list(
        'decreased decrease contracted expanded dropped went up down jumped surged edged shrank climbed reduced raised',
      ),
    ],
    changeNoun: list('growth increase decrease rise fall decline reduction'),
    copula: list('is was are were be been reached reach to at by stood stands amounted total totalled totalling of'),
    bound: list('nearly almost around approximately over above below under exceed exceeded exceeding'),
    order: list('ranked ranks rank'),
    place: [],
    echo: [],
    part: [],
    per: [],
    each: ['respectively'],
    sum: [],
    versus: [],
    and: ['and', 'or'],
    subset: ['of which', 'including'],
    of: [],
    from: ['from'],
    share: [],
    shell: list('mark level'),
    examples: [],
    modifier: [],
    measure: [],
    generic: [],
    goal: [],
    agent: [],
    facet: [],
    purpose: [],
    for: [],
    stop: [
      ...list(
        'of to for in by with from on at under which that who as per is are was were will would have has had and or',
      ),
      ...list('over during within since including through between after before'),
    ],
    time: [],
    solid: [],
  },
  times: /\b(?:in|for|by|from|since)? ?(?:19|20)\d\d(?:-\d\d)?\b/gu,
  clauseEnds: ',;.:!?()\n—',
  sentenceEnds: '.!?\n',
  listMarks: '',
  pairs: {},
  things: [],
  amounts: /%|per ?cent$|points?$|^(?:times|dollars|cents)$/u,
  measured: /rate$/u,
  shareOf: 'share of {whole}',
  economy: 'economic growth',
  longestName: 80,
  joint: ' ',
};
