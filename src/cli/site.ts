import { startSite } from '../site/start-site';
import { endWith } from './end-with';

/** `npm run site`: the reference site alone, before any newsroom's delivery API. */
const site = async (): Promise<void> => {
  process.env['TZ'] = 'UTC';
  const api = (process.env['API_URL'] || 'http://127.0.0.1:1337').replace(/\/+$/, '');
  const running = await startSite({
    api,
    host: process.env['HOST'] || '127.0.0.1',
    port: Number(process.env['SITE_PORT'] || 1338),
    report: (error) => console.error(error),
  });
  const stop = (): void => {
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`The site listens on ${running.url} and reads ${api}`);
};

site().catch(endWith(1));
