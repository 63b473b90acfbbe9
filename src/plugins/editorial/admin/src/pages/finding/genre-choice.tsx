import { SupportingChoice } from '../supporting-choice';

export const GenreChoice = (props: { readonly value: string; onChange(value: string): void }) => (
  <SupportingChoice type="genre" label="editorial.find.genre" {...props} />
);
