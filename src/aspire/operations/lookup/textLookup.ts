import type { Session } from '../../client/session';
import type { OperationRow } from '../../model/operation';
import { success, type Result } from '../../model/result';
import { readPage } from './readRecords';

/** Fills a dropdown with the texts of a list, each once and sorted. */
export async function textLookup(
  session: Session,
  list: OperationRow,
): Promise<Result<{ result: { text: string; value: string }[] }>> {
  const page = await readPage<unknown>(session, list, []);
  if (page.isFailure) return page;
  const texts = new Set(page.value.filter((text): text is string => typeof text === 'string' && text !== ''));
  return success({ result: [...texts].sort().map((text) => ({ text, value: text })) });
}
