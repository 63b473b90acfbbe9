import { plainQuery } from '../../../contracts';
import type { DeliveryCore } from '../../core';
import { json, type ReadAnswer, type ReadRequest } from '../answer';
import { parseQuery } from '../parse-query';
import { openApiDocument } from './document';

const documents = new WeakMap<DeliveryCore, string>();

/** The description of everything that may be read here, made from the same schemas that judge the requests. */
export const readOpenApi = async (core: DeliveryCore, { query }: ReadRequest): Promise<ReadAnswer> => {
  parseQuery(plainQuery, query);
  const body = documents.get(core) ?? JSON.stringify(openApiDocument(core));
  documents.set(core, body);
  return { status: 200, contentType: json, body, surrogateKeys: ['openapi'] };
};
