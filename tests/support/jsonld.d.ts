/** What the tests use of jsonld, which carries no types of its own. */
declare module 'jsonld' {
  interface ExpandOptions {
    documentLoader: (url: string) => Promise<never>;
    /** Throws where a key would be dropped. */
    safe?: boolean;
  }
  const jsonld: { expand(document: object, options: ExpandOptions): Promise<unknown[]> };
  export default jsonld;
}
