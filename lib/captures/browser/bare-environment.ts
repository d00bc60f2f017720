/**
 * What a browser has to know of its machine: where programs, its home and temporary files are, in which language and time zone it
 * stands, where fonts are described, and what Windows asks of every program.
 */
const KNOWN = [
  'PATH HOME LANG LC_ALL LC_CTYPE TZ TMPDIR LD_LIBRARY_PATH FONTCONFIG_FILE FONTCONFIG_PATH',
  'TEMP TMP USERPROFILE LOCALAPPDATA APPDATA PROGRAMDATA PROGRAMFILES PROGRAMFILES(X86)',
  'SYSTEMDRIVE SYSTEMROOT WINDIR COMSPEC PATHEXT NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE',
].flatMap((names) => names.split(' '));

/** The environment for a browser that opens pages of strangers: no key, no address and no setting of this installation is in it. */
export function bareEnvironment(given: Record<string, string | undefined>): Record<string, string> {
  const pairs = Object.entries(given).filter(([name]) => KNOWN.includes(name.toUpperCase()));
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}
