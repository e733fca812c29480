import type { Example } from './readExample';

/** An example input, or why there is none. */
export type ChosenExample = { input: Example } | { none: string };

/** The examples of operations whose tests have no suitable one. */
export const examples: Readonly<Record<string, ChosenExample>> = {
  '#token_request': {
    input: {
      auth_form_input: { client_id: 'your-client-id', client_secret: 'your-client-secret', environment: 'demo' },
    },
  },
  // The only dropdown with an example.
  branches_ddl: { input: {} },
  attachments_upload_file: { none: 'it takes the file of an earlier step' },
  attachments_download_file: { none: 'it gives a file of Tray, whose address is another each time' },
  verify_connection: { input: { check_resources: true, resources: ['Branches', 'Receipts'] } },
};
