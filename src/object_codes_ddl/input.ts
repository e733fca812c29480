// Generated from api/schema/dropdownTypes.ts by "npm run generate": change that, not this file.

export type ObjectCodesDdlInput = {};
