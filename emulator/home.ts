import type { World } from './api';

/** The front page, as JSON: what this is, how to connect, and how many records there are. */
export function home({ store, settings, url }: World): string {
  const rows = Object.fromEntries(store.lists.map(({ name }) => [name, store.count(name)]));
  const page = {
    emulator:
      'An Aspire on your machine: the External API with seeded data that changes when you write. Nothing here is real.',
    url: url(),
    connect: {
      token: `POST ${url()}/Authorization with {"ClientId":"${settings.clientId}","Secret":"..."} (the terminal shows the secret)`,
      then: `GET ${url()}/Properties?$top=5 with the header "Authorization: Bearer <Token>"`,
      control: `GET ${url()}/_emulator/journal shows what was asked; emulator/README.md tells the rest`,
    },
    rows,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
