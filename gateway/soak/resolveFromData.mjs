import { pathToFileURL } from 'node:url';

/**
 * tsx loads a CommonJS file that an ES module imports as a `data:` URL, from which Node resolves no relative `import()`. The
 * file's name stands at the front of that URL: this hook resolves from there.
 *
 * @type {import('node:module').ResolveHook}
 */
export function resolve(specifier, context, nextResolve) {
  const name = /^data:text\/javascript,__filename%3D(%22.*?%22)%3B/.exec(context.parentURL ?? '')?.[1];
  if (name === undefined || !specifier.startsWith('.')) return nextResolve(specifier, context);
  return nextResolve(specifier, { ...context, parentURL: pathToFileURL(JSON.parse(decodeURIComponent(name))).href });
}
