import { parseInert } from './inert-json.ts';

describe('JSON of a subgraph', () => {
  it.each([
    '{"a":[{"__proto__":{"x":1},"b":2}]}',
    '{"a":[{"\\u005f\\u005fproto\\u005f\\u005f":{"x":1},"b":2}]}',
    '{"a":[{"_\\u005Fproto__":{"x":1},"b":2}]}',
  ])('has no key that could reach a prototype: %s', (text) => {
    expect(JSON.stringify(parseInert(text))).toBe('{"a":[{"b":2}]}');
  });

  it('keeps the text __proto__ where it is a value', () => {
    expect(parseInert('{"title":"__proto__"}')).toEqual({ title: '__proto__' });
  });

  it('is refused when it is not JSON', () => {
    expect(() => parseInert('{"a":__proto__}')).toThrow(SyntaxError);
  });
});
