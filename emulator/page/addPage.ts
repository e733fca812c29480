import type { FastifyInstance, FastifyReply } from 'fastify';
import { openapiDocument } from '../../api/openapi/openapiDocument';
import { adminPrefix, perform, sendJson } from '../admin/adminRoutes';
import type { EmulatorContext } from '../admin/emulatorContext';
import { browseRecords } from './browseRecords';
import { describeList, summarizeLists } from './describeLists';
import { overview } from './overview';
import { contentSecurityPolicy, readStaticFiles } from './staticFiles';

/** Where Aspire itself has the description of its API. */
const descriptionPath = '/swagger/v1/swagger.json';

/** Adds the page at `/_emulator`, its files, what it reads, and the API's OpenAPI document. */
export function addPage(app: FastifyInstance, context: EmulatorContext): void {
  const files = readStaticFiles();
  const sendFile = (reply: FastifyReply, name: string) => {
    const file = files.get(name);
    if (!file) return sendJson(reply.code(404), { error: `The page has no file "${name}".` });
    return reply
      .headers({
        'content-security-policy': contentSecurityPolicy,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .type(file.type)
      .send(file.text);
  };
  // A program that asks for JSON, and not for HTML as a browser does, gets the facts of the page.
  app.get(adminPrefix, ({ headers: { accept = '' } }, reply) =>
    accept.includes('json') && !accept.includes('html')
      ? sendJson(reply, overview(context))
      : sendFile(reply, 'index.html'),
  );
  app.get<{ Params: { file: string } }>(`${adminPrefix}/page/:file`, ({ params }, reply) =>
    sendFile(reply, params.file),
  );
  app.get(`${adminPrefix}/overview`, (_request, reply) => sendJson(reply, overview(context)));
  app.get(`${adminPrefix}/lists`, (_request, reply) => sendJson(reply, summarizeLists(context)));
  app.get<{ Params: { name: string } }>(`${adminPrefix}/lists/:name`, ({ params }, reply) => {
    const list = describeList(params.name, context);
    return list ? sendJson(reply, list) : sendJson(reply.code(404), { error: `There is no list "${params.name}".` });
  });
  app.get<{ Params: { name: string } }>(`${adminPrefix}/records/:name`, ({ params, url }, reply) =>
    perform(reply, () => browseRecords(params.name, new URLSearchParams(url.split('?')[1]), context)),
  );
  let description: string | undefined;
  app.get(descriptionPath, (_request, reply) => {
    const server = { url: context.url(), description: 'The emulator' };
    description ??= JSON.stringify(openapiDocument(context.api, [server]));
    return reply.type('application/json; charset=utf-8').send(description);
  });
}
