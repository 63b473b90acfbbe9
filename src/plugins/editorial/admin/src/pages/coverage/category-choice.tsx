import { SupportingChoice } from '../supporting-choice';

export const CategoryChoice = (props: { readonly value: string; onChange(value: string): void }) => (
  <SupportingChoice type="category" label="editorial.coverage.category" {...props} />
);
