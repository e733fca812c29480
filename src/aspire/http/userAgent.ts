/** The connector's name and version, as in connector.json; sent as the User-Agent. */
export const connector = { name: 'convex-aspire-connector', version: '1.0' } as const;
