import { builtinModules } from 'node:module';
import { preProcessFile } from 'typescript';
import { readPackedCode, type InstalledPlugin } from './bare-project';

const importsOf = (text: string): string[] => preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** What holds of every package that `npm run pack:…` makes. */
export const describePackage = (name: string, plugin: () => InstalledPlugin): void => {
  describe(name, () => {
    test('loads nothing but what it names, files of its own, and Node.js', () => {
      const { dependencies, peerDependencies } = plugin().manifest;
      const loaded = readPackedCode(plugin())
        .filter(({ file }) => !file.endsWith('.d.ts'))
        .flatMap(({ text }) => importsOf(text))
        .filter((specifier) => !specifier.startsWith('./') && !specifier.startsWith('node:') && !builtinModules.includes(specifier));
      const named = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies)]);
      expect(loaded).not.toHaveLength(0);
      expect([...new Set(loaded.map(packageOf))].filter((specifier) => !named.has(specifier))).toEqual([]);
    });

    test('names every dependency by an exact version', () => {
      expect(Object.values(plugin().manifest.dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    });

    test('has types whose relative imports stay inside', () => {
      const types = readPackedCode(plugin()).filter(({ file }) => file.endsWith('.d.ts'));
      const outside = types.flatMap(({ file, text }) =>
        importsOf(text)
          .filter((specifier) => specifier.split('/').filter((part) => part === '..').length > file.split('/').length - 2)
          .map((specifier) => `${file}: ${specifier}`),
      );
      expect(types.length).toBeGreaterThan(0);
      expect(outside).toEqual([]);
    });

    test('holds no path of the machine it was packed on', () => {
      expect(readPackedCode(plugin()).filter(({ text }) => text.includes(process.cwd()))).toEqual([]);
    });
  });
};
