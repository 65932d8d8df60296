import { mediaTypeOf, whyNotTaken } from './file-limits.ts';

describe('a file to be sent', () => {
  it('has the media type of its name’s ending', () => {
    expect(mediaTypeOf('rack.JPG')).toBe('image/jpeg');
    expect(mediaTypeOf('updates.2026.csv')).toBe('text/csv');
    expect(mediaTypeOf('setup.exe')).toBeUndefined();
    expect(mediaTypeOf('')).toBeUndefined();
  });

  it.each([
    [{ name: 'rack.jpg', size: 25_000_000 }, undefined],
    [{ name: 'rack.jpg', size: 25_000_001 }, 'Choose a smaller file'],
    [{ name: 'rack.jpg', size: 0 }, 'not empty'],
    [{ name: 'setup.exe', size: 1 }, 'of another kind'],
  ])('%j is refused before it is kept: %s', (file, why) => {
    const said = whyNotTaken(file);
    if (why === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(why);
  });
});
