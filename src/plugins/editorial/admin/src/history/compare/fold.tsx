import { Box, TextButton } from '@strapi/design-system';
import { ChevronDown, ChevronRight } from '@strapi/icons';
import { useId, useState, type ReactNode } from 'react';

/** Something that is not worth the room until somebody asks for it. */
export const Fold = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Box>
      <TextButton
        startIcon={isOpen ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </TextButton>
      <Box id={id} hidden={!isOpen} paddingTop={2}>
        {isOpen && children}
      </Box>
    </Box>
  );
};
