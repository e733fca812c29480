import { compileFilter } from '.';
import { passes, visit, visitWith } from './testing/visits';

describe('a filter compares', () => {
  test.each([
    ['VisitID eq 1', true],
    ['VisitID eq 2', false],
    ['VisitID ne 2', true],
    ['CrewSize gt 2', true],
    ['CrewSize gt 3', false],
    ['CrewSize ge 3', true],
    ['CrewSize lt 3', false],
    ['CrewSize le 3', true],
    ['3 eq CrewSize', true],
    ['2 gt CrewSize', false],
    ['Cost eq 120.5', true],
    ['Cost gt -1e2', true],
    ['Cost lt 1.205E+2', false],
    ['VisitID eq 1.0', true],
    ['Cost gt CrewSize', true],
    ['Done eq true', true],
    ['Done ne false', true],
    ['Done gt false', true],
    ["Title eq 'O''Brien Mow'", true],
    ["Title eq 'o''brien MOW'", true],
    ["Title ge 'o'", true],
    ["Title lt 'P'", true],
    ["Site/City eq 'tampa'", true],
    ['Site/OpenedOn lt 2020-03-01', true],
    ['Site ne null', true],
  ])('%s is %s', (filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  test('text with its case where asked to', () => {
    const filter = "Title eq 'mow' or contains(Title,'OW') or Title in ('MOW')";
    expect(compileFilter(filter, visit, { caseSensitive: true })(visitWith({ Title: 'Mow' }))).toBe(false);
    expect(compileFilter(filter, visit)(visitWith({ Title: 'Mow' }))).toBe(true);
  });

  test('sigma like any other letter, in the middle and at the end of a word', () => {
    expect(passes("Title eq '\u03bf\u03b4\u03bf\u03c2'", { Title: '\u039f\u0394\u039f\u03a3' })).toBe(true);
    expect(passes("contains(Title,'\u03a3')", { Title: '\u039f\u0394\u039f\u03a3' })).toBe(true);
  });

  test('a value that is not of its field\u2019s type as null', () => {
    expect(passes('CrewSize eq null', { CrewSize: '3' })).toBe(true);
    expect(passes('StartDate eq null', { StartDate: 'soon' })).toBe(true);
    expect(passes('Done eq null', { Done: undefined })).toBe(true);
  });
});

describe('null', () => {
  test.each([
    ['Note eq null', true],
    ['Note ne null', false],
    ['Title ne null', true],
    ['null eq Note', true],
    ["Note eq 'x'", false],
    ["Note ne 'x'", true],
    ["Note gt 'x'", false],
    ["Note le 'x'", false],
    ["not (Note gt 'x')", true],
    ["not (Note eq 'x')", true],
    ['Note ge null', false],
    ['Note eq Note', true],
    ["contains(Note,'x')", false],
    ["not contains(Note,'x')", false],
    ["contains(Note,'x') eq null", true],
    ["contains(Note,'x') eq false", false],
    ["contains(Note,'x') or VisitID eq 1", true],
    ["not (contains(Note,'x') and VisitID eq 2)", true],
    ["not (contains(Note,'x') and VisitID eq 1)", false],
    ["not (contains(Note,'x') or VisitID eq 2)", false],
    ["contains(null,'x')", false],
    ['length(Note) eq null', true],
    ['concat(Title,Note) eq null', true],
    ['concat(Note,Title) eq null', true],
    ['Billed', false],
    ['not Billed', false],
    ['Billed ne true', true],
    ["Note in ('x')", false],
    ["Note in ('x',null)", true],
    ["not (Note in ('x'))", true],
  ])('%s is %s', (filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  test('a nested object that is null has only null fields', () => {
    expect(passes('Site/City eq null', { Site: null })).toBe(true);
    expect(passes('Site eq null', { Site: null })).toBe(true);
    expect(passes("Site/City eq 'Tampa'", { Site: null })).toBe(false);
  });
});

describe('conditions are joined', () => {
  test.each([
    ['Done', true],
    ['true', true],
    ['not Done', false],
    ['not not Done', true],
    ['not(Done)', false],
    ['VisitID eq 1 and CrewSize eq 3', true],
    ['VisitID eq 2 or CrewSize eq 3', true],
    ['VisitID eq 1 or CrewSize eq 9 and CrewSize eq 8', true],
    ['(VisitID eq 1 or CrewSize eq 9) and CrewSize eq 8', false],
    ['CrewSize eq 8 and CrewSize eq 9 or VisitID eq 1', true],
    ['((VisitID eq 1))', true],
    ['not VisitID in (2,3)', true],
    ['not Done eq true', false],
    ['not Done eq false', true],
    ['Done eq VisitID lt 2', true],
    ['VisitID lt 2 eq Done', true],
    ['VisitID in (1,2,3)', true],
    ['VisitID in (-1)', false],
    ["Title in ('x', 'o''brien mow')", true],
    ['Cost in (120.50)', true],
    ['StartDate in (2026-04-08T07:30:15Z)', true],
    ['Done in (false,true)', true],
    ['VisitID in (1) eq Done', true],
    ['  VisitID\teq\n1  ', true],
    ["Title eq'O''Brien Mow'and Done", true],
  ])('%s is %s', (filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  test('a chain of thousands is neither too deep to read nor to evaluate', () => {
    const done = Array.from({ length: 2000 }, () => 'Done');
    expect(passes(done.join(' or '), { Done: false })).toBe(false);
    expect(passes(done.join(' and '))).toBe(true);
    expect(passes(`VisitID in (${done.map((_, index) => index + 1).join()})`, { VisitID: 2000 })).toBe(true);
  });
});
