/**
 * `npm test`: Jest with its own arguments. Without further ones it leaves out the project `operations`, whose tests the
 * project `connector` runs in groups. For a path in src/ (which Tray's command line passes as well) it runs all projects,
 * since only `operations` has a test file for each operation.
 */
const { run } = require('jest');

const args = process.argv.slice(2);
const choosesTests = args.some((arg) =>
  /^--(selectProjects|ignoreProjects|config)\b|\bsrc[/\\]|handler\.test/.test(arg),
);

// An option must follow the names of the projects: Jest would take a path for one of them.
run(choosesTests ? args : ['--selectProjects', 'connector', 'unit', '--passWithNoTests=false', ...args]);
