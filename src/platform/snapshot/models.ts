/** The parts of Strapi's schemas and metadata that reading an entry needs. */
export interface Attribute {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
  readonly required?: boolean;
  readonly private?: boolean;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly pluginOptions?: {
    readonly editorial?: { readonly translatable?: boolean; readonly normalisation?: string };
  };
}

export interface Model {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  readonly orderColumnName?: string;
  readonly morphColumn?: {
    readonly idColumn: { readonly name: string };
    readonly typeColumn: { readonly name: string };
  };
}

/** What Strapi adds to every content type and component: state and bookkeeping, not content. */
export const systemAttributes: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);
