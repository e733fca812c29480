// Generated from api/tags.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { tagsGet } from './tags.operations';

export const tagsLookup: Lookup = {
  list: tagsGet,
  singular: 'tag',
  plural: 'tags',
  key: 'TagID',
  name: '{TagName}',
  detail: ['{TagType}'],
  active: true,
  search: { text: ['TagName', 'TagType'], number: [] },
};
