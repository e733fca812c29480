// Generated from api/tags.yaml by "npm run generate": change the page, not this file.
import { tagsGet } from '../records/tags.operations';
import { testList } from '../testing/suites/list';
import { tagsGetHandler } from './handler';
import type { TagsGetInput } from './input';

const example: TagsGetInput = { filter: 'TagID eq 1', limit: 50 };

testList(tagsGetHandler, tagsGet, example);
