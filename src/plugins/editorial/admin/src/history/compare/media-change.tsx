import { Box, Flex, Typography } from '@strapi/design-system';
import { File } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { MediaChange, MediaValue } from '../../../../../../domain/history/diff/entry-diff';
import { serverAddress } from '../../strapi-internals';
import { ChangeTag } from './change-tag';
import { FoldedItems } from './folded-items';
import { isOn, wordOf, type ChangeWord } from './presentation';
import { useDiffScene } from './scene';
import { ChangeStop, Sides } from './sides';

const Picture = styled.img<{ $isGone: boolean }>`
  display: block;
  max-width: 100%;
  max-height: 24rem;
  object-fit: contain;
  opacity: ${({ $isGone }) => ($isGone ? 0.6 : 1)};
`;

const addressOf = (url: string): string => (url.startsWith('/') ? `${serverAddress()}${url}` : url);

/** A picture as a picture, any other file by its name. */
export const MediaCard = ({ media, word }: { readonly media: MediaValue; readonly word: ChangeWord }) => {
  const { formatMessage } = useIntl();
  const { files } = useDiffScene();
  const shown = files[String(media.id)];
  const isDeleted = shown?.deleted === true;
  const isPicture = media.mime.startsWith('image/') && !isDeleted;
  return (
    <Box
      padding={2}
      borderColor={borders[word]}
      borderWidth="2px"
      borderStyle={word === 'removed' ? 'dashed' : 'solid'}
      hasRadius
    >
      <Flex direction="column" alignItems="flex-start" gap={2}>
        {word !== 'same' && <ChangeTag word={word} />}
        {isPicture ? (
          <Picture
            $isGone={word === 'removed'}
            src={addressOf(shown?.url ?? media.url)}
            alt={media.alternativeText || media.name}
          />
        ) : (
          <File aria-hidden width="3.2rem" height="3.2rem" fill="neutral500" />
        )}
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {media.name}
          {isDeleted && ` (${formatMessage({ id: 'editorial.history.file.deleted' })})`}
        </Typography>
        {[media.alternativeText, media.caption].filter(Boolean).map((text) => (
          <Typography key={text} variant="pi" textColor="neutral800">
            {text}
          </Typography>
        ))}
      </Flex>
    </Box>
  );
};

const borders = {
  same: 'neutral200',
  added: 'success500',
  removed: 'danger500',
  changed: 'secondary500',
  moved: 'warning500',
  movedAndChanged: 'warning500',
} as const satisfies Readonly<Record<ChangeWord, string>>;

/** Pictures stand beside each other in both modes: one can't be written into the other. */
const Pair = ({ before, after }: { readonly before: React.ReactNode; readonly after: React.ReactNode }) => (
  <Sides
    isChange
    inline={
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        {before}
        {after}
      </Flex>
    }
    before={before}
    after={after}
  />
);

export const MediaChangeView = ({ from, to }: { readonly from: MediaValue | null; readonly to: MediaValue | null }) => (
  <Pair
    before={from && <MediaCard media={from} word={from.id === to?.id ? 'changed' : 'removed'} />}
    after={to && <MediaCard media={to} word={from?.id === to.id ? 'changed' : 'added'} />}
  />
);

export const MediaChanges = ({ items }: { readonly items: readonly MediaChange[] }) => (
  <FoldedItems items={items}>
    {(item) => {
      const word = wordOf(item);
      if (item.former) {
        return (
          <Pair
            before={<MediaCard media={item.former} word={word} />}
            after={<MediaCard media={item.media} word={word} />}
          />
        );
      }
      const card = <MediaCard media={item.media} word={word} />;
      return (
        <ChangeStop isChange={word !== 'same'}>
          <Sides
            isChange={false}
            inline={card}
            before={isOn('before', item) ? card : null}
            after={isOn('after', item) ? card : null}
          />
        </ChangeStop>
      );
    }}
  </FoldedItems>
);
