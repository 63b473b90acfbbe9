/** Attributes name the list that their values are translated by: several share one. */
export interface EnumerationAttribute {
  readonly type?: string;
  readonly pluginOptions?: { readonly editorial?: { readonly enumeration?: string } };
}

export const messageOfValue = ({ pluginOptions }: EnumerationAttribute, value: string): string | undefined => {
  const enumeration = pluginOptions?.editorial?.enumeration;
  return enumeration && `editorial.enumeration.${enumeration}.${value}`;
};
