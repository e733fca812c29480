import type { Resource } from './model';

/** `work_tickets`: what a resource's page is called, without its ending. */
export function pageName({ file }: Pick<Resource, 'file'>): string {
  return file.replace(/\.yaml$/, '');
}
