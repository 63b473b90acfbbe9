import { Button } from '@strapi/design-system';
import type { Problem } from '../api/problem';
import { Notice, NoticeText } from '../notice';

interface UnsavedNoticeProps {
  readonly problem: Problem | null;
  readonly title: string;
  /** The code that says that another person was faster. */
  readonly staleCode: string;
  /** What the button is called that drops one's own changes for theirs. */
  readonly reload: string;
  onReload(): void;
}

/** A save that was refused: what was changed stays on the page, until its author gives it up. */
export const UnsavedNotice = ({ problem, title, staleCode, reload, onReload }: UnsavedNoticeProps) =>
  problem && (
    <Notice
      variant="danger"
      title={title}
      actions={
        problem.code === staleCode && (
          <Button variant="secondary" size="S" onClick={onReload}>
            {reload}
          </Button>
        )
      }
    >
      <NoticeText>{problem.message}</NoticeText>
    </Notice>
  );
