// Generated from api/branches.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const branches: Resource = { name: 'Branches', singular: 'branch', plural: 'branches', key: ['BranchID'] };

export const branchesGet: Operation = {
  name: 'branches_get',
  title: 'List branches',
  resource: branches,
  method: 'GET',
  path: '/Branches',
  options: 'odata',
  replies: 'rows',
};
