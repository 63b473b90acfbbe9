import type { ApolloServerPlugin } from '@apollo/server';

interface RootArguments {
  status?: unknown;
  publicationFilter?: unknown;
  hasPublishedVersion?: unknown;
}

interface ReaderContext {
  rootQueryArgsByPath?: Map<string | number, RootArguments>;
}

const makeLive = (args: RootArguments): void => {
  args.status = 'published';
  delete args.publicationFilter;
  delete args.hasPublishedVersion;
};

/**
 * Strapi loads nested relations under the status that the root field was asked for. Whatever that
 * was, readers get live content: the root's arguments, and the note that Strapi keeps of them, say
 * published. Both, because it depends on the order of Apollo's plugins which of them is read.
 */
export const liveOnly: ApolloServerPlugin = {
  requestDidStart: async () => ({
    executionDidStart: async () => ({
      willResolveField: ({ source, args, contextValue, info }) => {
        if (source || info.operation.operation !== 'query') return;
        if ('status' in args) makeLive(args as RootArguments);
        const kept = (contextValue as ReaderContext).rootQueryArgsByPath?.get(info.path.key);
        if (kept) makeLive(kept);
      },
    }),
  }),
};
