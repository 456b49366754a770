import type { LedgerEntry, Outcome } from '../../../types.ts';
import type { Messages } from '../../messages/messages.ts';
import { outcomeOrder } from '../../views/outcome.ts';
import { judged } from '../../views/ledger.ts';
import type { Share } from '../strip.ts';

const signs: Readonly<Record<Outcome, string>> = {
  exceeded: '\u{25B2}',
  met: '\u{2713}',
  partially_met: '\u{25D0}',
  missed: '\u{2717}',
  not_reported: '\u{25CB}',
  unverifiable: '?',
  not_comparable: '\u{2260}',
  pending: '\u{2026}',
};

/** Word and sign of an outcome. */
export function badgeOf(outcome: Outcome, { outcomes }: Messages): Omit<Share, 'count'> {
  return { kind: outcome, name: outcomes[outcome], sign: signs[outcome] };
}

/** How often each outcome occurs: verdicts first, from broken to kept, then what could not be judged. */
export function outcomeShares(entries: readonly LedgerEntry[], messages: Messages): readonly Share[] {
  const order = [...outcomeOrder].sort((a, b) => Number(judged.has(b)) - Number(judged.has(a)));
  return order
    .map((outcome) => ({
      ...badgeOf(outcome, messages),
      count: entries.filter((entry) => entry.outcome === outcome).length,
    }))
    .filter(({ count }) => count > 0);
}
