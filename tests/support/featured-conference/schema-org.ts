import { readFileSync } from 'node:fs';
import jsonld, { type NodeObject, type Options } from 'jsonld';

/** Properties and types as schema-dts declares them, from the published vocabulary. */
const DECLARED = readFileSync(require.resolve('schema-dts').replace(/schema\.js$/, 'schema.d.ts'), 'utf8');

const VOCABULARY = 'https://schema.org/';

const termsOf = (pattern: RegExp): string[] => [...new Set([...DECLARED.matchAll(pattern)].map(([, term]) => term ?? ''))];

/** No `@vocab`: what is no term of schema.org gets no address, and the processor refuses it. */
const CONTEXT = Object.fromEntries(
  [...termsOf(/^ {4}"(\w+)"\?:/gm), ...termsOf(/"@type": "(\w+)"/g)].map((term) => [term, VOCABULARY + term]),
);

/**
 * What a JSON-LD processor makes of it, with schema.org's terms and without the network.
 *
 * @throws where it holds a property or a type that schema.org does not know, or another context.
 */
export const expandJsonLd = (document: object): Promise<NodeObject[]> => {
  const documentLoader = (url: string) => {
    if (url.replace(/\/$/, '') !== 'https://schema.org') throw new Error(`${url} is not the context of schema.org.`);
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } });
  };
  const options: Options.Expand & { safe: true } = { documentLoader, safe: true };
  return jsonld.expand(document, options);
};

export const schemaOrg = (term: string): string => VOCABULARY + term;
