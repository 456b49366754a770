/** Line breaks of every kind, and tabs. */
const BREAKS = /[\t\n\v\f\r\u{85}\u{2028}\u{2029}]+/gu;
/** Characters that steer a terminal or turn the direction of writing: a report has no use for them. */
const STEERING = /[\p{Cc}\p{Bidi_Control}\u{FEFF}\u{FFF9}-\u{FFFB}]/gu;

/** Text on one line, without characters that steer a terminal or hide the order of the letters. */
export function clean(text: string): string {
  return text.replace(BREAKS, ' ').replace(STEERING, '');
}
