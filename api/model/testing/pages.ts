import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../model';
import { ApiPageError, type Problem } from '../problems';
import { readApi } from '../readApi';

/** A sound page to spoil: lines are numbered from 1, so `lineOf` tells where a test's change stands. */
export const soundPage = `resource: Crews
singular: crew
about: People who work together.
key: CrewID
label: CrewName
record:
  CrewID:   { type: integer }
  CrewName: { type: string, nullable: true, maxLength: 50 }
  LeadID:   { type: integer, nullable: true, ref: Crews }
  Members:  { type: array, of: Member, nullable: true }
types:
  Member:
    MemberID: { type: integer }
operations:
  crews_get:
    list: /Crews
    id: Crews_Get
    title: List crews
    about: Gives crews.
  crews_create:
    post: /Crews
    id: Crews_Create
    title: Create crew
    about: Makes a crew.
    body:
      CrewName: { type: string, required: true }
    replies: id
`;

/** Reads pages as they would be read from a folder. */
export function readPages(pages: Readonly<Record<string, string>>): Api {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-pages-'));
  try {
    for (const [file, text] of Object.entries(pages)) writeFileSync(join(folder, file), text);
    return readApi(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The problems of these pages. Fails where there are none. */
export function problemsOf(pages: Readonly<Record<string, string>>): readonly Problem[] {
  try {
    readPages(pages);
  } catch (error) {
    if (error instanceof ApiPageError) return error.problems;
    throw error;
  }
  throw new Error('the pages were read without a problem');
}

/** The sound page with one piece of text put in another's place. */
export function spoiled(from: string, to: string): string {
  if (!soundPage.includes(from)) throw new Error(`the sound page has no "${from}"`);
  return soundPage.replace(from, to);
}

/** The line, from 1, on which a piece of text stands. */
export function lineOf(text: string, piece: string): number {
  return text.slice(0, text.indexOf(piece)).split('\n').length;
}
