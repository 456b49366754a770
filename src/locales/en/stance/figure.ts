/** The sign of a currency. */
export const SIGN = '(?:US|HK|S)?[$\\u{20AC}\\u{A3}\\u{A5}]?';
const ABOUT =
  '(?:(?:the latest|the current|the present|the existing|just|only|around|about|approximately|some|nearly|almost|over|under|above|below|more than|less than|at least|up to|an? (?:estimated|average|strong|weak|modest|solid|robust|total|maximum|minimum|low|high|peak|record)(?: (?:high|low|level))?(?: of)?) ){0,2}';
/** A figure that is no year and no day. */
export const FIGURE = `${ABOUT}${SIGN}(?!(?:19|20)\\d\\d\\b|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\\d[\\d.,]*`;

/** What goes on up to the next mark, those within numbers left out. */
export const REST = '(?:[^,;]|,(?=\\d{3}))*';

/** A pattern of several sources that finds all its places. */
export const flag = (...sources: readonly string[]): RegExp => new RegExp(sources.join(''), 'giu');
