import { describe, expect, it } from 'vitest';
import { formatAddress, formatCodes, splitSuffix } from './formats';

describe('the suffix of an address', () => {
  it('names a format, in any case', () => {
    expect(splitSuffix('/authorities/doncaster.csv')).toEqual({
      path: '/authorities/doncaster',
      suffix: 'csv',
      format: 'csv',
      feed: null,
    });
    expect(splitSuffix('/compare.SVG')?.format).toBe('svg');
    expect(splitSuffix('/authorities/doncaster.csv-metadata.json')).toMatchObject({
      path: '/authorities/doncaster',
      format: 'csv-metadata.json',
    });
    expect(splitSuffix('/compare@2x.png')).toMatchObject({ path: '/compare', format: 'png-2x' });
  });

  it('is told where it names none, and is none without letters after a dot', () => {
    expect(splitSuffix('/authorities/doncaster.docx')).toEqual({
      path: '/authorities/doncaster',
      suffix: 'docx',
      format: null,
      feed: null,
    });
    expect(splitSuffix('/compare@3x.png')?.format).toBeNull();
    expect(splitSuffix('/authorities/St. Helens')).toBeNull();
    expect(splitSuffix('/authorities/doncaster/visits/2016-08-1')).toBeNull();
    expect(splitSuffix('/a.b/c')).toBeNull();
    expect(splitSuffix('/.csv')).toBeNull();
  });

  it('is put on and taken off again', () => {
    for (const format of formatCodes) {
      expect(splitSuffix(formatAddress('/england', '', format))).toMatchObject({ path: '/england', format });
    }
    expect(formatAddress('/compare', '?la=a~b', 'png-2x')).toBe('/compare@2x.png?la=a~b');
  });
});
