// Generated from api/version.yaml by "npm run generate": change the page, not this file.
import type { TextOutput } from '../aspire/types/writeOutput';

export type VersionGetApiVersionOutput = TextOutput;
