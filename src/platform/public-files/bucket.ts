import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

/** Where files lie that several instances share; any service that speaks S3. */
export interface BucketSettings {
  readonly bucket: string;
  readonly region: string;
  /** Empty: Amazon's own. */
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The bucket in the path rather than in the host name, as most services but Amazon's want it. */
  readonly pathStyle: boolean;
  /** In front of each name, for buckets that hold other things too. */
  readonly prefix: string;
}

/** What a reader has of a file already, or the part that is wanted, in the words of HTTP. */
export interface Wanted {
  readonly range?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
  readonly ifModifiedSince?: string | undefined;
  readonly withoutBody: boolean;
}

export interface FoundFile {
  readonly status: 200 | 206 | 304 | 404 | 416;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable | null;
}

export interface Bucket {
  put(name: string, body: Readable | Buffer, mime: string): Promise<void>;
  remove(name: string): Promise<void>;
  get(name: string, wanted: Wanted): Promise<FoundFile>;
}

export const openBucket = (settings: BucketSettings): Bucket => {
  const { bucket: Bucket, endpoint, region, pathStyle, accessKeyId, secretAccessKey, prefix } = settings;
  const client = new S3Client({
    region,
    forcePathStyle: pathStyle,
    credentials: { accessKeyId, secretAccessKey },
    ...(endpoint === '' ? {} : { endpoint }),
    // Other services than Amazon's don't know its newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (name: string) => ({ Bucket, Key: `${prefix}${name}` });
  return {
    put: async (name, body, mime) => {
      await new Upload({ client, params: { ...at(name), Body: body, ContentType: mime } }).done();
    },
    remove: async (name) => {
      await client.send(new DeleteObjectCommand(at(name)));
    },
    get: async (name, wanted) => {
      const since = Date.parse(wanted.ifModifiedSince ?? '');
      const input = {
        ...at(name),
        Range: wanted.range,
        IfNoneMatch: wanted.ifNoneMatch,
        IfModifiedSince: wanted.ifNoneMatch === undefined && !Number.isNaN(since) ? new Date(since) : undefined,
      };
      try {
        if (wanted.withoutBody) return found(await client.send(new HeadObjectCommand(input)), null);
        const answer = await client.send(new GetObjectCommand(input));
        return found(answer, answer.Body as Readable);
      } catch (error) {
        return refused(error);
      }
    },
  };
};

interface Answer {
  readonly ContentType?: string | undefined;
  readonly ContentLength?: number | undefined;
  readonly ContentRange?: string | undefined;
  readonly ETag?: string | undefined;
  readonly LastModified?: Date | undefined;
}

const found = (answer: Answer, body: Readable | null): FoundFile => {
  const headers: Record<string, string> = { 'accept-ranges': 'bytes' };
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined) headers[name] = value;
  };
  set('content-type', answer.ContentType);
  set('content-length', answer.ContentLength?.toString());
  set('content-range', answer.ContentRange);
  set('etag', answer.ETag);
  set('last-modified', answer.LastModified?.toUTCString());
  return { status: answer.ContentRange === undefined ? 200 : 206, headers, body };
};

const tellingStatuses = [304, 404, 416] as const;

/** What the service says no to for a reason of HTTP; anything else is a failure. */
const refused = (error: unknown): FoundFile => {
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
  const told = tellingStatuses.find((one) => one === status);
  if (told === undefined) throw error;
  return { status: told, headers: {}, body: null };
};
