/**
 * Runs a compiled connector with the packages installed beside it, as Tray's server does: without TypeScript, this
 * repository's modules, or anything newer than Node 18. Forked with the connector's folder as its argument. Loads every
 * handler and sends { loaded, problems }; then answers each { name, ctx, input } with the CDK's { result }, or { crash }.
 */
const { existsSync, readdirSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const folder = process.argv[2];
const load = createRequire(join(folder, 'package.json'));
const dist = join(folder, 'dist');

const { OperationExecutionGateway } = load('@trayio/cdk-runtime/connector/operation/OperationExecutionGateway');
const { AxiosHttpClient } = load('@trayio/axios/http/AxiosHttpClient');
const { NodeFsFileStorage } = load('@trayio/commons/file/NodeFsFileStorage');

const gateway = new OperationExecutionGateway(new AxiosHttpClient(), new NodeFsFileStorage());
const loaded = [];
const problems = [];
for (const name of readdirSync(dist).sort()) {
  if (!existsSync(join(dist, name, 'operation.json'))) continue;
  try {
    load(join(dist, name, 'handler.js'));
    if (gateway.lookup({ name }, true)._tag === 'None') problems.push(`${name}: its handler registers no operation`);
    else loaded.push(name);
  } catch (error) {
    problems.push(`${name}: ${error.message}`);
  }
}
process.send({ loaded, problems });

process.on('message', ({ name, ctx, input }) => {
  Promise.resolve()
    .then(() => gateway.lookup({ name }, true).value.execute(ctx, input))
    .then(
      (result) => process.send({ result }),
      (error) => process.send({ crash: error.stack }),
    );
});
