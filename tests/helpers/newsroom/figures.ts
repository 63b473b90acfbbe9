import { expectOk, type Client } from './client';

/** Prometheus' text as numbers by name and labels. */
export const readFigures = async (client: Client): Promise<ReadonlyMap<string, number>> => {
  const { text } = expectOk(await client.get('/metrics'), 'the figures');
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const space = line.lastIndexOf(' ');
        return [line.slice(0, space), Number(line.slice(space + 1))] as const;
      }),
  );
};

export interface CacheFigures {
  readonly hits: number;
  readonly computed: number;
  readonly bypassed: number;
  readonly clears: number;
  readonly bytes: number;
}

export const cacheFigures = async ({ anonymous }: { readonly anonymous: Client }): Promise<CacheFigures> => {
  const figures = await readFigures(anonymous);
  const of = (name: string): number => {
    const value = figures.get(`toasoan_cache_${name}`);
    if (value === undefined) throw new Error(`there is no figure ${name}`);
    return value;
  };
  return {
    hits: of('requests_total{outcome="hits"}'),
    bypassed: of('requests_total{outcome="bypassed"}'),
    computed: of('computed_total'),
    clears: of('clears_total'),
    bytes: of('bytes'),
  };
};
