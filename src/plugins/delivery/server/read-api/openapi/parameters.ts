import { z, type ZodType } from 'zod';

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly ObjectSchema[];
}

export const pathParameter = (name: string, schema: object) => ({ name, in: 'path', required: true, schema });

/** The parameters of a request, from the schema that judges them. */
export const parametersOf = (schema: ZodType): readonly object[] => {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as ObjectSchema;
  const parts = whole.anyOf ?? [whole];
  const found = new Map<string, object>();
  for (const { properties = {}, required = [] } of parts) {
    for (const [name, property] of Object.entries(properties)) {
      const isRequired = parts.length === 1 && required.includes(name);
      found.set(name, { name, in: 'query', required: isRequired, schema: property });
    }
  }
  return [...found.values()];
};
