/**
 * Runs one operation of a compiled connector with the packages installed beside it, as Tray's server has it: no
 * TypeScript, nothing from this repository. Called as: node runCompiled.cjs <folder> <operation> <context> <input>
 * (context and input as JSON); prints the CDK's result as JSON.
 */
const { createRequire } = require('node:module');
const { join } = require('node:path');

const [, , folder, name, context, input] = process.argv;
const load = createRequire(join(folder, 'package.json'));

const { OperationExecutionGateway } = load('@trayio/cdk-runtime/connector/operation/OperationExecutionGateway');
const { AxiosHttpClient } = load('@trayio/axios/http/AxiosHttpClient');
const { NodeFsFileStorage } = load('@trayio/commons/file/NodeFsFileStorage');

load(join(folder, 'dist', name, 'handler.js'));
const gateway = new OperationExecutionGateway(new AxiosHttpClient(), new NodeFsFileStorage());
const found = gateway.lookup({ name }, true);
if (found._tag === 'None') throw new Error(`dist/${name}/handler.js registers no operation "${name}"`);
found.value.execute(JSON.parse(context), JSON.parse(input)).then(
  (result) => process.stdout.write(JSON.stringify(result)),
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  },
);
