import { canonicalJson, digestOf } from './canonical-json.ts';

describe('an object as canonical JSON', () => {
  it('is the same text whatever the order of its names, at every depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'é' })).toBe(
      '{"a":"é","b":[{"c":null,"d":1}]}',
    );
    expect(canonicalJson({ a: 'é', b: [{ c: null, d: 1 }] })).toBe(
      '{"a":"é","b":[{"c":null,"d":1}]}',
    );
  });

  it('is another text when a list is in another order', () => {
    expect(canonicalJson({ a: [1, 2] })).not.toBe(canonicalJson({ a: [2, 1] }));
  });

  it('is hashed with SHA-256', () => {
    expect(digestOf('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
