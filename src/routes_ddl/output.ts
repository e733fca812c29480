// Generated from api/routes.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.
import type { LookupOutput } from '../aspire/lookupOutput';

export type RoutesDdlOutput = LookupOutput;
