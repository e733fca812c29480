import { request as requestHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestHttps, type RequestOptions } from 'node:https';

/**
 * Node's own HTTP, for axios' `transport`, with the bearer put on the request itself: the options that a request is made
 * with are written to the log, every one of them, where NODE_DEBUG asks for Node's.
 */
export function requestDiscreetly(options: RequestOptions, callback: (reply: IncomingMessage) => void): ClientRequest {
  const { Authorization: bearer, ...headers } = { ...options.headers } as Record<string, string | undefined>;
  const start = options.protocol === 'https:' ? requestHttps : requestHttp;
  const request = start({ ...options, headers }, callback);
  return bearer === undefined ? request : request.setHeader('Authorization', bearer);
}
