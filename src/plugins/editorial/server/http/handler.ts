import type { Context } from 'koa';
import type { EditorialCore } from '../core';

/** Reads the request, calls one use case, and answers what it gives. */
export type Handler = (core: EditorialCore, context: Context) => Promise<unknown>;
