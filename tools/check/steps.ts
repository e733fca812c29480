/** One step of the check: an npm script of package.json. */
export type Step = {
  /** Its name in `--only` and `--skip`. */
  name: string;
  script: string;
  args?: readonly string[];
  /** Steps that must end before this one starts, whether they pass or fail. */
  after?: readonly string[];
  /** Runs while no other step does. */
  exclusive?: true;
  /** The part of the output to show when the step passes. */
  summary?: RegExp;
};

/** All checks before a commit, the fast ones first. */
export const steps: readonly Step[] = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'typecheck', script: 'typecheck' },
  { name: 'unused', script: 'lint:unused' },
  { name: 'imports', script: 'lint:imports' },
  { name: 'packages', script: 'lint:packages' },
  { name: 'generate', script: 'generate:check' },
  { name: 'schemas', script: 'schemas' },
  // These two read the schemas.
  { name: 'operations', script: 'lint:operations', after: ['schemas'], summary: /^\d+ operations/m },
  { name: 'docs', script: 'docs:check', after: ['schemas'] },
  // Jest uses every core.
  { name: 'tests', script: 'test', exclusive: true, summary: /(?<=^Tests: {1,20})\S.*/m },
];
