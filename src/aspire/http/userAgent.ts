/** The connector's name and version, as in connector.json; they go out as the User-Agent. */
export const connector = { name: 'convex-aspire-connector', version: '1.0' } as const;
