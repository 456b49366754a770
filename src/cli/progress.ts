/** Tells on standard error how far the work is. */
export interface Progress {
  /** Says what is being done now. */
  readonly step: (what: string) => void;
  /** Clears the line. */
  readonly end: () => void;
}

const SILENT = 1000;

/** Progress that stays silent for the first second, and altogether where standard error is no terminal. */
export function startProgress(): Progress {
  const begun = Date.now();
  let shown = false;
  return {
    step: (what) => {
      if (!process.stderr.isTTY || Date.now() - begun < SILENT) return;
      shown = true;
      process.stderr.write(`\r\u{1B}[K${what.slice(0, (process.stderr.columns || 80) - 1)}`);
    },
    end: () => {
      if (shown) process.stderr.write('\r\u{1B}[K');
    },
  };
}
