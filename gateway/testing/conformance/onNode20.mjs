// The conformance suite imports `globSync`, which Node has had since 22, for work that it does not do on servers. With
// `--import` of this file it starts on Node 20 as well.
import { register } from 'node:module';

const fs = `export * from 'node:fs'; export const globSync = () => { throw new Error('globSync needs Node 22'); };`;
const hooks = `
  const fs = 'data:text/javascript,' + ${JSON.stringify(encodeURIComponent(fs))};
  export function resolve(specifier, context, next) {
    const isOfSuite = specifier === 'fs' && context.parentURL?.includes('/conformance/dist/');
    return isOfSuite ? { url: fs, format: 'module', shortCircuit: true } : next(specifier, context);
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
