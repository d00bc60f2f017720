import { allRules } from '#lib/workflow/acts';

/** The INSERT that fills the `rules` table from the acts. A test holds the migrated table against it. */
export function rulesSql(): string {
  const rows = allRules().map((rule) => `  ('${rule.stream}', '${rule.kind}', '${rule.from}', '${rule.to}')`);
  return `delete from rules;\ninsert into rules (stream, kind, from_stage, to_stage) values\n${rows.join(',\n')};\n`;
}
