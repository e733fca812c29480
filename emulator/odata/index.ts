/** The OData query options of an Aspire list: compiled once, applied to every row. */
export { ODataError } from './errors';
export type { Row } from './evaluate';
export { checkExpand } from './expand';
export type { Expression } from './check';
export { compileCondition, compileFilter, readFilter, type FilterOptions } from './filter';
export { compileOrderBy } from './orderBy';
export { inKnownCase } from './nameCase';
export { parseQuery } from './queryOptions';
export { compileSelect } from './select';
