import { unreadable } from './unreadable.ts';

/** Loads an optional package; where it is missing, throws an `UnreadableError` with the command that installs it. */
export async function loadPeer<Module>(
  name: string,
  packageName: string,
  kind: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    throw unreadable(
      name,
      'missing-reader',
      `reading ${kind} files needs the package "${packageName.split('@')[0] ?? packageName}"`,
      `Install it once: npm install ${packageName}`,
      error,
    );
  }
}
