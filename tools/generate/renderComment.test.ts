import { renderComment } from './renderComment';

describe('a doc comment', () => {
  it('stands on lines of its own, the text before the tags', () => {
    expect(renderComment('A site.', [['@title', 'Property']])).toBe('/**\n * A site.\n * @title Property\n */\n');
  });

  it('takes one line where that is enough', () => {
    expect(renderComment('A site.')).toBe('/** A site. */\n');
    expect(renderComment(undefined, [['@title', 'Property']])).toBe('/** @title Property */\n');
  });

  it('is nothing where there is nothing to say', () => {
    expect(renderComment(undefined)).toBe('');
  });

  it('keeps the lines of a text, and no spaces at their ends', () => {
    expect(renderComment('One.  \n\nTwo.\n')).toBe('/**\n * One.\n *\n * Two.\n */\n');
  });

  it('is not ended by its text', () => {
    const comment = renderComment('All of src/*/x.ts', [['@title', 'a */ b']]);
    expect(comment.match(/\*\//g)).toHaveLength(1);
    expect(comment.trimEnd().endsWith('*/')).toBe(true);
  });

  it('begins no tag in its text, and leaves addresses as they are', () => {
    expect(renderComment('@here is the office,\n@there the yard, see @title; write to dana@example.com')).toBe(
      '/**\n * `@here` is the office,\n * `@there` the yard, see `@title;` write to dana@example.com\n */\n',
    );
  });

  it('keeps a tag on one line', () => {
    expect(renderComment(undefined, [['@title', 'Two\n  lines']])).toBe('/** @title Two lines */\n');
  });
});
