import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { readMail, type ReadMail } from './read-mail';

export interface ReceivedMail extends ReadMail {
  readonly from: string;
  readonly to: readonly string[];
}

/** A mail server that wants to be signed in to, keeps what comes, and refuses as it is told. */
export interface MailServer {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly received: readonly ReceivedMail[];
  /** How many messages it has refused. */
  readonly refused: number;
  /** The next messages are refused with 451: try again later. */
  refuseNext(count: number): void;
  close(): Promise<void>;
}

export const startMailServer = async (): Promise<MailServer> => {
  const [user, password] = ['toasoan', 'only-for-tests-smtp'];
  const received: ReceivedMail[] = [];
  let refusing = 0;
  let refused = 0;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) => {
      if (auth.username === user && auth.password === password) done(null, { user });
      else done(new Error('unknown here'));
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusing > 0) {
          refusing -= 1;
          refused += 1;
          done(Object.assign(new Error('the disk is full'), { responseCode: 451 }));
          return;
        }
        received.push({
          ...readMail(Buffer.concat(chunks).toString('latin1')),
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    user,
    password,
    received,
    get refused() {
      return refused;
    },
    refuseNext: (count) => {
      refusing = count;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};
