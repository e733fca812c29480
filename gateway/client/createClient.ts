import { records } from './records.ts';
import { run } from './request.ts';
import type { ClientOptions, Method, Methods, WriteOptions } from './types.ts';

/** Makes the object whose methods run operations: `client.properties.list(input, options)`. Throws a TypeError for wrong options. */
export function createClient(methods: Methods, client: ClientOptions): object {
  check(client);
  const made = Object.entries(methods).map(([resource, own]) => {
    const functions = Object.entries(own).map(([name, method]) => [name, functionOf(client, method)]);
    return [resource, Object.fromEntries(functions) as object] as const;
  });
  const { '': alone, ...resources } = Object.fromEntries(made);
  return { ...resources, ...alone };
}

function functionOf(client: ClientOptions, method: Method) {
  const perform = method[1] === 'all' ? records : run;
  return (input: object = {}, options: WriteOptions = {}) => perform({ client, method, input, options });
}

function check({ url, key, connection }: ClientOptions): void {
  if (!/^https?:\/\//.test(String(url)))
    throw new TypeError(
      `url is ${JSON.stringify(url)}: give the address of the gateway, such as https://gateway.example.com.`,
    );
  if (typeof key !== 'string' || key === '')
    throw new TypeError('key is missing: give an API key of the gateway, ask_...');
  if (typeof connection !== 'string' || connection === '')
    throw new TypeError('connection is missing: give the name of a connection, such as aspire.');
}
