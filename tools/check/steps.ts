/** One part of the check: an npm script, run as it stands in package.json. */
export type Step = {
  /** What `--only` and `--skip` call it. */
  name: string;
  script: string;
  args?: readonly string[];
  /** Steps that must be over before this one begins, whether they went well or not. */
  after?: readonly string[];
  /** Runs while nothing else does. */
  alone?: true;
  /** What of the output is worth telling when all is well. */
  note?: RegExp;
};

/** Everything before a commit, the quick answers first. */
export const steps: readonly Step[] = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'unused', script: 'unused' },
  { name: 'imports', script: 'imports' },
  { name: 'generate', script: 'generate', args: ['--check'] },
  { name: 'schemas', script: 'schemas' },
  // Both read the schemas.
  { name: 'operations', script: 'lint:operations', after: ['schemas'], note: /^\d+ operations/m },
  { name: 'docs', script: 'docs', args: ['--check'], after: ['schemas'] },
  // Jest takes every core.
  { name: 'tests', script: 'test', alone: true, note: /(?<=^Tests:\s+).*/m },
];
