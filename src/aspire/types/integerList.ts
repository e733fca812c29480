// Generated from api/schema/pageFields.ts by "npm run generate": change that, not this file.

/** @items {"type":"integer"} */
export type IntegerList = number[];
