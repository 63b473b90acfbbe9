import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

/** What an OpenAPI description holds, as far as its judge looks into it. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, any>>>>;
  readonly webhooks: Readonly<Record<string, any>>;
  readonly components: object;
}

/** Judges values by the schemas of a description; answers what is wrong with them. */
export const judgeBy = (description: Description): ((schema: object, value: unknown) => readonly string[]) => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  ajv.addSchema({ $id: 'openapi', components: description.components });
  return (schema, value) => {
    const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"openapi#/components')) as object;
    const validate = ajv.compile(absolute);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
};

export const schemaOfAnswer = (
  { paths }: Description,
  path: string,
  { method = 'get', status = '200', contentType = 'application/json' } = {},
): object => paths[path]?.[method].responses[status].content[contentType].schema;
