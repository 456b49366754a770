import type { Furniture } from '../locale.ts';

/** Furniture of English sites. */
export const furniture: Furniture = {
  lines: [
    /^(?:print|download|share|close|back to top|home|next|previous|skip to (?:main )?content|subscribe|follow us|cookie settings)$/iu,
    /^(?:source|published|last updated|updated|views?|author|editor) ?:.{0,60}$/iu,
    /^(?:powered by|copyright|©|all rights reserved).*$/iu,
    /^(?:https?:\/\/|www\.)\S+$/iu,
  ],
  enders: [/^(?:related (?:links|articles|news)|see also)\b/iu],
  standIns:
    /^(?:error )?[45]\d\d(?: (?:error|not found|forbidden|unauthorized|bad|internal|service|gateway|-).*)?$|\b(?:page not found|access denied|are you (?:a )?human|just a moment|attention required|moved permanently)\b|^(?:log|sign) ?in\b/iu,
};
