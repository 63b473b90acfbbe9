/** An XLIFF parser that others wrote and that says nothing of its types: the part that tests use. */
declare module 'xliff' {
  export const xliff2js: (document: string) => Promise<{
    readonly xliffVersion: string;
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
    readonly resources: Readonly<
      Record<string, Readonly<Record<string, { readonly source?: unknown; readonly target?: unknown }>>>
    >;
  }>;
}
