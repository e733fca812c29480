// Generated from api/tags.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type TagsGetInput = ODataOptions;
