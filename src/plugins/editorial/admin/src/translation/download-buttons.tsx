import { Button, type ButtonProps } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { exchangeFormats, type ExchangeFormat } from '../../../contracts/translation';
import { problemIn } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { saveFile } from '../history/timeline/save-file';
import type { NamedFile } from './translation-api';

type Downloaded = { readonly data: NamedFile } | { readonly error: unknown };

interface DownloadButtonsProps extends Pick<ButtonProps, 'size' | 'variant'> {
  readonly isDisabled?: boolean;
  labelOf(format: ExchangeFormat): string;
  download(format: ExchangeFormat): Promise<Downloaded>;
}

/** A file for a translator's own tools, in each of the formats; a refusal is said. */
export const DownloadButtons = ({ size, variant, isDisabled = false, labelOf, download }: DownloadButtonsProps) => {
  const { toggleNotification } = useNotification();
  const problemText = useProblemText();
  const [loading, setLoading] = useState<ExchangeFormat | null>(null);
  const take = async (format: ExchangeFormat): Promise<void> => {
    setLoading(format);
    const result = await download(format);
    setLoading(null);
    if ('error' in result) {
      const { title, message } = problemText(problemIn(result.error), 'action');
      toggleNotification({ type: 'danger', title, message });
    } else saveFile(result.data);
  };
  return exchangeFormats.map((format) => (
    <Button
      key={format}
      size={size}
      variant={variant}
      startIcon={<Download />}
      loading={loading === format}
      disabled={isDisabled || loading !== null}
      onClick={() => void take(format)}
    >
      {labelOf(format)}
    </Button>
  ));
};
