import { z } from 'zod';
import type { Access } from '../../access/access.ts';
import type { Operations } from '../../operations/service.ts';
import { sendFile } from '../sendFile.ts';
import type { Api } from './route.ts';

const token = z.object({ token: z.string().max(100) });

/** What links to files lead to. They need no key, and are over after a short time. */
export function fileRoutes(app: Api, { operations, access }: { operations: Operations; access: Access }): void {
  app.get(
    '/files/:token',
    {
      schema: {
        summary: 'Get the file of a link',
        description: 'The links are made by operations that give a file. They need no key.',
        params: token,
      },
    },
    async ({ params }, reply) => {
      const { caller, call } = await operations.links.open(params.token);
      access.countRequest(caller.organisation);
      return sendFile(reply, (storeFile) => operations.run(caller, { ...call, storeFile }));
    },
  );
}
