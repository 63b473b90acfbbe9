import { Button, Modal } from '@strapi/design-system';
import { Download, Eye } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { problemOf } from '../api/problem';
import { readDocument, type Reading } from '../api/royalties-api';
import { useText } from './use-text';

/** Hands a file to the person, as a link with `download` would; a link can't carry the session. */
export const saveFile = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 0);
};

/** Reads a document and says so where it can't be had. */
const useDocument = () => {
  const t = useText();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const read = async (reading: Reading): Promise<Blob | null> => {
    setBusy(true);
    try {
      return await readDocument(reading);
    } catch (error) {
      const problem = problemOf(error);
      const message = problem.message || t(`problem.${problem.kind === 'refused' ? 'title' : problem.kind}`);
      toggleNotification({ type: 'danger', message });
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { read, isBusy };
};

export const DownloadButton = ({
  reading,
  fileName,
  children,
}: {
  readonly reading: Reading;
  readonly fileName: string;
  readonly children: ReactNode;
}) => {
  const { read, isBusy } = useDocument();
  const download = async (): Promise<void> => {
    const file = await read(reading);
    if (file) saveFile(file, fileName);
  };
  return (
    <Button variant="secondary" startIcon={<Download />} loading={isBusy} onClick={() => void download()}>
      {children}
    </Button>
  );
};

/** Shows a document as it will be printed, and prints it. */
export const PrintButton = ({
  reading,
  title,
  size = 'M',
  children,
}: {
  readonly reading: Reading;
  readonly title: string;
  readonly size?: 'S' | 'M';
  readonly children: ReactNode;
}) => {
  const t = useText();
  const { formatMessage } = useIntl();
  const { read, isBusy } = useDocument();
  const [page, setPage] = useState<string | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const open = async (): Promise<void> => {
    const file = await read(reading);
    if (file) setPage(await file.text());
  };
  return (
    <>
      <Button variant="secondary" size={size} startIcon={<Eye />} loading={isBusy} onClick={() => void open()}>
        {children}
      </Button>
      <Modal.Root open={page !== null} onOpenChange={(isOpen) => !isOpen && setPage(null)}>
        <Modal.Content>
          <Modal.Header closeLabel={formatMessage({ id: 'global.close' })}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <iframe
              ref={frame}
              title={title}
              srcDoc={page ?? ''}
              style={{ width: '100%', height: '60vh', border: 0, background: '#ffffff' }}
            />
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={() => setPage(null)}>
              {formatMessage({ id: 'global.close' })}
            </Button>
            <Button onClick={() => frame.current?.contentWindow?.print()}>{t('action.print')}</Button>
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </>
  );
};
