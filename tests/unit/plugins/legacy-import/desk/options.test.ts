import { parseOptions, WrongOptions } from '../../../../../src/plugins/legacy-import/server/src/config';

describe('options of the importer', () => {
  test('files of batches lie in .imports unless another folder is named', () => {
    expect(parseOptions({})).toEqual({ folder: '.imports' });
    expect(parseOptions({ folder: '/srv/imports' })).toEqual({ folder: '/srv/imports' });
  });

  test.each([
    [{ folder: '' }, /- folder: write the path of a folder/],
    [{ ordner: 'x' }, /ordner/],
  ])('%j is told at start', (options, message) => {
    expect(() => parseOptions(options)).toThrow(WrongOptions);
    expect(() => parseOptions(options)).toThrow(message);
  });
});
